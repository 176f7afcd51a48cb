package org.dateline.catalog.text;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a plain text: what it says, and the Markdown that says it. */
sealed interface PlainBlock {
    /** What a reader sees of it: lines, with a tab between the cells of a row. */
    String text();

    String markdown();

    /** @param text one line */
    record Paragraph(String text) implements PlainBlock {
        @Override
        public String markdown() {
            return PlainText.escape(text);
        }
    }

    record Items(List<Item> items) implements PlainBlock {
        @Override
        public String text() {
            return items.stream().map(Item::text).collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown() {
            return items.stream()
                    .map(item -> " ".repeat(item.column()) + item.marker() + PlainText.escape(item.text()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * One item of a list.
     *
     * @param column where its marker stands: below the text of the item that it is part of
     * @param marker "- " or "3. "
     * @param text one line
     */
    record Item(int column, String marker, String text) {}

    /** @param rows all of the same width, the first one heading the columns */
    record Rows(List<List<String>> rows) implements PlainBlock {
        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown() {
            String rule = "|" + " --- |".repeat(rows.get(0).size());
            return line(rows.get(0)) + "\n" + rule
                    + rows.stream().skip(1).map(row -> "\n" + line(row)).collect(Collectors.joining());
        }

        private static String line(List<String> row) {
            return row.stream()
                    .map(cell -> " " + PlainText.escape(cell).replace("|", "\\|") + " |")
                    .collect(Collectors.joining("", "|", ""));
        }
    }
}
