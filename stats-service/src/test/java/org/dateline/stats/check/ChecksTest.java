package org.dateline.stats.check;

import static org.dateline.stats.testing.Figures.balance;
import static org.dateline.stats.testing.Figures.growth;
import static org.dateline.stats.testing.Figures.level;
import static org.dateline.stats.testing.Figures.list;
import static org.dateline.stats.testing.Figures.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.check.Check.Kind;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.testing.Figures;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final String TENTH_OF_A_BILLION = "1e8";

    @Test
    void aBalanceThatDiffersByRoundingAgreesWithinRounding() {
        Check check = only(list(
                level("22.7e9", TENTH_OF_A_BILLION).of("exports", "ict_goods"),
                level("13.3e9", TENTH_OF_A_BILLION).of("imports", "ict_goods"),
                balance("9.3e9", TENTH_OF_A_BILLION).of("trade_balance", "ict_goods")));

        assertEquals(Kind.BALANCE, check.kind());
        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, check.verdict());
        assertEquals(
                "22.7 bn − 13.3 bn = 9.4 bn (9.3 bn to 9.5 bn), stated 9.3 bn (9.25 bn to 9.35 bn)", check.written());
        assertEquals(0, check.residual().compareTo(new BigDecimal("-1e8")));
        assertEquals(0, check.tolerance().compareTo(new BigDecimal("1.5e8")));
    }

    @Test
    void aBalanceThatNoRoundingExplainsContradicts() {
        assertEquals(
                Verdict.CONTRADICTS,
                only(list(
                                level("22.7e9", TENTH_OF_A_BILLION).of("exports", "ict_goods"),
                                level("13.3e9", TENTH_OF_A_BILLION).of("imports", "ict_goods"),
                                balance("9.1e9", TENTH_OF_A_BILLION).of("trade_balance", "ict_goods")))
                        .verdict());
    }

    @Test
    void aDeficitIsNegative() {
        assertEquals(
                Verdict.AGREES,
                only(list(
                                level("46.2e9", TENTH_OF_A_BILLION),
                                level("58.9e9", TENTH_OF_A_BILLION).of("imports", "automobiles"),
                                balance("-12.7e9", TENTH_OF_A_BILLION)))
                        .verdict());
    }

    @Test
    void onlyTheSameThingPartnerTimeAndUnitMakeABalance() {
        Figures[] others = {
            level("46.2e9", TENTH_OF_A_BILLION).of("exports", "ships"),
            level("46.2e9", TENTH_OF_A_BILLION).with("US"),
            level("46.2e9", TENTH_OF_A_BILLION).during("2023"),
            level("46.2e9", TENTH_OF_A_BILLION).in("EUR"),
            level("46.2e9", TENTH_OF_A_BILLION).adjusted("sa"),
            level("46.2e9", TENTH_OF_A_BILLION).qualified("previously_reported")
        };
        for (Figures other : others) {
            assertEquals(
                    List.of(),
                    Checks.of(list(
                            other,
                            level("58.9e9", TENTH_OF_A_BILLION).of("imports", "automobiles"),
                            balance("1e9", TENTH_OF_A_BILLION))));
        }
    }

    @Test
    void theBalanceOfAnotherAccountIsNotExportsLessImports() {
        assertEquals(
                List.of(),
                Checks.of(list(
                        level("46.2e9", TENTH_OF_A_BILLION),
                        level("58.9e9", TENTH_OF_A_BILLION).of("imports", "automobiles"),
                        balance("5.2e9", TENTH_OF_A_BILLION).of("current_account", "automobiles"))));
    }

    @Test
    void growthIsHeldAgainstTheBaseInTheText() {
        List<Figure> right = list(
                growth("-0.1", "0.1").tied("level", 1),
                level("70.8e9", TENTH_OF_A_BILLION),
                level("70.9e9", TENTH_OF_A_BILLION).during("2023"));
        List<Figure> wrong = list(
                growth("1.1", "0.1").tied("level", 1),
                level("70.8e9", TENTH_OF_A_BILLION),
                level("70.9e9", TENTH_OF_A_BILLION).during("2023"));

        assertEquals(Verdict.AGREES, only(right).verdict());
        assertEquals(Kind.GROWTH, only(right).kind());
        assertTrue(only(right).written().startsWith("70.8 bn / 70.9 bn − 1 = −0.14 %"));
        assertEquals(Verdict.CONTRADICTS, only(wrong).verdict());
    }

    @Test
    void growthIsHeldAgainstWhatWasPublishedBeforeButARestatementMayExplainIt() {
        KnownSeries known = figure -> List.of(point("2023", "70.9e9"));
        List<Figure> right = list(growth("-0.1", "0.1").tied("level", 1), level("70.8e9", TENTH_OF_A_BILLION));
        List<Figure> off = list(growth("1.1", "0.1").tied("level", 1), level("70.8e9", TENTH_OF_A_BILLION));

        assertEquals(Verdict.AGREES, Checks.of(right, known).get(0).verdict());
        assertEquals(
                "release-of-2023",
                Checks.of(right, known).get(0).operands().get(1).text());
        assertEquals(Verdict.CANNOT_DECIDE, Checks.of(off, known).get(0).verdict());
    }

    @Test
    void aChangeInTheUnitOfTheLevelIsADifference() {
        Check check = only(list(
                Figures.of(Figure.Kind.CHANGE, "3.5e9", TENTH_OF_A_BILLION)
                        .against("yoy")
                        .tied("level", 1),
                level("11.3e9", TENTH_OF_A_BILLION),
                level("7.8e9", TENTH_OF_A_BILLION).during("2023")));

        assertEquals(Verdict.AGREES, check.verdict());
        assertTrue(check.written().startsWith("11.3 bn − 7.8 bn = 3.5 bn"));
    }

    @Test
    void growthWithoutABaseOrOfADoubledAmountIsNotChecked() {
        assertEquals(
                List.of(),
                Checks.of(list(growth("45.8", "0.1").tied("level", 1), level("11.3e9", TENTH_OF_A_BILLION))));
        assertEquals(
                List.of(),
                Checks.of(list(
                        growth("2", null).in("times").tied("level", 1),
                        level("11.3e9", TENTH_OF_A_BILLION),
                        level("4.0e9", TENTH_OF_A_BILLION).during("2023"))));
    }

    @Test
    void aShareIsHeldAgainstItsPartAndWhole() {
        Check check = only(list(
                level("4128242", "1").of("production", "automobiles").in("vehicle"),
                share("67", "1").tied("part", 2),
                level("2782639", "1").in("vehicle")));

        assertEquals(Kind.SHARE, check.kind());
        assertEquals(Verdict.AGREES, check.verdict());
        assertTrue(check.written().equals("2,782,639 / 4,128,242 = 67.4 %, stated 67 %"), check.written());
    }

    @Test
    void aShareOfTheAmountJustBeforeItThatNoRoundingExplainsContradicts() {
        assertEquals(
                Verdict.CONTRADICTS,
                only(list(
                                level("4128242", "1")
                                        .of("production", "automobiles")
                                        .in("vehicle"),
                                share("77", "1").tied("part", 2),
                                level("2782639", "1").in("vehicle")))
                        .verdict());
    }

    @Test
    void twoSharesOfTwoWholesAreEachHeldAgainstTheWholeThatFits() {
        // 76 percent and 30 percent of eco-friendly car sales and entire car sales
        List<Check> checks = Checks.of(list(
                level("1635520", "1").of("domestic_sales", "automobiles").in("vehicle"),
                level("650345", "1")
                        .of("domestic_sales", "eco_friendly_vehicles")
                        .in("vehicle"),
                level("494000", "1000").of("domestic_sales", "hybrid_vehicles").in("vehicle"),
                share("76", "1").of("domestic_sales", "hybrid_vehicles"),
                share("30", "1").of("domestic_sales", "hybrid_vehicles")));

        assertEquals(
                List.of(Verdict.AGREES, Verdict.AGREES),
                checks.stream().map(Check::verdict).toList());
        assertEquals(1, checks.get(0).operands().get(1).figure());
        assertEquals(0, checks.get(1).operands().get(1).figure());
    }

    @Test
    void aShareOfAWholeThatIsNotStatedIsNotCalledWrong() {
        assertEquals(
                List.of(),
                Checks.of(list(
                        level("1635520", "1")
                                .of("domestic_sales", "automobiles")
                                .in("vehicle"),
                        level("494000", "1000")
                                .of("domestic_sales", "hybrid_vehicles")
                                .in("vehicle"),
                        share("51", "1").of("domestic_sales", "hybrid_vehicles"))));
    }

    @Test
    void aRecordHoldsUntilSomethingKnownIsSurelyHigher() {
        List<Figure> record = list(level("70.8e9", TENTH_OF_A_BILLION).qualified("record"));

        assertEquals(Verdict.CANNOT_DECIDE, only(record).verdict());
        assertEquals(Verdict.AGREES, verdict(record, point("2023", "70.7e9")));
        assertEquals(Verdict.AGREES, verdict(record, point("2023", "70.9e9")), "70.85 may be both");
        assertEquals(Verdict.CANNOT_DECIDE, verdict(record, point("2023", "71.0e9")), "It may have been restated");
        assertEquals(Verdict.CONTRADICTS, verdict(record, point("2023", "72.0e9")));
        assertEquals(Verdict.CANNOT_DECIDE, verdict(record, point("2025", "99.0e9")), "What came later says nothing");
    }

    @Test
    void aRecordForTheTimeOfTheYearLooksAtThatTimeOnly() {
        List<Figure> record =
                list(level("5.2e9", TENTH_OF_A_BILLION).during("2024-02").qualified("record_for_period"));

        assertEquals(Verdict.AGREES, verdict(record, point("2023-02", "4.9e9"), point("2023-12", "6.1e9")));
        assertEquals(Verdict.CONTRADICTS, verdict(record, point("2023-02", "5.9e9")));
    }

    @Test
    void theSecondHighestHasOneAboveIt() {
        List<Check> checks = Checks.of(list(
                level("70.8e9", TENTH_OF_A_BILLION),
                Figures.of(Figure.Kind.RANK, "2", null).in("rank").tied("level", 0),
                level("71.9e9", TENTH_OF_A_BILLION).during("2023"),
                level("54.1e9", TENTH_OF_A_BILLION).during("2022")));

        assertEquals(1, checks.size());
        assertEquals(Verdict.AGREES, checks.get(0).verdict());
        assertEquals(
                "70.8 bn against 1 higher of 2 earlier values known",
                checks.get(0).written());
    }

    @Test
    void aValueThatWasPublishedBeforeIsTheSameOrForAPersonToJudge() {
        List<Figure> text = list(level("70.8e9", TENTH_OF_A_BILLION));

        assertEquals(Verdict.AGREES, verdict(text, point("2024", "70.8e9")));
        assertEquals(Verdict.AGREES_WITHIN_ROUNDING, verdict(text, point("2024", "70.9e9")));
        assertEquals(Verdict.CANNOT_DECIDE, verdict(text, point("2024", "69.0e9")));
    }

    private static Verdict verdict(List<Figure> figures, KnownSeries.Point... points) {
        List<Check> checks = Checks.of(figures, figure -> List.of(points));
        assertEquals(1, checks.size());
        return checks.get(0).verdict();
    }

    private static Check only(List<Figure> figures) {
        List<Check> checks = Checks.of(figures);
        assertEquals(1, checks.size(), checks::toString);
        return checks.get(0);
    }

    private static KnownSeries.Point point(String period, String value) {
        BigDecimal number = new BigDecimal(value);
        return new KnownSeries.Point(
                Period.parse(period).orElseThrow(),
                "USD",
                null,
                number,
                Interval.of(number, new BigDecimal(TENTH_OF_A_BILLION), null),
                false,
                "release-of-" + period);
    }
}
