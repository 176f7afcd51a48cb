package org.dateline.web.desk.figure;

import java.text.BreakIterator;
import java.util.Locale;
import org.dateline.web.client.Figure;
import org.dateline.web.desk.Reading;
import org.dateline.web.desk.figure.Queue.Item;

/** Finds the words around a figure. Figures count code points, Java's strings UTF-16 units: converted here, once. */
final class Sentence {
    private static final int FARTHEST = 240;

    private Sentence() {}

    static Item around(Reading reading, String text) {
        Figure figure = reading.figure();
        if (text == null || figure.end() > text.codePointCount(0, text.length()) || figure.start() > figure.end()) {
            return new Item(reading, "", "");
        }
        int start = text.offsetByCodePoints(0, figure.start());
        int end = text.offsetByCodePoints(0, figure.end());
        return new Item(
                reading,
                text.substring(from(text, start), start).stripLeading(),
                text.substring(end, to(text, end)).stripTrailing());
    }

    private static int from(String text, int start) {
        int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        BreakIterator sentences = sentences(text);
        int sentence = start == 0 ? 0 : sentences.isBoundary(start) ? start : sentences.preceding(start);
        return Math.max(start - FARTHEST, Math.max(Math.min(line, start), sentence));
    }

    private static int to(String text, int end) {
        int line = text.indexOf('\n', end);
        int sentence = end >= text.length() ? text.length() : sentences(text).following(end);
        return Math.min(end + FARTHEST, Math.min(line < 0 ? text.length() : line, sentence));
    }

    private static BreakIterator sentences(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        return sentences;
    }
}
