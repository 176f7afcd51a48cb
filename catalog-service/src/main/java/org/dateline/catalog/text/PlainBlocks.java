package org.dateline.catalog.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.catalog.text.PlainBlock.Item;
import org.dateline.catalog.text.PlainBlock.Items;
import org.dateline.catalog.text.PlainBlock.Paragraph;
import org.dateline.catalog.text.PlainBlock.Rows;

/**
 * Tells what the lines of a plain text are. Where there are empty lines they separate paragraphs, and the lines between
 * them are joined; where there are none, each line is a paragraph.
 *
 * <p>A line that begins with a bullet is an item of a list, except within a joined paragraph that it may just go on: there
 * the line before must have come to its end, or another item follow. Numbered lines are a list if at least two of them
 * count on, so that a numbered heading stays what it is. Two or more lines with tabs or bars between cells are a table.
 */
final class PlainBlocks {
    private static final int DEEPEST_LIST = 6;

    /** Behind one of these, or behind nothing, no paragraph goes on. */
    private static final String ENDS = "\0.:;!?";

    private final List<PlainLine> lines;
    private final boolean joined;
    private final boolean tables;
    private final List<PlainBlock> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int next;

    private PlainBlocks(String plain, boolean tables) {
        String text = Characters.normalise(plain);
        this.lines = text.lines().map(PlainLine::of).toList();
        this.joined = text.strip().lines().anyMatch(String::isBlank);
        this.tables = tables;
    }

    static List<PlainBlock> of(String plain) {
        return new PlainBlocks(plain, true).read();
    }

    /** For a text whose tables would have too many cells: their rows are paragraphs. */
    static List<PlainBlock> withoutTables(String plain) {
        return new PlainBlocks(plain, false).read();
    }

    private List<PlainBlock> read() {
        while (next < lines.size()) {
            PlainLine line = lines.get(next);
            if (rowsFrom(next) > 1) {
                endParagraph();
                table(rowsFrom(next));
            } else if (beginsList(next)) {
                endParagraph();
                list();
            } else {
                if (line.isBlank() || !joined) {
                    endParagraph();
                }
                paragraph.append(' ').append(line.source());
                next++;
            }
        }
        endParagraph();
        return blocks;
    }

    private void endParagraph() {
        String text = PlainLine.singleSpaced(paragraph.toString());
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
        paragraph.setLength(0);
    }

    /** How many lines from this one on are rows of one table. */
    private int rowsFrom(int first) {
        char separator = lines.get(first).separator();
        if (!tables || separator == 0) {
            return 0;
        }
        int width = lines.get(first).cells().size();
        int end = first;
        while (end < lines.size() && isRow(lines.get(end), separator, width)) {
            end++;
        }
        return end - first;
    }

    /** Bars also stand between words: only rows of the same width are surely rows. */
    private static boolean isRow(PlainLine line, char separator, int width) {
        return line.separator() == separator
                && (separator == '\t'
                        || line.source().strip().startsWith("|")
                        || line.cells().size() == width);
    }

    private void table(int size) {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        for (PlainLine line : lines.subList(next, next + size)) {
            if (!line.isRule()) {
                rows.add(line.cells());
                width = Math.max(width, line.cells().size());
            }
        }
        next += size;
        List<List<String>> filled = columns(rows, width);
        if (!filled.isEmpty()) {
            blocks.add(new Rows(filled));
        }
    }

    /** The rows filled up to the same width, without columns in which nothing stands at the edges. */
    private static List<List<String>> columns(List<List<String>> rows, int width) {
        int from = 0;
        int to = width;
        while (from < to && isEmpty(rows, from)) {
            from++;
        }
        while (to > from && isEmpty(rows, to - 1)) {
            to--;
        }
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = from; i < to; i++) {
                cells.add(i < row.size() ? row.get(i) : "");
            }
            filled.add(cells);
        }
        return from == to ? List.of() : filled;
    }

    private static boolean isEmpty(List<List<String>> rows, int column) {
        return rows.stream()
                .allMatch(row -> column >= row.size() || row.get(column).isEmpty());
    }

    private boolean beginsList(int at) {
        PlainLine line = lines.get(at);
        if (line.isNumbered()) {
            return countsOn(at) && (line.number() == 1 || beforeLine() == 0);
        }
        boolean ended = ENDS.indexOf(beforeLine()) >= 0;
        return line.isBullet() && (ended || isFollowedByItem(at));
    }

    /** The last character of the paragraph that a line would go on with, or 0. */
    private char beforeLine() {
        int end = joined ? paragraph.length() : 0;
        while (end > 0 && Character.isWhitespace(paragraph.charAt(end - 1))) {
            end--;
        }
        return end > 0 ? paragraph.charAt(end - 1) : 0;
    }

    private boolean isFollowedByItem(int at) {
        for (int i = at + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).mark() == lines.get(at).mark()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next number at the same indent is the next number, with no paragraph between. */
    private boolean countsOn(int at) {
        PlainLine line = lines.get(at);
        boolean blank = false;
        for (int i = at + 1; i < lines.size(); i++) {
            PlainLine other = lines.get(i);
            if (other.isNumbered() && other.indent() == line.indent()) {
                return other.number() == line.number() + 1;
            }
            if (blank && other.mark() == 0 && !other.isBlank()) {
                return false;
            }
            blank = other.isBlank();
        }
        return false;
    }

    /** A list that is open: items at this indent go on with it. */
    private record Level(int indent, int column, int number, char delimiter) {
        boolean numbered() {
            return number >= 0;
        }

        Level at(int following) {
            return new Level(indent, column, following, delimiter);
        }

        String marker() {
            return numbered() ? "" + number + delimiter + " " : "- ";
        }
    }

    private void list() {
        List<Item> items = new ArrayList<>();
        Deque<Level> levels = new ArrayDeque<>();
        while (next < lines.size()) {
            PlainLine line = lines.get(next);
            int filled = firstFilled(next);
            Level level = filled < lines.size() ? level(levels, filled) : null;
            if (level != null) {
                items.add(new Item(
                        level.column(),
                        level.marker(),
                        PlainLine.singleSpaced(lines.get(filled).rest())));
                next = filled + 1;
            } else if (!line.isBlank() && goesOn(levels.peek(), next)) {
                Item last = items.remove(items.size() - 1);
                String text = PlainLine.singleSpaced(last.text() + " " + line.source());
                items.add(new Item(last.column(), last.marker(), text));
                next++;
            } else {
                break;
            }
        }
        blocks.add(new Items(items));
    }

    private int firstFilled(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private boolean goesOn(Level level, int at) {
        PlainLine line = lines.get(at);
        return rowsFrom(at) <= 1 && (joined || line.indent() > level.indent());
    }

    /** The level of the list whose item this line is, made the innermost one that is open; or null. */
    private Level level(Deque<Level> levels, int at) {
        PlainLine line = lines.get(at);
        if (line.mark() == 0 || rowsFrom(at) > 1) {
            return null;
        }
        while (levels.size() > 1 && levels.peek().indent() > line.indent()) {
            levels.pop();
        }
        Level open = levels.peek();
        boolean deeper = open != null && line.indent() > open.indent() && levels.size() < DEEPEST_LIST;
        boolean same = open != null && !deeper && line.isNumbered() == open.numbered();
        if (line.isNumbered()) {
            if (same && line.number() == open.number() + 1) {
                levels.pop();
                levels.push(open.at(line.number()));
                return levels.peek();
            }
            if (!(countsOn(at) && (line.number() == 1 || open == null))) {
                return null;
            }
        } else if (same) {
            return open;
        }
        int column = open == null ? 0 : deeper ? open.column() + open.marker().length() : open.column();
        // Two lists of the same delimiter would be one that counts on.
        char delimiter = same && open.delimiter() == line.mark() ? (line.mark() == '.' ? ')' : '.') : line.mark();
        if (open != null && !deeper) {
            levels.pop();
        }
        levels.push(new Level(line.indent(), column, line.number(), delimiter));
        return levels.peek();
    }
}
