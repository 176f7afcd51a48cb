package org.dateline.stats.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and table or list lines. Full stops of abbreviations and numbers end nothing. */
public final class Sentences {
    /** No sentence is as long; what composes parses is fed no more at once. */
    private static final int LONGEST = 1000;

    private Sentences() {}

    /**
     * A sentence, or a line.
     *
     * @param start first character, white space around it left out
     * @param end behind the last
     * @param row whether it is a row of a table: then it is a whole line, with the tabs around it
     */
    public record Sentence(int start, int end, boolean row) {}

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Abbreviations abbreviations = new Abbreviations(text);
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == '\n' && !goesOn(text, start, end)) {
                line(sentences, text, abbreviations, start, end);
                start = end + 1;
            }
        }
        return sentences;
    }

    /** A line that is only broken: the next begins small, and this one has not ended. */
    private static boolean goesOn(String text, int start, int end) {
        boolean open = end > start
                && (Character.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ',')
                && end + 1 < text.length()
                && Character.isLowerCase(text.charAt(end + 1));
        return open && end - start < LONGEST && !isRow(text, start, end);
    }

    private static void line(List<Sentence> sentences, String text, Abbreviations abbreviations, int from, int to) {
        if (isRow(text, from, to)) {
            sentences.add(new Sentence(from, to, true));
            return;
        }
        int start = from;
        for (int i = from; i < to; i++) {
            boolean tooLong =
                    i - start >= LONGEST && Character.isWhitespace(text.charAt(i)) || i - start >= 2 * LONGEST;
            if (tooLong || endsHere(text, abbreviations, i)) {
                add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, text, start, to);
    }

    /** A line with tabs in it, or one that begins with a bar and has another. */
    private static boolean isRow(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start >= end) {
            return false;
        }
        if (text.charAt(start) == '|' && end - start > 2) {
            return true;
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to, false));
        }
    }

    private static boolean endsHere(String text, Abbreviations abbreviations, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int next = i + 1;
        while (next < text.length() && "\"')]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return c != '.' || !abbreviations.goesOn(i, next);
    }
}
