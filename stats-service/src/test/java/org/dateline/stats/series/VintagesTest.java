package org.dateline.stats.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Vintage.Relation;
import org.dateline.stats.series.Vintages.Observation;
import org.junit.jupiter.api.Test;

class VintagesTest {
    private static final Period YEAR = Period.year(2024);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final Instant JANUARY = Instant.parse("2025-01-16T00:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2025-02-16T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2025-03-16T00:00:00Z");

    @Test
    void statementsOfOneReleaseThatMeetAreOneVintageOfTheFinestValue() {
        List<Statement> release =
                List.of(says(FIRST, 1, JANUARY, "70.8", "0.1"), says(FIRST, 1, JANUARY, "70.79", "0.01"));

        List<Vintage> vintages = Vintages.history(release).get(YEAR);

        assertEquals(1, vintages.size());
        assertEquals("70.79", value(vintages.get(0).observation()));
        assertEquals(
                "[70.785, 70.795]", vintages.get(0).observation().interval().toString());
    }

    @Test
    void theCommonIntervalOfOneReleaseIsWhatAllItsStatementsAllow() {
        List<Statement> release = List.of(says(FIRST, 1, JANUARY, "70.8", "0.1"), says(FIRST, 1, JANUARY, "71", "1"));

        assertEquals(
                "[70.75, 70.85]",
                Vintages.asOf(release, JANUARY).get(0).interval().toString());
    }

    @Test
    void aReleaseThatContradictsItselfMakesOneVintageOfWhatItSaysMostOften() {
        List<Statement> release = List.of(
                says(FIRST, 1, JANUARY, "60.0", "0.1"),
                says(FIRST, 1, JANUARY, "70.8", "0.1"),
                says(FIRST, 1, JANUARY, "70.8", "0.1"));

        assertEquals(1, Vintages.history(release).get(YEAR).size());
        assertEquals("70.8", value(Vintages.asOf(release, MARCH).get(0)));
    }

    @Test
    void aLaterStatementThatMeetsRefinesAndOneThatDoesNotRevises() {
        List<Statement> releases = List.of(
                says(FIRST, 1, JANUARY, "70.8", "0.1"),
                says(SECOND, 1, FEBRUARY, "70.82", "0.01"),
                says(new UUID(0, 3), 1, MARCH, "70.5", "0.1"));

        List<Vintage> vintages = Vintages.history(releases).get(YEAR);

        assertEquals(
                List.of("70.82", "70.5"),
                vintages.stream()
                        .map(Vintage::observation)
                        .map(VintagesTest::value)
                        .toList());
        assertEquals(List.of(Relation.FIRST, Relation.REFINES), relations(vintages.get(0)));
        assertEquals(List.of(Relation.REVISES), relations(vintages.get(1)));
        assertEquals("70.8", value(Vintages.asOf(releases, JANUARY).get(0)));
        assertEquals("70.82", value(Vintages.asOf(releases, FEBRUARY).get(0)));
        assertEquals("70.5", value(Vintages.asOf(releases, MARCH).get(0)));
    }

    @Test
    void aCoarserStatementThatMeetsLeavesTheValueAndWhenItWasKnown() {
        List<Statement> releases =
                List.of(says(FIRST, 1, JANUARY, "70.82", "0.01"), says(SECOND, 1, MARCH, "70.8", "0.1"));

        Observation now = Vintages.asOf(releases, MARCH).get(0);

        assertEquals("70.82", value(now));
        assertEquals(JANUARY, now.statement().knownFrom());
        assertEquals(
                List.of(Relation.FIRST, Relation.REPEATS),
                relations(Vintages.history(releases).get(YEAR).get(0)));
    }

    @Test
    void theNthValueOfAPointIsThatOfItsNthVintage() {
        List<Statement> releases = List.of(
                says(FIRST, 1, JANUARY, "70.8", "0.1"),
                says(SECOND, 1, FEBRUARY, "70.5", "0.1"),
                says(SECOND, 1, FEBRUARY, Period.year(2023), false, SECOND, "60.1"));

        assertEquals(
                List.of("60.1", "70.8"),
                Vintages.nth(releases, 1, MARCH).stream()
                        .map(VintagesTest::value)
                        .toList());
        assertEquals(
                List.of("70.5"),
                Vintages.nth(releases, 2, MARCH).stream()
                        .map(VintagesTest::value)
                        .toList());
        assertEquals(List.of(), Vintages.nth(releases, 2, JANUARY));
    }

    @Test
    void aCorrectionThatChangesAValueIsAVintageFromItsOwnMomentOn() {
        List<Statement> revisions =
                List.of(says(FIRST, 1, JANUARY, "70.8", "0.1"), says(FIRST, 2, FEBRUARY, "71.8", "0.1"));

        assertEquals("70.8", value(Vintages.asOf(revisions, JANUARY).get(0)));
        assertEquals("71.8", value(Vintages.asOf(revisions, FEBRUARY).get(0)));
        assertEquals(2, Vintages.history(revisions).get(YEAR).size());
    }

    @Test
    void aCorrectionThatLeavesAValueDoesNotMakeItNewer() {
        List<Statement> revisions =
                List.of(says(FIRST, 1, JANUARY, "70.8", "0.1"), says(FIRST, 2, FEBRUARY, "70.8", "0.1"));

        Observation now = Vintages.asOf(revisions, MARCH).get(0);

        assertEquals(2, now.statement().revision());
        assertEquals(JANUARY, now.statement().knownFrom());
        assertEquals(1, Vintages.history(revisions).get(YEAR).size());
    }

    @Test
    void whatACorrectionTakesOutIsKnownNoMore() {
        Statement other = says(FIRST, 2, FEBRUARY, Period.year(2023), false, FIRST, "60.1");
        List<Statement> revisions = List.of(says(FIRST, 1, JANUARY, "70.8", "0.1"), other);

        assertEquals(List.of(YEAR), periods(Vintages.asOf(revisions, JANUARY)));
        assertEquals(List.of(Period.year(2023)), periods(Vintages.asOf(revisions, FEBRUARY)));
    }

    @Test
    void translationsMakeOneStatementKnownFromTheFirstOfThem() {
        List<Statement> both = List.of(
                says(FIRST, 1, JANUARY, YEAR, false, FIRST, "70.8"),
                says(SECOND, 1, FEBRUARY, YEAR, false, FIRST, "70.8"));

        List<Vintage> vintages = Vintages.history(both).get(YEAR);

        assertEquals(1, vintages.size());
        assertEquals(JANUARY, vintages.get(0).observation().statement().knownFrom());
    }

    @Test
    void aPublishedValueTakesThePlaceOfAnImpliedOneAndNeverTheReverse() {
        Statement implied = says(FIRST, 1, JANUARY, YEAR, true, FIRST, "70.1");
        Statement published = says(SECOND, 1, FEBRUARY, YEAR, false, SECOND, "70.8");
        Statement impliedLater = says(new UUID(0, 3), 1, MARCH, YEAR, true, new UUID(0, 3), "69.0");
        List<Statement> all = List.of(implied, published, impliedLater);

        assertTrue(Vintages.asOf(all, JANUARY).get(0).statement().implied());
        assertEquals("70.8", value(Vintages.asOf(all, MARCH).get(0)));
        assertFalse(Vintages.asOf(all, MARCH).get(0).statement().implied());
    }

    @Test
    void aWithdrawnStatementStaysFlaggedUntilAnotherReleaseSaysTheSame() {
        Statement withdrawn = withdrawn(says(FIRST, 1, JANUARY, "70.8", "0.1"));
        Statement again = says(SECOND, 1, FEBRUARY, "70.8", "0.1");

        assertTrue(Vintages.asOf(List.of(withdrawn), MARCH).get(0).statement().withdrawn());
        assertFalse(Vintages.asOf(List.of(withdrawn, again), MARCH)
                .get(0)
                .statement()
                .withdrawn());
    }

    @Test
    void nothingIsKnownBeforeItsMoment() {
        assertEquals(List.of(), Vintages.asOf(List.of(says(FIRST, 1, JANUARY, "70.8", "0.1")), JANUARY.minusNanos(1)));
    }

    @Test
    void theOrderInWhichReleasesComeInDoesNotMatter() {
        List<Statement> releases = new ArrayList<>();
        Random random = new Random(20250116);
        for (int i = 1; i <= 30; i++) {
            String value = "70." + (10 + random.nextInt(80));
            releases.add(says(new UUID(0, i), 1, JANUARY.plusSeconds(i * 86_400L), value, i % 2 == 0 ? "0.1" : "0.01"));
        }
        List<Vintage> inOrder = Vintages.history(releases).get(YEAR);

        for (int shuffle = 0; shuffle < 50; shuffle++) {
            Collections.shuffle(releases, random);
            assertEquals(inOrder, Vintages.history(releases).get(YEAR));
        }
    }

    @Test
    void growthWithoutALevelImpliesTheOtherEndWhereAnotherReleaseStatesIt() {
        Key key = Key.parse("A.KR.EXPORTS.AUTOMOBILES.W.USD").orElseThrow();
        Statement level = says(FIRST, 1, JANUARY, YEAR, false, FIRST, "70.8");
        Statement growth = says(SECOND, 1, FEBRUARY, YEAR, false, SECOND, "10.0");

        List<Statement> before = Implications.of(List.of(level), List.of(growth), "yoy");
        List<Statement> after = Implications.of(
                List.of(says(FIRST, 1, JANUARY, Period.year(2023), false, FIRST, "70.8")), List.of(growth), "yoy");

        assertEquals("yoy", Implications.growthKeys(key).get("A.KR.EXPORTS_YOY.AUTOMOBILES.W.PERCENT"));
        assertEquals(Period.year(2023), before.get(0).period());
        assertTrue(before.get(0).implied());
        assertTrue(before.get(0).interval().contains(new BigDecimal("64.3636")));
        assertEquals(FEBRUARY, before.get(0).knownFrom(), "Known when both are");
        assertEquals(YEAR, after.get(0).period());
        assertTrue(after.get(0).interval().contains(new BigDecimal("77.88")));
    }

    @Test
    void growthImpliesNothingWhereBothEndsOrNeitherAreStated() {
        Statement level = says(FIRST, 1, JANUARY, YEAR, false, FIRST, "70.8");
        Statement base = says(FIRST, 1, JANUARY, Period.year(2023), false, FIRST, "64.4");
        Statement growth = says(SECOND, 1, FEBRUARY, YEAR, false, SECOND, "10.0");

        assertEquals(List.of(), Implications.of(List.of(level, base), List.of(growth), "yoy"));
        assertEquals(List.of(), Implications.of(List.of(), List.of(growth), "yoy"));
    }

    private static Statement says(UUID release, int revision, Instant moment, String value, String precision) {
        return statement(release, revision, moment, YEAR, false, release, value, precision);
    }

    private static Statement says(
            UUID release, int revision, Instant moment, Period period, boolean implied, UUID original, String value) {
        return statement(release, revision, moment, period, implied, original, value, "0.1");
    }

    private static Statement statement(
            UUID release,
            int revision,
            Instant moment,
            Period period,
            boolean implied,
            UUID original,
            String value,
            String precision) {
        BigDecimal number = new BigDecimal(value);
        return new Statement(
                release,
                "slug",
                original,
                revision,
                "figure",
                "A.KR.EXPORTS.AUTOMOBILES.W.USD",
                period,
                implied,
                number,
                Interval.of(number, new BigDecimal(precision), null),
                moment,
                moment,
                false,
                "quote");
    }

    private static Statement withdrawn(Statement of) {
        return new Statement(
                of.release(),
                of.slug(),
                of.original(),
                of.revision(),
                of.figure(),
                of.key(),
                of.period(),
                of.implied(),
                of.value(),
                of.interval(),
                of.moment(),
                of.knownFrom(),
                true,
                of.quote());
    }

    private static String value(Observation observation) {
        return observation.statement().value().toPlainString();
    }

    private static List<Period> periods(List<Observation> observations) {
        return observations.stream().map(Observation::period).toList();
    }

    private static List<Relation> relations(Vintage vintage) {
        return vintage.told().stream().map(Vintage.Told::relation).toList();
    }
}
