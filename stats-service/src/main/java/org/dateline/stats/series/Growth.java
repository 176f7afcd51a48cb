package org.dateline.stats.series;

import java.util.Optional;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * A published change, and what it implies about either end of it.
 *
 * @param basis what it is a change against: {@code yoy, mom, qoq, pop} or a period
 * @param relative whether it is in percent, rather than in the unit of the level
 * @param interval what it may be
 */
record Growth(String basis, boolean relative, Interval interval) {

    static Growth of(Figure change) {
        return new Growth(
                change.basis(),
                "percent".equals(change.unit()),
                change.value() == null ? null : Interval.of(change.value(), change.precision(), change.qualifier()));
    }

    /** The period that a change to {@code now} starts from. */
    Optional<Period> start(Period now) {
        if (basis == null) {
            return Optional.empty();
        }
        return switch (basis) {
            case "yoy" -> Optional.of(now.yearBefore());
            case "mom", "qoq", "pop" -> Optional.of(now.previous());
            default -> Period.parse(basis).filter(period -> period.frequency().equals(now.frequency()));
        };
    }

    /** The value that one of {@code level} at {@code now} grew from: {@code level ÷ (1 + growth / 100)}. */
    Optional<Estimate> base(Period now, Interval level) {
        return start(now)
                .filter(period -> usable(level))
                .map(period -> Estimate.within(period, level.beforeChangeOf(interval)));
    }

    /** The value at {@code now} that one of {@code base} grew to: {@code base × (1 + growth / 100)}. */
    Optional<Estimate> now(Period now, Interval base) {
        return usable(base) ? Optional.of(Estimate.within(now, base.changedBy(interval))) : Optional.empty();
    }

    /** Growth of something that is not surely positive, or without an end, implies nothing that is worth showing. */
    private boolean usable(Interval level) {
        return relative
                && interval != null
                && interval.width() != null
                && interval.lower().compareTo(java.math.BigDecimal.valueOf(-100)) > 0
                && level.width() != null
                && level.lower().signum() > 0;
    }
}
