package org.dateline.stats.extraction.text;

/** How far a written number reaches: digits, groups of three, decimals. */
final class Digits {
    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static int end(String text, int start, int limit) {
        int end = run(text, start, limit);
        if (end - start <= 3) {
            end = groups(text, end, limit);
        }
        while (end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = run(text, end + 1, limit);
        }
        return end;
    }

    private static int run(String text, int start, int limit) {
        int end = start;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Groups of three behind commas or spaces; all of one sort. */
    private static int groups(String text, int start, int limit) {
        int end = start;
        char separator = end < limit ? text.charAt(end) : 0;
        if (separator != ',' && separator != ' ') {
            return end;
        }
        while (end < limit && text.charAt(end) == separator && run(text, end + 1, limit) == end + 4) {
            end += 4;
        }
        return end;
    }
}
