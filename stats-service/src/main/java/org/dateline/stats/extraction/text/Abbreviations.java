package org.dateline.stats.extraction.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a full stop only shortens a word. One that may also end its sentence does where the word behind it is capitalised
 * for nothing else: the text writes it small elsewhere, or it is no name anywhere.
 */
final class Abbreviations {
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "e.g", "i.e", "approx", "app", "est", "fig");

    private static final Set<String> LAST = Set.of(
            "etc", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    /** What sentences begin with and names do not. */
    private static final Set<String> OPENING = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "by",
            "of",
            "for",
            "from",
            "as",
            "at",
            "after",
            "while",
            "with",
            "among",
            "it",
            "this",
            "that",
            "these",
            "those",
            "meanwhile",
            "however",
            "exports",
            "imports",
            "sales",
            "production");

    private final String text;
    private Set<String> small;

    Abbreviations(String text) {
        this.text = text;
    }

    /**
     * Whether the sentence goes on behind a full stop.
     *
     * @param next where the next word begins
     */
    boolean goesOn(int stop, int next) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word) || word.length() == 1) {
            return true;
        }
        boolean last = word.indexOf('.') >= 0 || LAST.contains(word);
        return last && !opens(next);
    }

    /** Whether a sentence begins at a place: with a word that is no name, before one that is written small. */
    private boolean opens(int begin) {
        int end = end(begin);
        boolean alone = end >= text.length() || text.charAt(end) != ' ';
        if (end == begin || !alone && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))) {
            return false;
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return OPENING.contains(word) || small().contains(word) && !text.startsWith(" of ", end);
    }

    private int end(int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words that the text writes small. */
    private Set<String> small() {
        if (small == null) {
            small = new HashSet<>();
            int i = 0;
            while (i < text.length()) {
                int end = end(i);
                if (end > i && Character.isLowerCase(text.charAt(i))) {
                    small.add(text.substring(i, end));
                }
                i = Math.max(i + 1, end);
            }
        }
        return small;
    }
}
