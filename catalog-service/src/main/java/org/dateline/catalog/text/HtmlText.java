package org.dateline.catalog.text;

/**
 * HTML under construction whose text content is controlled to the character: white space collapses as a browser shows
 * it, and the one newline between two blocks is written only when the second one comes.
 */
final class HtmlText {
    private final StringBuilder html = new StringBuilder();
    private boolean separate;
    private boolean atLineStart = true;
    private boolean space;
    private boolean lineBreak;

    /** Something that stands on its own lines begins. */
    void startBlock() {
        if (separate) {
            newline();
        }
        startLine();
    }

    /**
     * A table's cell has begun: every cell is separated from the one before it, even when both are empty. The separator
     * stands within the cell because white space between cells does not survive sanitising.
     */
    void startCell(boolean firstOfRow, boolean firstOfTable) {
        if (!firstOfRow) {
            html.append('\t');
        } else if (separate || !firstOfTable) {
            newline();
        }
        separate = true;
        startLine();
    }

    void tag(String tag) {
        html.append(tag);
    }

    /** A tag within a line: what waits goes before it, not into it. */
    void inlineTag(String tag) {
        flushWaiting();
        html.append(tag);
    }

    void link(String address) {
        flushWaiting();
        html.append("<a href=\"");
        escape(address);
        html.append("\">");
    }

    /** Text of a line: runs of spaces, tabs and line ends become one space, none at the ends of the line. */
    void text(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = !atLineStart;
            } else {
                flushWaiting();
                escape(c);
                separate = true;
                atLineStart = false;
            }
        }
    }

    /** Text whose spaces and line ends matter. A tab means a table's cell, so here it becomes four spaces. */
    void verbatim(String content) {
        escape(content.replace("\t", "    "));
        separate = true;
    }

    /**
     * A line ends within a paragraph: what follows is a paragraph of its own. {@code <br>} would not do, for readers of
     * HTML disagree whether it is a line end in the text.
     */
    void lineBreak() {
        if (!atLineStart) {
            lineBreak = true;
            atLineStart = true;
            space = false;
        }
    }

    private void newline() {
        html.append('\n');
        separate = false;
    }

    private void startLine() {
        atLineStart = true;
        space = false;
        lineBreak = false;
    }

    private void flushWaiting() {
        if (lineBreak) {
            html.append("</p>\n<p>");
            lineBreak = false;
        }
        if (space) {
            html.append(' ');
            space = false;
            atLineStart = true;
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            escape(content.charAt(i));
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
