package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * A point of a series as it was known at the time of the page.
 *
 * @param stated what gives its value
 * @param earlier what was published for it before and then revised, newest first
 * @param now what is known of it today; null where that is the same
 */
record Point(Period period, Observation stated, List<Observation> earlier, Observation now) {

    static List<Point> of(Sheet.Answers answers) {
        Map<String, List<Observation>> vintages = answers.vintages().stream()
                .collect(Collectors.toMap(
                        Observations.Vintages::period, Observations.Vintages::vintages, (one, other) -> one));
        Map<String, Observation> newest = answers.newest().stream()
                .collect(Collectors.toMap(Observation::period, Function.identity(), (one, other) -> one));
        boolean published = answers.selection().asPublished();
        return answers.observations().observations().stream()
                .map(known -> new Point(
                        Period.of(known.period()),
                        known,
                        published ? earlier(known, vintages.getOrDefault(known.period(), List.of())) : List.of(),
                        other(known, newest.get(known.period()))))
                .toList();
    }

    /** All values that are written down for the points. */
    static List<BigDecimal> values(List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.of(
                                Stream.of(point.stated()), point.earlier().stream(), Stream.ofNullable(point.now()))
                        .flatMap(part -> part))
                .map(Observation::value)
                .toList();
    }

    BigDecimal value() {
        return stated.value();
    }

    boolean implied() {
        return stated.implied();
    }

    boolean incomplete() {
        return stated.incomplete();
    }

    /** Whether the value is all that it says: stated, or made of all its parts. */
    boolean whole() {
        return !implied() && !incomplete();
    }

    /** An implied value that was stated later is no revision. */
    private static List<Observation> earlier(Observation known, List<Observation> vintages) {
        return vintages.stream()
                .filter(vintage -> vintage.knownFrom().isBefore(known.knownFrom()))
                .filter(vintage -> known.implied() || !vintage.implied())
                .toList();
    }

    private static Observation other(Observation known, Observation newest) {
        return newest == null || newest.value().compareTo(known.value()) == 0 ? null : newest;
    }
}
