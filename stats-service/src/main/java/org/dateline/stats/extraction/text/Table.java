package org.dateline.stats.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Lines that are rows of one table: cells between bars or tabs. */
public final class Table {
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A cell of a row.
     *
     * @param start first character in the text, white space around it left out
     * @param end behind the last
     */
    public record Cell(int start, int end) {}

    /** The cells of a line; a line that is no row has less than two. */
    public static List<Cell> cells(String text, int start, int end) {
        char separator = text.substring(start, end).indexOf('\t') >= 0 ? '\t' : '|';
        List<Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == separator) {
                boolean outside = separator == '|'
                        && (i == start || i == end && text.substring(from, i).isBlank());
                if (!outside) {
                    cells.add(trimmed(text, from, i));
                }
                from = i + 1;
            }
        }
        return cells;
    }

    private static Cell trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    public void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<List<Cell>> rows() {
        return List.copyOf(rows);
    }
}
