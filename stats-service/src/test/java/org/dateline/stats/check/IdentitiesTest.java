package org.dateline.stats.check;

import static org.dateline.stats.testing.Figures.balance;
import static org.dateline.stats.testing.Figures.firstIn;
import static org.dateline.stats.testing.Figures.growth;
import static org.dateline.stats.testing.Figures.level;
import static org.dateline.stats.testing.Figures.list;
import static org.dateline.stats.testing.Figures.share;
import static org.dateline.stats.testing.Figures.streak;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.check.Check.Kind;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.testing.Figures;
import org.junit.jupiter.api.Test;

/** The identities besides balance, share and growth, and what must raise no alarm. */
class IdentitiesTest {
    private static final String TENTH = "1e8";

    @Test
    void tradeIsExportsAndImports() {
        List<Figure> right = list(
                level("22.7e9", TENTH),
                level("13.3e9", TENTH).of("imports", "automobiles"),
                level("36.1e9", TENTH).of("total_trade", "automobiles"));
        List<Figure> wrong = list(
                level("22.7e9", TENTH),
                level("13.3e9", TENTH).of("imports", "automobiles"),
                level("38.1e9", TENTH).of("total_trade", "automobiles"));

        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, of(Kind.SUM, right).verdict());
        assertEquals(Verdict.CONTRADICTS, of(Kind.SUM, wrong).verdict());
    }

    @Test
    void aYearIsItsHalvesAndAHalfItsMonths() {
        Check year = of(
                Kind.SUM,
                list(
                        balance("-9.97e9", "1e7").during("2023"),
                        balance("-26.3e9", TENTH).during("2023-H1"),
                        balance("16.33e9", "1e7").during("2023-H2")));

        assertEquals(Verdict.AGREES, year.verdict());
        assertEquals(
                "−26.3 bn + 16.33 bn = −9.97 bn, stated −9.97 bn",
                year.written().replaceAll("[()]", ""));
    }

    @Test
    void aSumThatIsOffByTheLastDigitOfEachPartIsRounding() {
        List<Figure> months = sum("334.8e9", "54.7e9", "52.4e9", "56.5e9", "56.3e9", "58.2e9", "57.0e9");

        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, of(Kind.SUM, months).verdict());
    }

    @Test
    void aSumThatNoRoundingExplainsContradicts() {
        List<Figure> months = sum("344.8e9", "54.7e9", "52.4e9", "56.5e9", "56.3e9", "58.2e9", "57.0e9");

        assertEquals(Verdict.CONTRADICTS, of(Kind.SUM, months).verdict());
    }

    @Test
    void monthsThatLeaveAGapAreNoSum() {
        List<Figure> months = sum("334.8e9", "54.7e9", "52.4e9", "56.5e9", "56.3e9", "58.2e9");

        assertEquals(List.of(), Checks.of(months));
    }

    @Test
    void whatDoesNotAddUpOverTimeIsNotAdded() {
        List<Figure> months = new ArrayList<>();
        for (int half = 1; half <= 2; half++) {
            months.add(level("28.5e6", "1e5")
                    .of("employment", "all")
                    .in("person")
                    .during("2024-H" + half)
                    .figure());
        }
        months.add(level("28.6e6", "1e5").of("employment", "all").in("person").figure());

        assertEquals(List.of(), Checks.of(months));
    }

    @Test
    void aYearToDateIsTheOneBeforeAndTheMonthSinceButMayHaveBeenRestated() {
        List<Figure> text = list(level("640.2e9", TENTH).during("2025-01/2025-11"));

        Check right = of(Kind.SUM, text, published("2025-01/2025-10", "579.1e9"), published("2025-11", "61.1e9"));
        Check other = of(Kind.SUM, text, published("2025-01/2025-10", "569.1e9"), published("2025-11", "61.1e9"));

        assertEquals(Verdict.AGREES, right.verdict());
        assertEquals(Verdict.CANNOT_DECIDE, other.verdict());
    }

    @Test
    void growthOfAYearToDateIsHeldAgainstThatOfTheYearBefore() {
        List<Figure> text = list(
                level("640.2e9", TENTH).during("2025-01/2025-11"),
                growth("2.9", "0.1").during("2025-01/2025-11").tied("level", 0));

        Check check = of(Kind.GROWTH, text, published("2024-01/2024-11", "622.2e9"), published("2024-11", "56.3e9"));

        assertEquals(Verdict.AGREES, check.verdict());
        assertEquals("640.2 bn / 622.2 bn − 1 = 2.89 %, stated 2.9 %", check.written());
    }

    @Test
    void growthOfTheFirstTwentyDaysIsHeldAgainstThoseOfTheYearBefore() {
        List<Figure> text = list(
                level("31.3e9", TENTH).during("2025-01-01/2025-01-20"),
                growth("-5.2", "0.1").during("2025-01-01/2025-01-20").tied("level", 0));

        Check check = of(Kind.GROWTH, text, published("2024-01-01/2024-01-20", "33.0e9"));

        assertEquals(Verdict.AGREES, check.verdict());
    }

    @Test
    void growthIsCheckedWithoutALevelInTheText() {
        List<Figure> text = list(growth("-0.1", "0.1"));

        assertEquals(
                Verdict.AGREES,
                of(Kind.GROWTH, text, published("2023", "70.9e9"), published("2024", "70.8e9"))
                        .verdict());
    }

    @Test
    void anAnnualRateIsQuarterlyGrowthOverFourQuarters() {
        List<Figure> text = list(
                level("23.54e12", "1e10").of("gdp", "all").during("2024-Q4").adjusted("saar"),
                level("23.40e12", "1e10").of("gdp", "all").during("2024-Q3").adjusted("saar"),
                growth("2.4", "0.1")
                        .of("gdp", "all")
                        .during("2024-Q4")
                        .adjusted("saar")
                        .against("qoq")
                        .tied("level", 0));

        assertEquals(
                "(23.54 tn / 23.4 tn)^4 − 1 = 2.41 %, stated 2.4 %",
                of(Kind.GROWTH, text).written());
        assertEquals(Verdict.AGREES, of(Kind.GROWTH, text).verdict());
    }

    @Test
    void aRateThatStandsBesideAnotherOfTheSameThingMayBeAdjusted() {
        List<Figure> text = list(
                level("52.41e9", "1e7"),
                level("50.0e9", "1e7").during("2023"),
                growth("4.8", "0.1"),
                growth("12.5", "0.1"));

        List<Check> checks = Checks.of(text);

        assertEquals(
                List.of(Verdict.AGREES, Verdict.CANNOT_DECIDE),
                checks.stream().map(Check::verdict).toList());
    }

    @Test
    void digitsThatMayHaveBeenCutOffAreNoContradiction() {
        Check cut = of(
                Kind.SHARE,
                list(
                        level("650122", "1").of("production", "automobiles").in("vehicle"),
                        share("76", "1").tied("part", 2).tied("whole", 0),
                        level("499900", "1").in("vehicle")));

        assertEquals(Verdict.CANNOT_DECIDE, cut.verdict(), "76.89 percent is 76 where it is cut off");
    }

    @Test
    void aReleaseThatShowsThatItRoundsIsHeldToIt() {
        List<Figure> text = list(
                level("650122", "1").of("production", "automobiles").in("vehicle"),
                share("76", "1").tied("part", 2).tied("whole", 0),
                level("499900", "1").in("vehicle"),
                share("31", "1").tied("part", 4).tied("whole", 0),
                level("199900", "1").in("vehicle"));

        assertEquals(
                List.of(Verdict.CONTRADICTS, Verdict.AGREES),
                Checks.of(text).stream()
                        .filter(check -> check.kind() == Kind.SHARE)
                        .map(Check::verdict)
                        .toList(),
                "30.75 percent is 31 only where it is rounded");
    }

    @Test
    void aBaseThatIsToldAsABoundMayBeRounded() {
        Check check = of(
                Kind.GROWTH,
                list(
                        level("18.82e9", "1e7"),
                        growth("19.4", "0.1").tied("level", 0),
                        level("15.8e9", TENTH).during("2023").qualified("over")));

        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, check.verdict());
    }

    @Test
    void aShareOfUnitsIsFoundWhereMoneyIsNamedFirst() {
        Check check = of(
                Kind.SHARE,
                list(
                        level("70.8e9", TENTH),
                        level("2782639", "1").in("vehicle"),
                        level("11.3e9", TENTH).of("exports", "hybrid_vehicles"),
                        level("389794", "1").of("exports", "hybrid_vehicles").in("vehicle"),
                        share("14", "1").of("exports", "hybrid_vehicles")));

        assertEquals(Verdict.AGREES, check.verdict());
        assertEquals("vehicle", check.operands().get(0).unit());
    }

    @Test
    void noPartIsMoreThanTheWholeAndCountriesDoNotOverlap() {
        Check fits = of(Kind.PARTS, partners("50.0e9", "20.0e9", "29.9e9"));
        Check rounded = of(Kind.PARTS, partners("50.0e9", "20.0e9", "30.1e9"));
        Check more = of(Kind.PARTS, partners("50.0e9", "20.0e9", "31.0e9"));

        assertEquals(Verdict.AGREES, fits.verdict());
        assertEquals("20 bn + 29.9 bn = 49.9 bn of 50 bn", fits.written());
        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, rounded.verdict());
        assertEquals(Verdict.CONTRADICTS, more.verdict());
    }

    @Test
    void groupsOfCountriesMayOverlap() {
        List<Figure> text = list(
                level("50.0e9", TENTH),
                level("20.0e9", TENTH).with("CN"),
                level("45.0e9", TENTH).with("ASIA"));

        assertEquals(Verdict.AGREES, of(Kind.PARTS, text).verdict());
    }

    @Test
    void aProductIsNoMoreThanAllProducts() {
        List<Figure> text = list(
                level("50.0e9", TENTH).of("exports", "all"),
                level("54.0e9", TENTH).of("exports", "semiconductors"));

        assertEquals(Verdict.CONTRADICTS, of(Kind.PARTS, text).verdict());
    }

    @Test
    void aStreakOfGrowthHoldsWhereEachMonthGrewAndTheOneBeforeDidNot() {
        assertEquals(Verdict.AGREES, months(3, "1", "2", "3", "-1").verdict());
        assertEquals(Verdict.AGREES, months(3, "-1", "-2", "-3", "1").verdict());
    }

    @Test
    void aStreakThatOneMonthBreaksContradicts() {
        Check check = months(4, "1", "2", "-3", "4", "5");

        assertEquals(Verdict.CONTRADICTS, check.verdict());
        assertEquals("2 of 4 periods known to be so (2024-10: −3 %)", check.written());
    }

    @Test
    void aStreakThatIsLongerOrReachesFurtherThanIsKnownCannotBeDecided() {
        assertEquals(Verdict.CANNOT_DECIDE, months(2, "1", "2", "3", "4").verdict(), "Of what is it the second?");
        assertEquals(Verdict.CANNOT_DECIDE, months(9, "1", "2", "3", "4").verdict());
    }

    @Test
    void aStreakAboveAMarkIsNoneOfGrowth() {
        List<Figure> text = list(
                level("2.1e9", TENTH).during("2024-12"),
                growth("-10.8", "0.1").during("2024-12").tied("level", 0),
                Figures.of(Figure.Kind.THRESHOLD, "2e9", null).during("2024-12").tied("streak", 3),
                streak(3, "month").during("2024-12"));

        assertEquals(
                Verdict.AGREES,
                of(
                                Kind.STREAK,
                                text,
                                published("2024-11", "2.4e9"),
                                published("2024-10", "2.2e9"),
                                published("2024-09", "1.8e9"),
                                growthOf("2024-11", "5"))
                        .verdict());
        assertEquals(
                Verdict.CONTRADICTS,
                of(
                                Kind.STREAK,
                                text,
                                published("2024-11", "2.4e9"),
                                published("2024-10", "1.2e9"),
                                growthOf("2024-11", "5"))
                        .verdict());
    }

    @Test
    void aSurplusIsCountedBySign() {
        List<Figure> text = list(
                balance("0.3e9", TENTH).during("2024-12"),
                streak(2, "month").of("trade_balance", "automobiles").during("2024-12"));

        assertEquals(
                Verdict.AGREES,
                of(Kind.STREAK, text, published("2024-11", "1e9"), published("2024-10", "-1e9"))
                        .verdict());
    }

    @Test
    void theFirstRiseInNineMonthsHadNoneInBetween() {
        List<Figure> text =
                list(growth("1.0", "0.1").during("2024-12"), firstIn(3, "month").during("2024-12"));

        assertEquals(
                Verdict.AGREES,
                of(Kind.STREAK, text, growthOf("2024-11", "-1"), growthOf("2024-10", "-2"))
                        .verdict());
        assertEquals(
                Verdict.CANNOT_DECIDE,
                of(Kind.STREAK, text, growthOf("2024-11", "2"), growthOf("2024-10", "-2"))
                        .verdict(),
                "It may be the highest instead");
        assertEquals(
                Verdict.CONTRADICTS,
                of(
                                Kind.STREAK,
                                text,
                                growthOf("2024-11", "2"),
                                published("2024-12", "5e9"),
                                published("2024-11", "6e9"),
                                published("2024-10", "4e9"))
                        .verdict());
    }

    @Test
    void aMarkIsPassedOrNotYet() {
        List<Figure> passed = list(level("70.8e9", TENTH), Figures.of(Figure.Kind.THRESHOLD, "70e9", null));
        List<Figure> near = list(level("69.8e9", TENTH), Figures.of(Figure.Kind.THRESHOLD, "70e9", null));

        assertEquals(Verdict.AGREES, of(Kind.THRESHOLD, passed).verdict());
        assertEquals(Verdict.CANNOT_DECIDE, of(Kind.THRESHOLD, near).verdict());
    }

    @Test
    void theTitleIsHeldAgainstTheBody() {
        assertEquals(Verdict.AGREES, title("52.4e9", "52.4e9").verdict());
        assertEquals(Verdict.CONTRADICTS, title("54.2e9", "52.4e9").verdict());
        assertEquals(Verdict.CANNOT_DECIDE, title("50e9", "52.4e9").verdict(), "It passed 50 billion");
    }

    @Test
    void aTitleThatTheBodySaysOfSomethingElseIsNotCalledWrong() {
        List<Figure> text = list(
                level("54.2e9", TENTH).inTitle(),
                level("52.4e9", TENTH),
                level("54.2e9", TENTH).of("imports", "automobiles"));

        assertEquals(Verdict.CANNOT_DECIDE, of(Kind.TITLE, text).verdict());
    }

    @Test
    void aBaseThatDiffersFromWhatWasPublishedMayBeRestated() {
        List<Figure> text = list(level("70.8e9", TENTH), level("70.1e9", TENTH).during("2023"));

        assertEquals(
                Verdict.CANNOT_DECIDE,
                of(Kind.RESTATEMENT, text, published("2023", "70.9e9")).verdict());
        assertEquals(
                Verdict.AGREES,
                of(Kind.RESTATEMENT, text, published("2023", "70.1e9")).verdict());
    }

    @Test
    void aRankIsWrongWhereTheTextNamesAHigherOneAndMoreAreKnown() {
        List<Figure> text = list(
                level("70.8e9", TENTH),
                Figures.of(Figure.Kind.RANK, "2", null).in("rank").tied("level", 0),
                level("71.9e9", TENTH).during("2023"));

        assertEquals(
                Verdict.CONTRADICTS,
                of(Kind.RANK, text, published("2022", "75e9")).verdict());
        assertEquals(
                Verdict.AGREES, of(Kind.RANK, text, published("2022", "65e9")).verdict());
    }

    @Test
    void whatIsImpliedCountsForStreaksOnly() {
        KnownSeries.Point implied = new KnownSeries.Point(
                period("2023"), "USD", null, new BigDecimal("90e9"), interval("90e9"), true, "release");

        assertFalse(Checks.of(list(level("70.8e9", TENTH)), figure -> List.of(implied)).stream()
                .anyMatch(check -> check.kind() == Kind.SERIES));
        assertEquals(
                Verdict.CANNOT_DECIDE,
                of(Kind.RECORD, list(level("70.8e9", TENTH).qualified("record")), implied)
                        .verdict());
    }

    private static List<Figure> sum(String total, String... months) {
        List<Figure> figures = new ArrayList<>();
        figures.add(level(total, TENTH).during("2024-H1").figure());
        for (int i = 0; i < months.length; i++) {
            figures.add(level(months[i], TENTH).during("2024-0" + (i + 1)).figure());
        }
        return figures;
    }

    private static List<Figure> partners(String whole, String china, String america) {
        return list(
                level(whole, TENTH),
                level(china, TENTH).with("CN"),
                level(america, TENTH).with("US"));
    }

    /** The growth of the last months, the last first. */
    private static Check months(int count, String... growth) {
        List<Figure> text = list(
                growth(growth[0], "0.1").during("2024-12"),
                streak(count, "month").during("2024-12"));
        List<KnownSeries.Point> known = new ArrayList<>();
        for (int i = 1; i < growth.length; i++) {
            known.add(growthOf("2024-" + (12 - i), growth[i]));
        }
        return of(Kind.STREAK, text, known.toArray(KnownSeries.Point[]::new));
    }

    private static Check title(String title, String body) {
        return of(Kind.TITLE, list(level(title, TENTH).inTitle(), level(body, TENTH)));
    }

    private static Check of(Kind kind, List<Figure> figures, KnownSeries.Point... points) {
        List<Check> checks = Checks.of(figures, figure -> List.of(points)).stream()
                .filter(check -> check.kind() == kind)
                .toList();
        assertEquals(1, checks.size(), checks::toString);
        return checks.get(0);
    }

    private static KnownSeries.Point published(String period, String value) {
        return new KnownSeries.Point(
                period(period), "USD", null, new BigDecimal(value), interval(value), false, "release-of-" + period);
    }

    private static KnownSeries.Point growthOf(String month, String percent) {
        return new KnownSeries.Point(
                period(month.length() == 6 ? month.replace("-", "-0") : month),
                "percent",
                "yoy",
                new BigDecimal(percent),
                Interval.of(new BigDecimal(percent), new BigDecimal("0.1"), null),
                false,
                "release-of-" + month);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Interval interval(String value) {
        return Interval.of(new BigDecimal(value), new BigDecimal(TENTH), null);
    }
}
