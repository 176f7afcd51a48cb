package org.dateline.stats.series.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.transform.Aggregation.Aggregate;
import org.junit.jupiter.api.Test;

class AggregationTest {

    @Test
    void monthsMakeAQuarterByTheirSumTheirMeanOrTheLastOfThem() {
        List<Estimate> months = months(2024, "10.1", "10.2", "10.5");

        assertEquals("2024-Q1 30.8 [30.65, 30.95] 3/3 true", text(Aggregation.SUM.of(months, "Q")));
        assertEquals("2024-Q1 10.5 [10.45, 10.55] 3/3 true", text(Aggregation.EOP.of(months, "Q")));
        Aggregate mean = Aggregation.AVG.of(months, "Q").get(0);
        assertEquals("10.2666666666667", mean.estimate().value().toString());
        assertTrue(mean.estimate().interval().contains(mean.estimate().value()));
        assertEquals(
                0,
                mean.estimate()
                        .interval()
                        .width()
                        .subtract(new BigDecimal("0.1"))
                        .setScale(20, java.math.RoundingMode.HALF_EVEN)
                        .signum(),
                "A mean is as uncertain as its parts");
    }

    @Test
    void aPeriodOfWhichPartsAreMissingIsIncomplete() {
        List<Estimate> months = months(2024, "10.1", "10.2", "10.5", "11.0");

        assertEquals(
                "2024-Q1 30.8 [30.65, 30.95] 3/3 true; 2024-Q2 11.0 [10.95, 11.05] 1/3 false",
                text(Aggregation.SUM.of(months, "Q")));
        assertEquals("2024 41.8 [41.60, 42.00] 4/12 false", text(Aggregation.SUM.of(months, "A")));
        assertEquals("2024 11.0 [10.95, 11.05] 4/12 false", text(Aggregation.EOP.of(months, "A")));
    }

    @Test
    void theEndOfAPeriodIsCompleteWithItsLastPartAlone() {
        List<Estimate> december = List.of(point(Period.month(2024, 12), "11.0"));

        assertEquals("2024 11.0 [10.95, 11.05] 1/12 true", text(Aggregation.EOP.of(december, "A")));
    }

    @Test
    void quartersMakeHalvesAndYearsAndDaysMakeMonths() {
        List<Estimate> quarters =
                List.of(point(Period.quarter(2024, 3), "10.1"), point(Period.quarter(2024, 4), "10.2"));
        Estimate day = point(Period.parse("2024-02-29").orElseThrow(), "1.0");

        assertEquals("2024-H2 20.3 [20.20, 20.40] 2/2 true", text(Aggregation.SUM.of(quarters, "S")));
        assertEquals("2024 20.3 [20.20, 20.40] 2/4 false", text(Aggregation.SUM.of(quarters, "A")));
        assertEquals("2024-02 1.0 [0.95, 1.05] 1/29 false", text(Aggregation.SUM.of(List.of(day), "M")));
    }

    @Test
    void spansThatOverlapArePartOfNothing() {
        Estimate firstNineMonths = point(Period.parse("2024-01/2024-09").orElseThrow(), "90.0");

        assertEquals(List.of(), Aggregation.SUM.of(List.of(firstNineMonths), "A"));
    }

    @Test
    void onlyWholePeriodsMakeWholePeriods() {
        for (String possible : List.of("MQ", "MS", "MA", "QS", "QA", "SA", "DM", "DA")) {
            assertTrue(Aggregation.possible(possible.substring(0, 1), possible.substring(1)), possible);
        }
        for (String impossible : List.of("QM", "AM", "MM", "WM", "WA", "MW", "MD", "SQ")) {
            assertFalse(Aggregation.possible(impossible.substring(0, 1), impossible.substring(1)), impossible);
        }
    }

    private static List<Estimate> months(int year, String... values) {
        List<Estimate> points = new ArrayList<>();
        for (int month = 1; month <= values.length; month++) {
            points.add(point(Period.month(year, month), values[month - 1]));
        }
        return points;
    }

    private static Estimate point(Period period, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Estimate(period, number, Interval.of(number, new BigDecimal("0.1"), null));
    }

    private static String text(List<Aggregate> aggregates) {
        return String.join(
                "; ",
                aggregates.stream()
                        .map(one -> one.estimate().period() + " "
                                + one.estimate().value() + " "
                                + one.estimate().interval() + " " + one.parts().size() + "/" + one.of() + " "
                                + one.complete())
                        .toList());
    }
}
