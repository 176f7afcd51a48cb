package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** "Malta (+1.3%) recorded the highest increase of GDP": what the figure of the place is of is said behind it. */
final class Forerunner {
    private final Scene scene;
    private final Line line;
    private final TopicReader reader;
    private final Beside beside;

    Forerunner(Scene scene, TopicReader reader, Beside beside) {
        this.scene = scene;
        this.line = scene.line();
        this.reader = reader;
        this.beside = beside;
    }

    /** What is spoken of where the sentence begins: as before, unless it begins with a place and measures something else. */
    Topic begun(Topic before) {
        int place = line.is(0, Scheme.DETERMINER) ? 1 : 0;
        if (!line.is(place, Scheme.AREA) || !line.is(place + 1, '(') || scene.quantity(place + 2) == null) {
            return before;
        }
        int i = line.closing(place + 1);
        if (!line.is(i, Scheme.STATE)) {
            return before;
        }
        i++;
        while (line.is(i, Scheme.DETERMINER) || line.is(i, Scheme.ADVERB) || line.is(i, Scheme.SUPERLATIVE)) {
            i++;
        }
        boolean grown = line.is(i, Scheme.DIRECTION)
                && (line.is(i + 1, Scheme.LINK, "of") || line.is(i + 1, Scheme.LINK, "in"));
        if (!grown) {
            return before;
        }
        Topic measured = reader.read(i + 2, beside.end(i + 2), before);
        boolean other = measured.measure() != null && !measured.code().equals(before.code());
        return other ? new Topic(measured.measure(), measured.subject(), null, null) : before;
    }
}
