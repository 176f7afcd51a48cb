package org.dateline.stats.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Meaning;

/** The engine's lexicon over the vocabulary: all labels are looked for in one pass over the text. */
public final class TrieLexicon implements Lexicon {
    private final PhraseTrie phrases = new PhraseTrie();

    private final Map<String, String> hints = new HashMap<>();

    public TrieLexicon(List<Concept> concepts) {
        Map<String, List<Concept>> byLabel = new HashMap<>();
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
        byLabel.forEach((label, meant) -> phrases.put(label, Label.of(label, meant)));
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
        Words words = new Words(text);
        List<Term> terms = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            Term term = longest(text, words, next);
            if (term != null) {
                terms.add(term);
            }
            int behind = term == null ? words.end(next) : term.end();
            while (next < words.size() && words.end(next) <= behind) {
                next++;
            }
        }
        return terms;
    }

    /** The longest term that begins with a word, or null. */
    private Term longest(String text, Words words, int first) {
        int begin = words.start(first);
        Term longest = null;
        PhraseTrie node = phrases;
        for (int i = first; i < words.size(); i++) {
            node = node.behind(words, i);
            if (node == null) {
                break;
            }
            Label label = node.label();
            int end = words.end(i);
            if (label != null && isWord(text, begin, end) && label.at(text, begin) != Meaning.NONE) {
                longest = new Term(begin, end, label.at(text, begin));
            }
        }
        return longest;
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
}
