package org.dateline.stats.series;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence around a figure. */
public final class Quote {
    private static final Pattern END = Pattern.compile("[.!?][”\"')]*\\s+(?=[\\p{Lu}\\p{Nd}“\"'(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:U\\.S|U\\.K|Mr|Ms|Dr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Co)|\\b\\p{Lu})$");

    private Quote() {}

    /**
     * @param text the canonical text
     * @param start code point offset of the figure
     * @param end code point offset behind it
     */
    public static String around(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        int blockStart = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int blockEnd = text.indexOf('\n', to) < 0 ? text.length() : text.indexOf('\n', to);
        int sentenceStart = blockStart;
        int sentenceEnd = blockEnd;
        Matcher ends = END.matcher(text).region(blockStart, blockEnd);
        while (ends.find()) {
            if (ABBREVIATION.matcher(text.substring(blockStart, ends.start())).find()) {
                continue;
            }
            if (ends.end() <= from) {
                sentenceStart = ends.end();
            } else if (ends.start() >= to) {
                sentenceEnd = ends.start() + 1;
                break;
            }
        }
        return text.substring(sentenceStart, sentenceEnd).strip();
    }
}
