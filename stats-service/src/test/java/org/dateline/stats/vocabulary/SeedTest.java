package org.dateline.stats.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.junit.jupiter.api.Test;

/** A newer seed meets a vocabulary that editors have changed. */
class SeedTest {
    private static final Concept SHIPS = subject("ships", "ships", "vessels");
    private static final Concept CHIPS = subject("semiconductors", "semiconductors", "chips");

    @Test
    void everyConceptOfTheSeedIsBroaderAndCountedInWhatExists() {
        Vocabulary seed = new Vocabulary(1, ConceptFile.concepts(), Map.of());

        for (Concept concept : seed.concepts()) {
            if (concept.broader() != null) {
                assertTrue(seed.find(concept.scheme(), concept.broader()).isPresent(), concept.toString());
            }
            if (concept.unit() != null) {
                assertTrue(seed.find(Scheme.UNIT, concept.unit()).isPresent(), concept.toString());
            }
        }
        assertEquals(
                "semiconductors",
                seed.find(Scheme.SUBJECT, "MEMORY").orElseThrow().broader());
        assertEquals(
                "job",
                seed.find(Scheme.MEASURE, "payroll_employment").orElseThrow().unit());
        assertEquals(
                ConceptFile.broaderConcepts().size(),
                seed.concepts().stream()
                        .filter(concept -> concept.broader() != null)
                        .count(),
                "Every narrower concept of broader.tsv exists");
    }

    @Test
    void eachConceptOfTheSeedHasOneRow() {
        Set<String> seen = new HashSet<>();

        List<String> again = ConceptFile.concepts().stream()
                .map(concept -> concept.scheme() + " " + concept.code())
                .filter(name -> !seen.add(name))
                .toList();

        assertEquals(List.of(), again);
    }

    @Test
    void aSeedThatSaysNothingNewLeavesWhatEditorsDid() {
        Vocabulary edited = vocabulary(subject("ships", "ships", "boats"), CHIPS);

        assertSame(edited, seed(SHIPS, CHIPS).now(SHIPS, CHIPS).into(edited));
    }

    @Test
    void whatTheSeedAddsComesBesideWhatEditorsAdded() {
        Vocabulary edited = vocabulary(subject("ships", "ships", "vessels", "boats"), CHIPS);

        Vocabulary next = seed(SHIPS, CHIPS)
                .now(subject("ships", "ships", "vessels", "tankers"), CHIPS, subject("robots", "robots"))
                .into(edited);

        assertEquals(
                List.of("ships", "vessels", "boats", "tankers"),
                next.find(Scheme.SUBJECT, "ships").orElseThrow().labels());
        assertEquals(
                List.of("robots"),
                next.find(Scheme.SUBJECT, "robots").orElseThrow().labels());
        assertEquals(edited.version() + 1, next.version());
    }

    @Test
    void whatEditorsTookAwayOrGaveToAnotherConceptStaysSo() {
        Vocabulary edited =
                vocabulary(subject("ships", "ships"), subject("semiconductors", "semiconductors", "wafers"));

        Vocabulary next = seed(SHIPS, CHIPS)
                .now(subject("ships", "ships", "vessels", "tankers"), CHIPS, subject("silicon", "silicon", "wafers"))
                .into(edited);

        assertEquals(
                List.of("ships", "tankers"),
                next.find(Scheme.SUBJECT, "ships").orElseThrow().labels());
        assertEquals(
                List.of("semiconductors", "wafers"),
                next.find(Scheme.SUBJECT, "semiconductors").orElseThrow().labels());
        assertEquals(
                List.of("silicon"),
                next.find(Scheme.SUBJECT, "silicon").orElseThrow().labels());
    }

    @Test
    void whatTheSeedTakesAwayOrRenamesFollowsWhereNobodyEdited() {
        Vocabulary next =
                seed(SHIPS, CHIPS).now(subject("ships", "vessels"), CHIPS).into(vocabulary(SHIPS, CHIPS));

        assertEquals(
                List.of("vessels"),
                next.find(Scheme.SUBJECT, "ships").orElseThrow().labels());
    }

    @Test
    void newLabelsOfAMergedConceptGoToTheOneThatTookItsPlace() {
        Vocabulary edited = new Vocabulary(
                7,
                List.of(subject("semiconductors", "semiconductors", "chips", "ships", "vessels")),
                Map.of(SHIPS.id(), "semiconductors"));

        Vocabulary next = seed(SHIPS, CHIPS)
                .now(subject("ships", "ships", "vessels", "tankers"), CHIPS)
                .into(edited);

        assertEquals(1, next.concepts().size());
        assertEquals(
                List.of("semiconductors", "chips", "ships", "vessels", "tankers"),
                next.concepts().get(0).labels());
    }

    private record Seeds(List<Concept> before) {
        Seed now(Concept... concepts) {
            return new Seed(before, List.of(concepts));
        }
    }

    private static Seeds seed(Concept... concepts) {
        return new Seeds(List.of(concepts));
    }

    private static Vocabulary vocabulary(Concept... concepts) {
        return new Vocabulary(7, List.of(concepts), Map.of());
    }

    private static Concept subject(String code, String... labels) {
        return new Concept(Scheme.SUBJECT, code, Map.of("en", List.of(labels)), null, null);
    }
}
