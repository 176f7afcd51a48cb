package org.dateline.catalog.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text that comes from elsewhere, made into Markdown that says exactly the same: {@link PlainBlocks} tells its
 * paragraphs, lists and tables apart, and whatever else Markdown would take for markup is escaped.
 */
public final class PlainText {
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

    private PlainText() {}

    /** Markdown whose canonical text is the paragraphs, items and rows of {@code plain}, one a line. */
    public static String toMarkdown(String plain) {
        String markdown = markdown(PlainBlocks.of(plain));
        return TableSize.isReasonable(markdown) ? markdown : markdown(PlainBlocks.withoutTables(plain));
    }

    private static String markdown(List<PlainBlock> blocks) {
        return blocks.stream().map(PlainBlock::markdown).collect(Collectors.joining("\n\n"));
    }

    /** Markdown for a line that is only text. */
    static String escape(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        Matcher reference = REFERENCE.matcher(line);
        int marker = marker(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean entity = c == '&' && reference.region(i, line.length()).lookingAt();
            if ("\\`*_[]<".indexOf(c) >= 0 || entity || i == marker) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Where the character stands that would make this line a list item, heading, quote, rule or fence; or -1. */
    private static int marker(String line) {
        if (line.isEmpty()) {
            return -1;
        }
        if ("#>+-~=|:".indexOf(line.charAt(0)) >= 0) {
            return 0;
        }
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        boolean ends = ordered && (digits + 1 == line.length() || line.charAt(digits + 1) == ' ');
        return ends ? digits : -1;
    }
}
