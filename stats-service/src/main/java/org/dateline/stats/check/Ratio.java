package org.dateline.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.interval.Interval;

/** One amount in percent of another. */
final class Ratio {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int QUARTERS = 4;
    private static final int DIGITS = 12;

    private Ratio() {}

    /** A share: {@code part ÷ whole}; empty where the whole may be zero or negative: nothing can be said then. */
    static Optional<Comparison> share(String claim, Operand part, Operand whole) {
        return of(claim, part, whole, Operation.RATIO, BigDecimal.ZERO, 1);
    }

    /** Growth: {@code now ÷ base − 1}; empty where the base may be zero or negative. */
    static Optional<Comparison> growth(String claim, Operand now, Operand base) {
        return of(claim, now, base, Operation.GROWTH, HUNDRED, 1);
    }

    /** Growth from one quarter to the next, as if it went on for a year: {@code (now ÷ base)⁴ − 1}. */
    static Optional<Comparison> annualRate(String claim, Operand now, Operand base) {
        return now.interval().lower() == null || now.interval().lower().signum() < 0
                ? Optional.empty()
                : of(claim, now, base, Operation.ANNUAL_RATE, HUNDRED, QUARTERS);
    }

    /** @param less what is taken off the percentage */
    private static Optional<Comparison> of(
            String claim, Operand dividend, Operand divisor, Operation operation, BigDecimal less, int times) {
        Interval below = divisor.interval();
        if (below.lower() == null
                || below.lower().signum() <= 0
                || divisor.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = dividend.value()
                .divide(divisor.value(), DIGITS, RoundingMode.HALF_EVEN)
                .pow(times)
                .multiply(HUNDRED)
                .subtract(less);
        Interval once = dividend.interval().dividedBy(below);
        Interval possible = once;
        for (int i = 1; i < times; i++) {
            possible = possible.times(once);
        }
        return Optional.of(new Comparison(
                claim,
                List.of(dividend, divisor),
                operation,
                value,
                possible.times(HUNDRED).minus(Interval.point(less))));
    }
}
