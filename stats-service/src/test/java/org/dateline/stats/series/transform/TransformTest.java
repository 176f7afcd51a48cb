package org.dateline.stats.series.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;
import org.junit.jupiter.api.Test;

class TransformTest {
    /** 100 in January 2023 and one percent more each month, but for a gap in June 2024. */
    private static List<Estimate> months() {
        List<Estimate> points = new ArrayList<>();
        BigDecimal value = BigDecimal.valueOf(100);
        for (int month = 0; month < 24; month++) {
            Period period = Period.month(2023 + month / 12, month % 12 + 1);
            if (month != 17) {
                points.add(new Estimate(period, value, Interval.point(value)));
            }
            value = value.multiply(new BigDecimal("1.01"));
        }
        return points;
    }

    @Test
    void eachIsWhatItsFormulaSays() {
        assertEquals("1", at(Transform.CHG, "2023-02"));
        assertEquals("12.682503", at(Transform.CH1, "2024-01"));
        assertEquals("1", at(Transform.PCH, "2023-02"));
        assertEquals("12.682503", at(Transform.PC1, "2024-01"));
        assertEquals("12.682503", at(Transform.PCA, "2023-02"));
        assertEquals("0.995033", at(Transform.CCH, "2023-02"));
        assertEquals("11.940397", at(Transform.CCA, "2023-02"));
        assertEquals("4.60517", at(Transform.LOG, "2023-01"));
        assertEquals("101", at(Transform.INDEX, "2023-02"));
        assertEquals(months(), Transform.LIN.of(months()));
    }

    @Test
    void aPointIsLeftOutWhereItsBaseIsMissing() {
        assertEquals("none", at(Transform.CHG, "2023-01"));
        assertEquals("none", at(Transform.PCH, "2024-07"), "After the gap");
        assertEquals("none", at(Transform.PC1, "2023-12"));
        assertEquals("12.682503", at(Transform.PC1, "2024-07"));
    }

    @Test
    void growthFromZeroOrADeficitAndLogarithmsOfThemAreLeftOut() {
        List<Estimate> balance = List.of(
                exact(Period.year(2022), new BigDecimal("-47.8")),
                exact(Period.year(2023), BigDecimal.ZERO),
                exact(Period.year(2024), new BigDecimal("51.8")));

        for (Transform relative : List.of(Transform.PCH, Transform.PC1, Transform.PCA, Transform.CCH, Transform.CCA)) {
            assertEquals(List.of(), relative.of(balance), relative.name());
        }
        assertEquals(1, Transform.LOG.of(balance).size());
        assertEquals(2, Transform.CHG.of(balance).size());
    }

    @Test
    void intervalsHoldWhatTheRoundingLeavesPossible() {
        Estimate before = rounded(2023, "70.9");
        Estimate now = rounded(2024, "70.8");

        assertEquals("[-0.20, 0.00]", interval(Transform.CHG, before, now));
        // 70.75 / 70.95 and 70.85 / 70.85
        assertEquals("[-0.281888653982, 0]", interval(Transform.PCH, before, now));
        assertEquals("[99.7181113460, 100]", interval(Transform.INDEX, before, now));
        assertEquals(null, Transform.LOG.of(List.of(now)).get(0).interval());
    }

    private static String interval(Transform transform, Estimate before, Estimate now) {
        List<Estimate> made = transform.of(List.of(before, now));
        return made.get(made.size() - 1).interval().toString();
    }

    private static Estimate exact(Period period, BigDecimal value) {
        return new Estimate(period, value, Interval.point(value));
    }

    private static Estimate rounded(int year, String value) {
        return new Estimate(
                Period.year(year),
                new BigDecimal(value),
                Interval.of(new BigDecimal(value), new BigDecimal("0.1"), null));
    }

    @Test
    void namesAreThoseOfTheInterface() {
        assertEquals(
                "lin chg ch1 pch pc1 pca cch cca log index",
                java.util.Arrays.stream(Transform.values())
                        .map(transform -> transform.name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(" ")));
        assertTrue(Transform.parse("PCH").isEmpty());
        assertEquals(Transform.PCH, Transform.parse("pch").orElseThrow());
    }

    private static String at(Transform transform, String period) {
        return transform.of(months()).stream()
                .filter(point -> point.period().toString().equals(period))
                .findFirst()
                .map(point -> point.value()
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("none");
    }
}
