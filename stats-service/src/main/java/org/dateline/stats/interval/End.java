package org.dateline.stats.interval;

import java.math.BigDecimal;

/**
 * One end of an interval.
 *
 * @param value null where it is infinite
 * @param infinity −1 or 1 for an infinite end, 0 for a finite one
 * @param open whether the end itself is outside
 */
record End(BigDecimal value, int infinity, boolean open) {
    static final End MINUS_INFINITY = new End(null, -1, true);
    static final End PLUS_INFINITY = new End(null, 1, true);

    /** The product of two ends; a zero that belongs to its interval makes a zero even of infinity. */
    End times(End other) {
        if (signum() == 0 || other.signum() == 0) {
            boolean zeroReached = signum() == 0 && !open || other.signum() == 0 && !other.open;
            return new End(BigDecimal.ZERO, 0, !zeroReached);
        }
        if (infinity != 0 || other.infinity != 0) {
            return signum() * other.signum() < 0 ? MINUS_INFINITY : PLUS_INFINITY;
        }
        return new End(value.multiply(other.value), 0, open || other.open);
    }

    End negate() {
        return infinity == 0 ? new End(value.negate(), 0, open) : infinity < 0 ? PLUS_INFINITY : MINUS_INFINITY;
    }

    private int signum() {
        return infinity == 0 ? value.signum() : infinity;
    }

    private int compare(End other) {
        return infinity == 0 && other.infinity == 0
                ? value.compareTo(other.value)
                : Integer.compare(infinity, other.infinity);
    }

    /** The lower of two; of equal ones the one that belongs to its interval. */
    static End lowest(End one, End other) {
        int order = one.compare(other);
        return order < 0 || order == 0 && !one.open ? one : other;
    }

    /** The higher of two; of equal ones the one that belongs to its interval. */
    static End highest(End one, End other) {
        int order = one.compare(other);
        return order > 0 || order == 0 && !one.open ? one : other;
    }

    /** Of two lower ends the one that leaves less above it. */
    static End inner(End one, End other) {
        int order = one.compare(other);
        return order > 0 || order == 0 && one.open ? one : other;
    }
}
