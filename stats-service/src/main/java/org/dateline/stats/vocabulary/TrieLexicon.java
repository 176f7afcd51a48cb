package org.dateline.stats.vocabulary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.stats.extraction.Lexicon;

/** The engine's lexicon over the vocabulary: all labels are looked for in one pass over the text. */
public final class TrieLexicon implements Lexicon {
    /** Names that are other words when they are written small. */
    private static final Set<String> UPPER = Set.of("us", "cis", "no", "may", "march", "mar", "sun", "turkey", "chile");

    private final AhoCorasickDoubleArrayTrie<Label> trie = new AhoCorasickDoubleArrayTrie<>();

    private final Map<String, String> hints = new HashMap<>();

    /**
     * What a label stands for: a word may be a unit and a subject.
     *
     * @param length in characters
     * @param name whether it is another word when it is written small
     */
    private record Label(int length, boolean name, List<Concept> concepts) {}

    public TrieLexicon(List<Concept> concepts) {
        TreeMap<String, Label> byLabel = new TreeMap<>();
        for (Concept concept : concepts) {
            if (concept.scheme() == Scheme.HINT) {
                concept.labels().forEach(label -> hints.put(label, concept.code()));
                continue;
            }
            for (String label : concept.labels()) {
                String lower = label.toLowerCase(Locale.ROOT);
                byLabel.computeIfAbsent(
                                lower, same -> new Label(lower.length(), UPPER.contains(lower), new ArrayList<>()))
                        .concepts()
                        .add(concept);
            }
        }
        concepts.stream()
                .filter(concept -> concept.scheme() == Scheme.MEASURE)
                .forEach(measure -> hints.compute(measure.code(), (code, hint) -> measure.unit()));
        trie.build(byLabel);
    }

    @Override
    public Optional<String> understood(String code) {
        return Optional.ofNullable(hints.get(code));
    }

    @Override
    public List<Term> find(String text) {
        String lower = lower(text);
        // Those that begin at one place are found from the shortest to the longest.
        Label[] longest = new Label[text.length()];
        trie.parseText(lower, (begin, end, label) -> {
            if (isWord(lower, begin, end) && isWrittenSo(text, begin, label)) {
                longest[begin] = label;
            }
        });
        List<Term> terms = new ArrayList<>();
        int next = 0;
        while (next < longest.length) {
            Label label = longest[next];
            if (label == null) {
                next++;
                continue;
            }
            int end = next + label.length();
            for (Concept concept : label.concepts()) {
                if (isWrittenSo(text, next, end, concept.scheme())) {
                    terms.add(new Term(next, end, concept.scheme(), concept.code()));
                }
            }
            next = end;
        }
        return terms;
    }

    /** Lower case that keeps every offset: the few characters that would change their number are left as they are. */
    private static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    /** A label ends where a word does; a sign, or a unit glued to its number, needs no boundary. */
    private static boolean isWord(String text, int begin, int end) {
        char first = text.charAt(begin);
        char last = text.charAt(end - 1);
        boolean starts = begin == 0 || !Character.isLetterOrDigit(first) || !Character.isLetter(text.charAt(begin - 1));
        boolean ends = end == text.length()
                || !Character.isLetterOrDigit(last)
                || !Character.isLetterOrDigit(text.charAt(end))
                || Character.isDigit(text.charAt(end))
                        && !Character.isDigit(last)
                        && (isCurrencyCode(text, begin, end) || isFootnote(text, begin, end));
        return starts && ends;
    }

    /** A footnote's mark glued to a word: one digit, and then no more. */
    private static boolean isFootnote(String text, int begin, int end) {
        boolean word = end - begin > 3 && Character.isLetter(text.charAt(begin));
        return word && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private static boolean isCurrencyCode(String text, int begin, int end) {
        return end - begin == 3 && (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)));
    }

    /** "US" is a country and "us" is not. */
    private static boolean isWrittenSo(String text, int begin, Label label) {
        if (label.name() && !Character.isUpperCase(text.charAt(begin))) {
            return false;
        }
        for (Concept concept : label.concepts()) {
            if (isWrittenSo(text, begin, begin + label.length(), concept.scheme())) {
                return true;
            }
        }
        return false;
    }

    /** "IT" stands for nothing; single letters scale a number only where they are glued to it. */
    private static boolean isWrittenSo(String text, int begin, int end, Scheme scheme) {
        if (scheme == Scheme.ANAPHOR && text.startsWith("IT", begin) && end == begin + 2) {
            return false;
        }
        return end - begin > 1
                || scheme != Scheme.SCALE && scheme != Scheme.UNIT
                || !Character.isLetter(text.charAt(begin))
                || begin > 0 && Character.isDigit(text.charAt(begin - 1));
    }
}
