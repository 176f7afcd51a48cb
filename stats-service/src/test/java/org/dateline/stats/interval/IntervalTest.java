package org.dateline.stats.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What published numbers stand for. */
class IntervalTest {
    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "9.3 | 0.1 | -            | [9.25, 9.35]",
                "70  | 10  | over         | (70, ∞)",
                "70  | 10  | at_least     | [70, ∞)",
                "70  | 10  | under        | (−∞, 70)",
                "70  | 10  | at_most      | (−∞, 70]",
                "70  | 10  | nearly       | [60, 70]",
                "70  | 10  | about        | [60, 80]",
                "10  | 1   | double_digit | [10, 100)",
                "-10 | 1   | double_digit | (-100, -10]",
                "-5  | 1   | over         | (−∞, -5)",
                "-5  | 1   | at_most      | [-5, ∞)",
                "-5  | 1   | nearly       | [-5, -4]",
                "14  | -   | -            | [14, 14]",
                "5.2 | 0.1 | record       | [5.15, 5.25]",
            })
    void aQualifierShapesTheIntervalOfAFigure(String value, String precision, String qualifier, String expected) {
        Interval interval = Interval.of(number(value), precision == null ? null : number(precision), qualifier);

        assertEquals(expected, interval.toString().replaceAll("\\.0+(?=[,\\])])", ""));
    }

    @Test
    void aBalanceAgreesWithinRoundingAndTightensExports() {
        // Given 22.7 − 13.3 and a stated balance of 9.3
        Interval exports = Interval.of(number("22.7"), number("0.1"), null);
        Interval imports = Interval.of(number("13.3"), number("0.1"), null);
        Interval balance = Interval.of(number("9.3"), number("0.1"), null);

        // When
        Interval difference = exports.minus(imports);
        Interval tightened = exports.intersect(balance.plus(imports));

        // Then
        assertEquals("[9.30, 9.50]", difference.toString());
        assertTrue(difference.meets(balance));
        assertEquals("[22.65, 22.70]", tightened.toString());
    }

    @Test
    void growthAndLevelImplyTheYearBefore() {
        Interval implied = Interval.of(number("11.3"), number("0.1"), null)
                .beforeChangeOf(Interval.of(number("45.8"), number("0.1"), null));

        assertEquals(
                "7.71",
                implied.lower().setScale(2, java.math.RoundingMode.FLOOR).toString());
        assertEquals(
                "7.79",
                implied.upper().setScale(2, java.math.RoundingMode.CEILING).toString());
    }

    @Test
    void openEndsThatTouchDoNotMeet() {
        Interval over = Interval.above(number("70"));
        Interval upTo = new Interval(null, true, number("70"), false);

        assertFalse(over.meets(upTo));
        assertThrows(IllegalArgumentException.class, () -> over.intersect(upTo));
    }

    @Test
    void anInfiniteIntervalHasNeitherWidthNorMidpoint() {
        assertNull(Interval.above(number("70")).width());
        assertNull(Interval.above(number("70")).midpoint());
        assertEquals(
                number("9.30"),
                Interval.closed(number("9.25"), number("9.35"))
                        .midpoint()
                        .stripTrailingZeros()
                        .setScale(2));
    }

    @Test
    void aNegativeDivisorTurnsTheEndsAround() {
        Interval quotient =
                Interval.closed(number("1"), number("2")).dividedBy(Interval.closed(number("-4"), number("-2")));

        assertEquals(0, quotient.lower().compareTo(number("-1")));
        assertEquals(0, quotient.upper().compareTo(number("-0.25")));
    }
}
