package org.dateline.stats.series.transform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;

/** Differences and ratios of two points, dated like the first; empty where the second is missing or no base to divide by. */
final class Ratios {
    /** To what values are rounded. */
    static final MathContext SHOWN = new MathContext(12);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    static Optional<Estimate> difference(Estimate point, Estimate base) {
        return Optional.ofNullable(base)
                .map(other -> shown(new Estimate(
                        point.period(),
                        point.value().subtract(other.value()),
                        known(point, other) ? point.interval().minus(other.interval()) : null)));
    }

    static Optional<Estimate> ratio(Estimate point, Estimate base) {
        return Optional.ofNullable(base)
                .filter(other -> other.value().signum() > 0)
                .map(other -> new Estimate(
                        point.period(),
                        point.value().divide(other.value(), MathContext.DECIMAL128),
                        known(point, other) && surelyPositive(other.interval())
                                ? point.interval().dividedBy(other.interval())
                                : null));
    }

    /** {@code (point / base − 1) · 100}. */
    static Optional<Estimate> growth(Estimate point, Estimate base) {
        return ratio(point, base)
                .map(ratio -> shown(
                        with(ratio, value -> value.subtract(BigDecimal.ONE).multiply(HUNDRED), range -> range.minus(
                                        Interval.point(BigDecimal.ONE))
                                .times(HUNDRED))));
    }

    /** {@code point / base · 100}. */
    static Optional<Estimate> percent(Estimate point, Estimate base) {
        return ratio(point, base).map(ratio -> shown(with(ratio, HUNDRED::multiply, range -> range.times(HUNDRED))));
    }

    private static boolean known(Estimate one, Estimate other) {
        return one.interval() != null && other.interval() != null;
    }

    private static boolean surelyPositive(Interval interval) {
        return interval.lower() != null && interval.lower().signum() > 0;
    }

    private static Estimate with(Estimate of, UnaryOperator<BigDecimal> value, UnaryOperator<Interval> interval) {
        return new Estimate(
                of.period(), value.apply(of.value()), of.interval() == null ? null : interval.apply(of.interval()));
    }

    private static Estimate shown(Estimate estimate) {
        return with(estimate, value -> value.round(SHOWN), interval -> interval.outward(SHOWN.getPrecision()));
    }
}
