package org.dateline.stats.series.inference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.stats.interval.Interval;

/**
 * {@code percent = 100 × dividend ÷ divisor − less}: growth, where the percentage is what is more than 100, and shares.
 * Says nothing of what may be zero or negative.
 */
record Quotient(Cell dividend, Cell divisor, Cell percent, int less) implements Constraint {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static Quotient growth(Cell now, Cell base, Cell rate) {
        return new Quotient(now, base, rate, 100);
    }

    static Quotient share(Cell part, Cell whole, Cell share) {
        return new Quotient(part, whole, share, 0);
    }

    @Override
    public List<Cell> cells() {
        return List.of(dividend, divisor, percent);
    }

    @Override
    public Map<Cell, Interval> possible(Function<Cell, Interval> now) {
        Interval above = now.apply(dividend);
        Interval below = now.apply(divisor);
        Interval factor = now.apply(percent)
                .plus(Interval.point(BigDecimal.valueOf(less)))
                .times(HUNDREDTH);
        Map<Cell, Interval> possible = new HashMap<>();
        if (positive(below) && positive(factor)) {
            possible.put(dividend, below.times(factor));
        }
        if (positive(above) && positive(factor)) {
            possible.put(divisor, above.dividedBy(factor));
        }
        if (positive(above) && positive(below)) {
            possible.put(
                    percent, above.dividedBy(below).times(HUNDRED).minus(Interval.point(BigDecimal.valueOf(less))));
        }
        return possible;
    }

    private static boolean positive(Interval interval) {
        return interval.width() != null && interval.lower().signum() > 0;
    }
}
