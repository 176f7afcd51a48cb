package org.dateline.stats.vocabulary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Meaning;

/** The engine's lexicon over the vocabulary: all labels are looked for in one pass over the text. */
public final class TrieLexicon implements Lexicon {
    /** Names that are other words when they are written small. */
    private static final Set<String> UPPER =
            Set.of("us", "cis", "no", "may", "march", "mar", "sun", "turkey", "chile", "try");

    private final AhoCorasickDoubleArrayTrie<Label> trie = new AhoCorasickDoubleArrayTrie<>();

    private final Map<String, String> hints = new HashMap<>();

    public TrieLexicon(List<Concept> concepts) {
        TreeMap<String, List<Concept>> byLabel = new TreeMap<>();
        for (Concept concept : concepts) {
            if (concept.scheme() == Scheme.HINT) {
                concept.labels().forEach(label -> hints.put(label, concept.code()));
                continue;
            }
            for (String label : spellings(concept)) {
                byLabel.computeIfAbsent(label.toLowerCase(Locale.ROOT), same -> new ArrayList<>())
                        .add(concept);
            }
        }
        concepts.stream()
                .filter(concept -> concept.scheme() == Scheme.MEASURE)
                .forEach(measure -> hints.compute(measure.code(), (code, hint) -> measure.unit()));
        TreeMap<String, Label> labels = new TreeMap<>();
        byLabel.forEach((label, meant) -> labels.put(label, Label.of(label, meant)));
        trie.build(labels);
    }

    /** The labels, and those with "and" as they are written with its sign. */
    private static Set<String> spellings(Concept concept) {
        Set<String> spellings = new LinkedHashSet<>(concept.labels());
        concept.labels().forEach(label -> spellings.add(label.replace(" and ", " & ")));
        return spellings;
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
            if (isWord(lower, begin, end) && label.at(text, begin) != Meaning.NONE) {
                longest[begin] = label;
            }
        });
        List<Term> terms = new ArrayList<>();
        int next = 0;
        while (next < longest.length) {
            Label label = longest[next];
            if (label == null) {
                next++;
            } else {
                terms.add(new Term(next, next + label.length(), label.at(text, next)));
                next += label.length();
            }
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

    /**
     * A label, and what it means by the way it is written.
     *
     * @param length in characters
     * @param name whether it is another word when it is written small
     * @param usual what it means in general
     * @param odd what is left of that for a letter that is glued to no number, and for "it" in capitals
     */
    private record Label(int length, boolean name, Meaning usual, Meaning odd) {
        static Label of(String label, List<Concept> concepts) {
            boolean letter = label.length() == 1 && Character.isLetter(label.charAt(0));
            Map<Scheme, String> usual = new EnumMap<>(Scheme.class);
            Map<Scheme, String> odd = new EnumMap<>(Scheme.class);
            for (Concept concept : concepts) {
                Scheme scheme = concept.scheme();
                usual.putIfAbsent(scheme, concept.code());
                boolean glued = letter && (scheme == Scheme.SCALE || scheme == Scheme.UNIT);
                if (!glued && scheme != Scheme.ANAPHOR) {
                    odd.putIfAbsent(scheme, concept.code());
                }
            }
            return new Label(label.length(), UPPER.contains(label), meaning(usual), meaning(odd));
        }

        private static Meaning meaning(Map<Scheme, String> codes) {
            return codes.isEmpty() ? Meaning.NONE : new Meaning(codes);
        }

        /** What it means at a place; nothing where it is another word. */
        Meaning at(String text, int begin) {
            if (name) {
                return Character.isUpperCase(text.charAt(begin)) ? usual : Meaning.NONE;
            }
            boolean glued = begin > 0 && Character.isDigit(text.charAt(begin - 1));
            boolean capitals = length == 2 && text.startsWith("IT", begin);
            return length == 1 && !glued || capitals ? odd : usual;
        }
    }
}
