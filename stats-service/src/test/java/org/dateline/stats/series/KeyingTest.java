package org.dateline.stats.series;

import static org.dateline.stats.testing.Figures.balance;
import static org.dateline.stats.testing.Figures.growth;
import static org.dateline.stats.testing.Figures.level;
import static org.dateline.stats.testing.Figures.list;
import static org.dateline.stats.testing.Figures.share;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.testing.Figures;
import org.junit.jupiter.api.Test;

class KeyingTest {
    private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 16);

    @Test
    void aLevelIsAPointOfItsSeries() {
        assertEquals("A.KR.EXPORTS.AUTOMOBILES.W.USD 2024", point(level("70.8e9", "1e8")));
        assertEquals(
                "M.KR.EXPORTS.SHIPS.US.USD 2024-12",
                point(level("2e9", "1e8").of("exports", "ships").with("US").during("2024-12")));
        assertEquals(
                "Q.KR.TRADE_BALANCE.ALL.W.USD 2024-Q3",
                point(balance("-2e9", "1e8").of("trade_balance", null).during("2024-Q3")));
    }

    @Test
    void whatDiffersInAdjustmentSpanTransformationOrAveragingGetsAKeyOfItsOwn() {
        assertEquals(
                "M.KR.EXPORTS_SA.AUTOMOBILES.W.USD 2024-12",
                point(level("6e9", "1e8").during("2024-12").adjusted("sa")));
        assertEquals(
                "M.KR.EXPORTS.AUTOMOBILES.W.USD 2024-12",
                point(level("6e9", "1e8").during("2024-12").adjusted("nsa")));
        assertEquals(
                "M.KR.EXPORTS_YTD.AUTOMOBILES.W.USD 2024-11",
                point(level("64e9", "1e8").during("2024-01/2024-11")));
        assertEquals(
                "M.KR.EXPORTS_D20.AUTOMOBILES.W.USD 2024-12",
                point(level("4e9", "1e8").during("2024-12-01/2024-12-20")));
        assertEquals(
                "M.KR.EXPORTS_D10.AUTOMOBILES.W.USD 2024-12",
                point(level("2e9", "1e8").during("2024-12-01/2024-12-10")));
        assertEquals(
                "M.KR.EXPORTS_YOY.AUTOMOBILES.W.PERCENT 2024-12",
                point(growth("5.1", "0.1").during("2024-12")));
        assertEquals(
                "M.KR.EXPORTS_MOM.AUTOMOBILES.W.PERCENT 2024-12",
                point(growth("5.1", "0.1").during("2024-12").against("mom")));
        assertEquals(
                "M.KR.EXPORTS_D20_YOY.AUTOMOBILES.W.PERCENT 2024-12",
                point(growth("5.1", "0.1").during("2024-12-01/2024-12-20")));
        assertEquals(
                "Q.KR.REAL_GDP_SAAR_QOQ.ALL.W.PERCENT 2024-Q3",
                point(growth("2.8", "0.1")
                        .of("real_gdp", null)
                        .during("2024-Q3")
                        .against("qoq")
                        .adjusted("saar")));
        assertEquals(
                "M.KR.EXPORTS_DAILY_AVG.ALL.W.USD 2024-12",
                point(level("2.5e9", "1e8").of("daily_average_exports", null).during("2024-12")));
    }

    @Test
    void productsOfAReleaseAboutIctGoodsAreThoseOfThatClassification() {
        Figures total = level("22.7e9", "1e8").of("exports", "ict_goods").during("2024-12");
        Figures chips = level("14.6e9", "1e8").of("exports", "semiconductors").during("2024-12");
        Figures produced =
                level("14.6e9", "1e8").of("production", "semiconductors").during("2024-12");
        List<Figure> ict = list(total, chips, produced);

        assertEquals("M.KR.EXPORTS.ICT_GOODS.W.USD", key(ict, 0));
        assertEquals("M.KR.EXPORTS.ICT_SEMICONDUCTORS.W.USD", key(ict, 1));
        assertEquals("M.KR.PRODUCTION.SEMICONDUCTORS.W.USD", key(ict, 2));
    }

    @Test
    void aReleaseAboutAllGoodsThatMentionsIctCountsByTheUsualClassification() {
        Figures chips = level("14.6e9", "1e8").of("exports", "semiconductors").during("2024-12");
        Figures all = level("61e9", "1e8").of("exports", null).during("2024-12");
        Figures allYear = level("683e9", "1e8").of("exports", "all");
        Figures ict = level("22.7e9", "1e8").of("exports", "ict_goods").during("2024-12");

        assertEquals("M.KR.EXPORTS.SEMICONDUCTORS.W.USD", key(list(chips, all, allYear, ict), 0));
    }

    @Test
    void boundsRangesUnknownThingsAndTheFutureAreNoPoints() {
        for (String bound : List.of("over", "at_least", "under", "at_most", "nearly", "up_to", "previously_reported")) {
            assertEquals("none", point(level("70e9", "1e9").qualified(bound)), bound);
        }
        assertEquals("none", point(level("70e9", "1e9").during("2025")), "The year is not over");
        assertEquals("none", point(level("70e9", "1e9").during(null)));
        assertEquals("none", point(level("70e9", "1e9").of(null, "automobiles")));
        assertEquals("none", point(level("70e9", "1e9").during("2024-12-11/2024-12-20")), "No span from the first day");
        assertEquals("none", point(Figures.of(Figure.Kind.THRESHOLD, "20e9", null)));
        assertEquals("none", point(growth("3.5", "0.1").in("percentage_point")));
        assertEquals("none", point(growth("3.5", "0.1").against("2019")));
    }

    @Test
    void sharesOfDifferentWholesAreDifferentSeries() {
        List<Figure> figures = list(
                share("76", "1").of("domestic_sales", "hybrid_vehicles").tied("whole", 2),
                share("30", "1").of("domestic_sales", "hybrid_vehicles").tied("whole", 3),
                level("650e3", "1")
                        .of("domestic_sales", "eco_friendly_vehicles")
                        .in("vehicle"),
                level("1.6e6", "1").of("domestic_sales", "automobiles").in("vehicle"),
                share("12", "1").of("domestic_sales", "ev"));

        assertEquals("A.KR.DOMESTIC_SALES_SHARE_OF_ECO_FRIENDLY_VEHICLES.HYBRID_VEHICLES.W.PERCENT", key(figures, 0));
        assertEquals("A.KR.DOMESTIC_SALES_SHARE_OF_AUTOMOBILES.HYBRID_VEHICLES.W.PERCENT", key(figures, 1));
        assertEquals("none", key(figures, 4), "Of nobody knows what");
    }

    @Test
    void growthOfALevelOfTheReleaseIsAClaimAboutThatLevelsSeries() {
        List<Figure> tied = list(growth("45.8", "0.1").tied("level", 1), level("11.3e9", "1e8"));
        List<Figure> apart = list(growth("45.8", "0.1"), level("11.3e9", "1e8"));

        assertEquals("A.KR.EXPORTS.AUTOMOBILES.W.USD", key(tied, 0));
        assertEquals("A.KR.EXPORTS.AUTOMOBILES.W.USD", key(apart, 0));
    }

    @Test
    void growthImpliesTheBaseOfTheLevelAndNoPointOfItsOwn() {
        List<Figure> figures = list(growth("45.8", "0.1").tied("level", 1), level("11.3e9", "1e8"));
        Keying keying = new Keying("KR", MID_JANUARY, figures);

        List<StatementRow> rows = StatementRow.of(figures.get(0), "id", keying);

        assertEquals(1, rows.size());
        assertEquals("A.KR.EXPORTS.AUTOMOBILES.W.USD", rows.get(0).key());
        assertEquals("2023", rows.get(0).period());
        assertEquals("implied", rows.get(0).status());
        assertEquals("7750000000", rows.get(0).value().toPlainString());
        assertEquals("7713404182", rows.get(0).lower().toBigInteger().toString());
        assertEquals("7787307032", rows.get(0).upper().toBigInteger().toString());
    }

    @Test
    void noTwoStatementsThatDifferInKindShareAKey() {
        List<Figures> different = List.of(
                level("1", "1"),
                level("1", "1").adjusted("sa"),
                level("1", "1").adjusted("trend"),
                level("1", "1").during("2024-12"),
                level("1", "1").during("2024-12").adjusted("sa"),
                level("1", "1").during("2024-01/2024-11"),
                level("1", "1").during("2024-12-01/2024-12-20"),
                level("1", "1").in("EUR"),
                level("1", "1").in("vehicle"),
                level("1", "1").with("US"),
                level("1", "1").of("imports", "automobiles"),
                level("1", "1").of("exports", "ev"),
                level("1", "1").of("daily_average_exports", "automobiles"),
                growth("1", "1"),
                growth("1", "1").during("2024-12"),
                growth("1", "1").during("2024-12").against("mom"),
                growth("1", "1").during("2024-01/2024-11"),
                growth("1", "1").adjusted("sa"));

        assertEquals(
                different.size(),
                different.stream()
                        .map(KeyingTest::point)
                        .map(point -> point.split(" ")[0])
                        .distinct()
                        .count());
    }

    private static String point(Figures figure) {
        List<Figure> figures = Arrays.asList(figure.figure());
        return new Keying("KR", MID_JANUARY, figures)
                .point(figures.get(0))
                .map(point -> point.key() + " " + point.period())
                .orElse("none");
    }

    private static String key(List<Figure> figures, int index) {
        return new Keying("KR", MID_JANUARY, figures)
                .series(figures.get(index))
                .map(Key::toString)
                .orElse("none");
    }
}
