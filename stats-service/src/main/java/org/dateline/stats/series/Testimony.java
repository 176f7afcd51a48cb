package org.dateline.stats.series;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.interval.Interval;

/**
 * What one release says about one point, however often it says it: the finest of the statements whose intervals meet, and
 * what all of them leave possible. A release makes one vintage of a point, so where it contradicts itself the value that it
 * states most often counts, and of equals the first.
 *
 * @param statement the finest
 * @param interval the values that all of them allow
 * @param count how many they are
 */
record Testimony(Statement statement, Interval interval, int count) {

    /** @param statements of one release about one point, in the order of the text; at least one */
    static Testimony of(List<Statement> statements) {
        boolean published = statements.stream().anyMatch(statement -> !statement.implied());
        List<Testimony> versions = new ArrayList<>();
        for (Statement next : statements) {
            if (next.implied() != published) {
                add(versions, next);
            }
        }
        return versions.stream()
                .reduce((first, second) -> second.count > first.count ? second : first)
                .orElseThrow();
    }

    private static void add(List<Testimony> versions, Statement next) {
        for (int i = 0; i < versions.size(); i++) {
            Testimony version = versions.get(i);
            if (version.interval.meets(next.interval())) {
                versions.set(i, version.with(next));
                return;
            }
        }
        versions.add(new Testimony(next, next.interval(), 1));
    }

    private Testimony with(Statement next) {
        return new Testimony(finer(statement, next) ? next : statement, interval.intersect(next.interval()), count + 1);
    }

    /** Whether the other leaves less possible. */
    static boolean finer(Statement one, Statement other) {
        return other.interval().width() != null
                && (one.interval().width() == null
                        || other.interval().width().compareTo(one.interval().width()) < 0);
    }
}
