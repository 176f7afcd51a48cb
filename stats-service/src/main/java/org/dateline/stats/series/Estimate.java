package org.dateline.stats.series;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * What can be said about a value at a period.
 *
 * @param value one number for it, within the interval
 * @param interval all that it may be; null where that is not worked out, as for logarithms
 */
public record Estimate(Period period, BigDecimal value, Interval interval) {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 34;

    /** The value of an interval: its middle, with no more digits than it takes to stay inside. */
    public static Estimate within(Period period, Interval interval) {
        BigDecimal middle = interval.midpoint();
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = middle.round(new MathContext(digits));
            if (interval.contains(rounded)) {
                return new Estimate(period, rounded, interval);
            }
        }
        return new Estimate(period, middle, interval);
    }
}
