package org.dateline.stats.extraction;

/** Turns UTF-16 offsets into code point offsets: once, at the edge of the engine. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean low =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (low ? 0 : 1);
        }
    }

    int at(int offset) {
        return before[offset];
    }
}
