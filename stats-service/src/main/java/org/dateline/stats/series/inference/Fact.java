package org.dateline.stats.series.inference;

import java.util.Comparator;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Statement;

/**
 * What is known of a point.
 *
 * @param interval all that it may be
 * @param published whether it was stated itself
 * @param last of the statements that it follows from, the one that was known last; null where nothing is known
 * @param withdrawn whether the release of one of them was withdrawn
 */
record Fact(Interval interval, boolean published, Statement last, boolean withdrawn) {
    static final Fact NOTHING = new Fact(Interval.anything(), false, null, false);

    /** What a statement says, or implies by its own release alone. */
    static Fact of(Statement statement, Interval interval) {
        return new Fact(interval, !statement.implied(), statement, statement.withdrawn());
    }

    boolean known() {
        return interval.width() != null;
    }

    /** The same point in a smaller interval, for what is known of another. */
    Fact narrowed(Interval smaller, Fact because) {
        Statement later = last == null
                        || because.last != null
                                && Comparator.comparing(Statement::knownFrom).compare(because.last, last) > 0
                ? because.last
                : last;
        return new Fact(smaller, published, later, withdrawn || because.withdrawn);
    }
}
