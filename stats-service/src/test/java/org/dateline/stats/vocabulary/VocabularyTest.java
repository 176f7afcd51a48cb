package org.dateline.stats.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary BEFORE = new Vocabulary(
            3,
            List.of(
                    concept(Scheme.SUBJECT, "ships", null, "Ships", "vessels"),
                    concept(Scheme.UNIT, "vessel", null, "vessels"),
                    concept(Scheme.MEASURE, "hires", "person", "hires")),
            Map.of(new Concept.Id(Scheme.SUBJECT, "boats"), "ships"));

    @Test
    void onlyWordsThatMeanSomethingElseAreReadOtherwise() {
        Vocabulary after = BEFORE.with(concept(Scheme.SUBJECT, "ships", null, "vessels", "tankers"));

        assertEquals(Set.of("ships", "tankers"), after.wordsReadOtherwise(BEFORE));
        assertEquals(Set.of("ships", "tankers"), BEFORE.wordsReadOtherwise(after));
    }

    @Test
    void aMeasureThatIsCountedInSomethingElseIsReadOtherwise() {
        Vocabulary after = BEFORE.with(concept(Scheme.MEASURE, "hires", "job", "hires"));

        assertEquals(Set.of("hires"), after.wordsReadOtherwise(BEFORE));
    }

    @Test
    void aBroaderConceptChangesNoReading() {
        Vocabulary after = BEFORE.with(
                new Concept(Scheme.SUBJECT, "ships", Map.of("en", List.of("ships", "vessels")), "all", null));

        assertEquals(Set.of(), after.wordsReadOtherwise(BEFORE));
    }

    @Test
    void aCodeThatIsNoMoreMeansWhatTookItsPlace() {
        assertEquals("ships", BEFORE.canonical(Scheme.SUBJECT, "boats"));
        assertEquals("boats", BEFORE.canonical(Scheme.MEASURE, "boats"));
        assertEquals(4, BEFORE.with(BEFORE.concepts().get(0)).version());
    }

    private static Concept concept(Scheme scheme, String code, String unit, String... labels) {
        return new Concept(scheme, code, Map.of("en", List.of(labels)), null, unit);
    }
}
