package org.dateline.stats.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * Makes vintages out of statements.
 *
 * <p>Of each release the last revision known by the date counts. Releases are taken in the order of their moments: a
 * statement that meets the value so far refines it (the finer value, the common interval); one that does not meet it is a
 * revision and takes its place. A published statement always takes the place of an implied one.
 */
public final class Vintages {
    private static final Comparator<Statement> IN_ORDER = Comparator.comparing(Statement::knownFrom)
            .thenComparing(Statement::release)
            .thenComparing(Statement::figure);

    private Vintages() {}

    /**
     * A point as known by some date.
     *
     * @param statement what gives its value, its quote and the moment from which that value was known
     * @param interval what all statements of the same vintage leave possible
     */
    public record Observation(Statement statement, Interval interval) {
        public Period period() {
            return statement.period();
        }
    }

    /**
     * @param statements of one series, in any order
     * @param asOf only what was known by then counts
     * @return one observation for each period, oldest first
     */
    public static List<Observation> asOf(List<Statement> statements, Instant asOf) {
        Map<Period, List<Statement>> byPeriod = new TreeMap<>();
        lastRevisions(statements, asOf)
                .forEach(statement -> byPeriod.computeIfAbsent(statement.period(), period -> new ArrayList<>())
                        .add(statement));
        return byPeriod.values().stream()
                .map(history -> history(history).get(0))
                .toList();
    }

    /** All vintages of one point known by a date, newest first. */
    public static List<Observation> history(List<Statement> statements) {
        List<Observation> vintages = new ArrayList<>();
        for (Statement next : statements.stream().sorted(IN_ORDER).toList()) {
            Optional<Observation> last =
                    vintages.isEmpty() ? Optional.empty() : Optional.of(vintages.get(vintages.size() - 1));
            if (last.isEmpty() || startsVintage(last.get(), next)) {
                vintages.add(new Observation(next, next.interval()));
            } else if (!next.implied() || last.get().statement().implied()) {
                vintages.set(vintages.size() - 1, refine(last.get(), next));
            }
        }
        java.util.Collections.reverse(vintages);
        return vintages;
    }

    private static boolean startsVintage(Observation last, Statement next) {
        boolean wasImplied = last.statement().implied();
        if (wasImplied && !next.implied()) {
            return true;
        }
        return wasImplied == next.implied() && !last.interval().meets(next.interval());
    }

    private static Observation refine(Observation last, Statement next) {
        Interval common = last.interval().intersect(next.interval());
        boolean finer = next.interval().width() != null
                && last.statement().interval().width() != null
                && next.interval().width().compareTo(last.statement().interval().width()) < 0;
        return new Observation(finer ? next : last.statement(), common);
    }

    private static List<Statement> lastRevisions(List<Statement> statements, Instant asOf) {
        Map<UUID, Integer> last = new HashMap<>();
        List<Statement> known = statements.stream()
                .filter(statement -> !statement.knownFrom().isAfter(asOf))
                .toList();
        known.forEach(statement -> last.merge(statement.release(), statement.revision(), Math::max));
        return known.stream()
                .filter(statement -> statement.revision() == last.get(statement.release()))
                .toList();
    }
}
