package org.dateline.stats.vocabulary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Term> LEFTMOST_LONGEST = Comparator.comparingInt(Term::start)
            .thenComparing(Comparator.comparingInt(Term::end).reversed());

    /** Names that are other words when they are written small. */
    private static final Set<String> UPPER = Set.of("us", "cis", "no", "may", "march", "mar", "sun", "turkey", "chile");

    private final AhoCorasickDoubleArrayTrie<List<Concept>> trie = new AhoCorasickDoubleArrayTrie<>();

    private final Map<String, String> hints = new HashMap<>();

    public TrieLexicon(List<Concept> concepts) {
        TreeMap<String, List<Concept>> byLabel = new TreeMap<>();
        for (Concept concept : concepts) {
            if (concept.scheme() == Scheme.HINT) {
                concept.labels().forEach(label -> hints.put(label, concept.code()));
                continue;
            }
            for (String label : concept.labels()) {
                byLabel.computeIfAbsent(label.toLowerCase(Locale.ROOT), same -> new ArrayList<>())
                        .add(concept);
            }
        }
        trie.build(byLabel);
    }

    @Override
    public Optional<String> understood(String code) {
        return Optional.ofNullable(hints.get(code));
    }

    @Override
    public List<Term> find(String text) {
        List<Term> terms = new ArrayList<>();
        String lower = lower(text);
        trie.parseText(lower, (begin, end, concepts) -> {
            if (isWord(lower, begin, end)) {
                for (Concept concept : concepts) {
                    if (isWrittenSo(text, begin, end, concept.scheme())) {
                        terms.add(new Term(begin, end, concept.scheme(), concept.code()));
                    }
                }
            }
        });
        terms.sort(LEFTMOST_LONGEST);
        return apart(terms);
    }

    /** Lower case that keeps every offset: the few characters that would change their number are left as they are. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
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

    /** "US" is a country and "us" is not; single letters scale a number only where they are glued to it. */
    private static boolean isWrittenSo(String text, int begin, int end, Scheme scheme) {
        String word = text.substring(begin, end);
        if (scheme == Scheme.ANAPHOR && word.equals("IT")) {
            return false;
        }
        if (UPPER.contains(word.toLowerCase(Locale.ROOT))) {
            return Character.isUpperCase(word.charAt(0));
        }
        return word.length() > 1
                || scheme != Scheme.SCALE && scheme != Scheme.UNIT
                || !Character.isLetter(word.charAt(0))
                || begin > 0 && Character.isDigit(text.charAt(begin - 1));
    }

    /** Terms of one place stay together: a word may be a unit and a subject. */
    private static List<Term> apart(List<Term> terms) {
        List<Term> apart = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Term term : terms) {
            if (term.start() >= end) {
                apart.add(term);
                start = term.start();
                end = term.end();
            } else if (term.start() == start && term.end() == end) {
                apart.add(term);
            }
        }
        return apart;
    }
}
