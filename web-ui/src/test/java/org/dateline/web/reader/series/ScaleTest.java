package org.dateline.web.reader.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void moneyIsSaidInTheScaleOfTheLanguage() {
        List<BigDecimal> values = numbers("70800000000", "68300000000");

        assertEquals("70.8 billion", said(Scale.of(values, Locale.ENGLISH), "70800000000"));
        assertEquals("708 억", said(Scale.of(values, Locale.KOREAN), "70800000000"));
    }

    @Test
    void exactCountsAreNotTornIntoDecimals() {
        assertEquals("4,128,242 ", said(Scale.of(numbers("4128242"), Locale.ENGLISH), "4128242"));
        assertEquals("4.13 million", said(Scale.of(numbers("4130000"), Locale.ENGLISH), "4130000"));
    }

    @Test
    void roundCountsBelowTheSmallestScaleStandInAColumn() {
        Scale scale = Scale.of(numbers("358000", "301000"), Locale.ENGLISH);

        assertEquals("358,000", scale.column(new BigDecimal("358000"), null));
    }

    @Test
    void smallAndNegativeValuesKeepTheScaleOfTheLargest() {
        Scale scale = Scale.of(numbers("12180000000", "-300000000"), Locale.ENGLISH);

        assertEquals("−0.3 billion", said(scale, "-300000000"));
    }

    @Test
    void aTrailingZeroIsSaidWhereTheValueIsThatExact() {
        Scale scale = Scale.of(numbers("70000000000", "68310000000"), Locale.ENGLISH);

        assertEquals("70.0", scale.words(new BigDecimal("70000000000"), new BigDecimal("100000000")));
        assertEquals("70", scale.words(new BigDecimal("70000000000"), new BigDecimal("1000000000")));
        assertEquals("70", scale.words(new BigDecimal("70000000000"), null));
    }

    @Test
    void thePointsOfAColumnStandBelowEachOther() {
        Scale scale = Scale.of(numbers("70000000000", "68310000000"), Locale.ENGLISH);

        int width = "68.31".length();
        assertEquals(width, scale.column(new BigDecimal("68310000000"), null).length());
        assertEquals(width, scale.column(new BigDecimal("70000000000"), null).length());
        assertEquals("70.0\u2007", scale.column(new BigDecimal("70000000000"), new BigDecimal("100000000")));
    }

    @Test
    void anIntervalNeverExcludesWhatIsPossible() {
        Scale scale = Scale.of(numbers("7750000000"), Locale.ENGLISH);

        assertEquals("7.713–7.788", interval(scale, "7750000000", "7713404182.37916", "7787307032.59005"));
    }

    @Test
    void aValueInItsIntervalNeverSeemsToLieOutsideForItsRounding() {
        Scale scale = Scale.rounded(numbers("6128333333.33333"), Locale.ENGLISH);

        assertEquals("6.128–6.129", interval(scale, "6128333333.33333", "6128300000", "6128400000"));
    }

    @Test
    void anIntervalThatLeavesTheValueOutIsWrittenAsItIs() {
        Scale scale = Scale.of(numbers("65.0", "64.3"), Locale.ENGLISH);

        assertEquals("65.2–65.38", interval(scale, "65.0", "65.2", "65.38"));
    }

    private static String interval(Scale scale, String value, String lower, String upper) {
        return scale.interval(new BigDecimal(value), new BigDecimal(lower), new BigDecimal(upper));
    }

    private static String said(Scale scale, String value) {
        return scale.words(new BigDecimal(value), null) + " " + scale.word();
    }

    private static List<BigDecimal> numbers(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
