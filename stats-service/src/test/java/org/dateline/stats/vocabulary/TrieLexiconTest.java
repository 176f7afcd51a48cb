package org.dateline.stats.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.junit.jupiter.api.Test;

/** Which words of a text are the lexicon's. */
class TrieLexiconTest {
    private static final List<Concept> SEED = ConceptFile.read();
    private static final TrieLexicon LEXICON = new TrieLexicon(SEED);

    private static List<String> found(String text) {
        return LEXICON.find(text).stream()
                .map(term -> text.substring(term.start(), term.end()))
                .toList();
    }

    @Test
    void theLongestPhraseIsTakenAndItsPartsAreNot() {
        assertEquals(List.of("Trade deficit", "the euro area"), found("Trade deficit zzz the euro area"));
        // What only begins like a longer phrase is still found by its shorter one.
        assertEquals(List.of("exports"), found("exports/qqq"));
    }

    @Test
    void aPhraseEndsWhereWordsDo() {
        assertEquals(List.of(), found("exportsx xexports"));
        assertEquals(List.of("exports"), found("(exports)"));
        // A footnote's mark is one digit; a unit is glued to its number; a currency's code stands before its amount.
        assertEquals(List.of("exports"), found("exports2"));
        assertEquals(List.of(), found("exports22"));
        assertEquals(List.of("bn"), found("5bn"));
        assertEquals(List.of("USD"), found("USD5"));
    }

    @Test
    void namesThatAreOtherWordsAreFoundInCapitalsOnly() {
        assertEquals(List.of("US"), found("US"));
        assertTrue(LEXICON.find("us").stream().noneMatch(term -> term.meaning().is(Scheme.AREA)));
    }

    @Test
    void everyLabelOfTheSeedIsFoundWhole() {
        for (Concept concept : SEED) {
            if (concept.scheme() == Scheme.HINT) {
                continue;
            }
            for (String label : concept.labels()) {
                String text = label.length() == 1 ? "1" + label : label.toUpperCase(Locale.ROOT);
                Term last = LEXICON.find(text).stream()
                        .reduce((one, other) -> other)
                        .orElse(null);
                boolean whole = last != null
                        && last.end() == text.length()
                        && last.meaning().is(concept.scheme());
                assertTrue(whole || label.equals("it"), concept.scheme() + " " + label + ": " + last);
            }
        }
    }

    @Property
    void termsOfAnyTextAreInOrderAndApart(@ForAll @StringLength(max = 200) String text) {
        int end = 0;
        for (Term term : LEXICON.find(text)) {
            assertTrue(term.start() >= end && term.end() > term.start() && term.end() <= text.length());
            end = term.end();
        }
    }
}
