package org.dateline.catalog.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text that comes from elsewhere, made into Markdown that says exactly the same.
 *
 * <p>Where there are empty lines they separate paragraphs, and the lines between them are joined; where there are none,
 * each line is a paragraph. Whatever Markdown would take for markup is escaped.
 */
public final class PlainText {
    private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

    private PlainText() {}

    /** Markdown whose canonical text is the paragraphs of {@code plain}, one a line, with single spaces. */
    public static String toMarkdown(String plain) {
        return paragraphs(plain).stream().map(PlainText::escape).collect(Collectors.joining("\n\n"));
    }

    static List<String> paragraphs(String plain) {
        String text = Characters.normalise(plain).strip();
        boolean hasEmptyLines = text.lines().anyMatch(String::isBlank);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank() || !hasEmptyLines) {
                add(paragraphs, paragraph);
            }
            paragraph.append(' ').append(line);
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        String text = paragraph.toString().replaceAll("[ \t\n]+", " ").strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
    }

    private static String escape(String paragraph) {
        StringBuilder escaped = new StringBuilder(paragraph.length() + 16);
        Matcher reference = REFERENCE.matcher(paragraph);
        int marker = marker(paragraph);
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            boolean entity = c == '&' && reference.region(i, paragraph.length()).lookingAt();
            if ("\\`*_[]<".indexOf(c) >= 0 || entity || i == marker) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Where the character stands that would make this line a list item, heading, quote, rule or fence; or -1. */
    private static int marker(String paragraph) {
        if ("#>+-~=|:".indexOf(paragraph.charAt(0)) >= 0) {
            return 0;
        }
        int digits = 0;
        while (digits < paragraph.length() && paragraph.charAt(digits) >= '0' && paragraph.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordered = digits > 0 && digits < paragraph.length() && ".)".indexOf(paragraph.charAt(digits)) >= 0;
        boolean ends = ordered && (digits + 1 == paragraph.length() || paragraph.charAt(digits + 1) == ' ');
        return ends ? digits : -1;
    }
}
