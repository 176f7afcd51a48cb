package org.dateline.stats.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * Makes vintages out of statements.
 *
 * <p>Of each release the last revision known by the date counts, and what it says about a point counts once. Releases are
 * taken in the order of their moments: a statement that meets the value so far refines it (the finer value, the common
 * interval); one that does not meet it is a revision and takes its place. A published statement always takes the place of
 * an implied one.
 */
public final class Vintages {
    private static final Comparator<Testimony> IN_ORDER = Comparator.comparing(
                    (Testimony testimony) -> testimony.statement().knownFrom())
            .thenComparing(testimony -> testimony.statement().original());

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

        public Estimate estimate() {
            return new Estimate(period(), statement.value(), interval);
        }
    }

    /**
     * @param statements of one series, those of one release in the order of its text
     * @param asOf only what was known by then counts
     * @return one observation for each period, oldest first
     */
    public static List<Observation> asOf(List<Statement> statements, Instant asOf) {
        return byPeriod(lastRevisions(sinceFirstSaid(statements), asOf)).values().stream()
                .map(known -> last(vintages(known)).observation())
                .toList();
    }

    /** All vintages of each point, oldest first. */
    public static Map<Period, List<Vintage>> history(List<Statement> statements) {
        Map<Period, List<Vintage>> history = new TreeMap<>();
        byPeriod(sinceFirstSaid(statements)).forEach((period, said) -> history.put(period, vintages(said)));
        return history;
    }

    /**
     * The n-th value that was published for each point; a point that was revised less often is left out.
     *
     * @param n from 1
     * @param asOf only what was known by then counts
     */
    public static List<Observation> nth(List<Statement> statements, int n, Instant asOf) {
        List<Statement> published = sinceFirstSaid(statements).stream()
                .filter(statement -> !statement.implied() && !statement.moment().isAfter(asOf))
                .toList();
        return byPeriod(published).values().stream()
                .map(Vintages::vintages)
                .filter(vintages -> vintages.size() >= n)
                .map(vintages -> vintages.get(n - 1).observation())
                .toList();
    }

    private static Map<Period, List<Statement>> byPeriod(List<Statement> statements) {
        return statements.stream().collect(Collectors.groupingBy(Statement::period, TreeMap::new, Collectors.toList()));
    }

    private static List<Vintage> vintages(List<Statement> statements) {
        List<Vintage> vintages = new ArrayList<>();
        for (Testimony next : testimonies(statements)) {
            Observation known = vintages.isEmpty() ? null : last(vintages).observation();
            if (known == null || startsVintage(known, next)) {
                vintages.add(Vintage.begun(next, known));
            } else if (known.statement().implied() == next.statement().implied()) {
                vintages.add(vintages.remove(vintages.size() - 1).with(next, refine(known, next)));
            }
        }
        return vintages;
    }

    private static Vintage last(List<Vintage> vintages) {
        return vintages.get(vintages.size() - 1);
    }

    /** The translations of a release, known from the first of them, and all that was said at one moment, speak once. */
    private static List<Testimony> testimonies(List<Statement> statements) {
        record Voice(UUID original, Instant moment) {}
        Map<Voice, List<Statement>> voices = new LinkedHashMap<>();
        Map<UUID, Statement> first = new HashMap<>();
        for (Statement statement : statements) {
            first.merge(
                    statement.original(),
                    statement,
                    (one, other) -> other.knownFrom().isBefore(one.knownFrom()) ? other : one);
        }
        for (Statement statement : statements) {
            Statement earliest = first.get(statement.original());
            Statement known = statement.saysTheSameAs(earliest) ? statement.knownFrom(earliest.knownFrom()) : statement;
            voices.computeIfAbsent(new Voice(known.original(), known.knownFrom()), voice -> new ArrayList<>())
                    .add(known);
        }
        return voices.values().stream().map(Testimony::of).sorted(IN_ORDER).toList();
    }

    private static boolean startsVintage(Observation last, Testimony next) {
        boolean wasImplied = last.statement().implied();
        boolean isImplied = next.statement().implied();
        return wasImplied && !isImplied
                || wasImplied == isImplied && !last.interval().meets(next.interval());
    }

    private static Observation refine(Observation last, Testimony next) {
        boolean revived = last.statement().withdrawn() && !next.statement().withdrawn();
        boolean finer = Testimony.finer(last.statement(), next.statement());
        return new Observation(
                finer || revived ? next.statement() : last.statement(),
                last.interval().intersect(next.interval()));
    }

    private static List<Statement> lastRevisions(List<Statement> statements, Instant asOf) {
        Map<UUID, Integer> last = new HashMap<>();
        List<Statement> known = statements.stream()
                .filter(statement -> !statement.moment().isAfter(asOf))
                .toList();
        known.forEach(statement -> last.merge(statement.release(), statement.revision(), Math::max));
        return known.stream()
                .filter(statement -> statement.revision() == last.get(statement.release()))
                .toList();
    }

    /** A correction that leaves a statement as it was does not make it newer. */
    private static List<Statement> sinceFirstSaid(List<Statement> statements) {
        record Point(UUID release, Period period) {}
        Map<Point, List<Statement>> earlier = new HashMap<>();
        List<Statement> since = new ArrayList<>();
        statements.stream().sorted(Comparator.comparingInt(Statement::revision)).forEach(next -> {
            List<Statement> said =
                    earlier.computeIfAbsent(new Point(next.release(), next.period()), point -> new ArrayList<>());
            Statement dated = said.stream()
                    .filter(next::saysTheSameAs)
                    .findFirst()
                    .map(before -> next.knownFrom(before.knownFrom()))
                    .orElse(next);
            said.add(dated);
            since.add(dated);
        });
        return since;
    }
}
