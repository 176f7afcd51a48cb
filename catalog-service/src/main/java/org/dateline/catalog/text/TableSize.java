package org.dateline.catalog.text;

/**
 * Guesses how many table cells a text would make. A row that is shorter than its header is filled up with empty cells,
 * so a wide header over many short rows would make gigabytes out of a megabyte.
 */
final class TableSize {
    private static final long MOST_CELLS = 100_000;

    private TableSize() {}

    static boolean isReasonable(String markdown) {
        long cells = 0;
        long rows = 0;
        long widest = 0;
        for (int start = 0; start < markdown.length(); ) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            if (isBlank(markdown, start, end)) {
                cells += rows * widest;
                rows = 0;
                widest = 0;
            } else {
                rows++;
                widest = Math.max(widest, delimiterWidth(markdown, start, end));
            }
            start = end + 1;
        }
        return cells + rows * widest <= MOST_CELLS;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (" \t>".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of columns if this could be the line under a table's header (perhaps in a list or a quote), or 0. */
    private static int delimiterWidth(String text, int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (" \t>-:|+*.)0123456789".indexOf(c) < 0) {
                return 0;
            }
            bars += c == '|' ? 1 : 0;
        }
        return bars == 0 ? 0 : bars + 1;
    }
}
