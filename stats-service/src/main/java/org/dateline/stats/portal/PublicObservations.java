package org.dateline.stats.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.Flows;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.transform.Aggregation.Aggregate;
import org.dateline.stats.series.transform.Share;

/** The points of public series, and what can be made of them. */
@ApplicationScoped
class PublicObservations {
    private final PublicStatements statements;
    private final Titles titles;

    PublicObservations(PublicStatements statements, Titles titles) {
        this.statements = statements;
        this.titles = titles;
    }

    /** A value, and where it comes from. */
    private record Point(Estimate estimate, Origin origin) {
        Period period() {
            return estimate.period();
        }
    }

    private record Origin(
            String status,
            Instant knownFrom,
            SeriesView.ReleaseLink release,
            String figure,
            String quote,
            boolean withdrawn,
            SeriesView.Parts parts) {}

    /** @return empty where the series is not public */
    Optional<SeriesView.Observations> of(ObservationQuery query) {
        return points(query).map(points -> {
            Map<Period, Origin> origins = points.stream().collect(Collectors.toMap(Point::period, Point::origin));
            List<SeriesView.Observation> observations = transformed(estimates(points), query).stream()
                    .filter(estimate -> query.span().covers(estimate.period()))
                    .map(estimate -> view(estimate, origins.get(estimate.period())))
                    .toList();
            Key key = query.key();
            return new SeriesView.Observations(
                    key.toString(),
                    titles.title(key.at(query.frequency()), "en"),
                    titles.title(key.at(query.frequency()), "ko"),
                    query.whole() == null ? query.transform().unit(key.unit()) : "PERCENT",
                    query.frequency(),
                    query.aggregation() == null ? null : name(query.aggregation()),
                    query.whole() == null ? name(query.transform()) : "share",
                    Flows.addUp(key),
                    observations);
        });
    }

    private List<Estimate> transformed(List<Estimate> points, ObservationQuery query) {
        if (query.whole() == null) {
            return query.transform().of(points);
        }
        List<Point> whole = points(query.of(query.whole()))
                .orElseThrow(() -> ProblemException.badParameter(
                        "whole", "There is no series \"" + query.whole() + "\" to take a share of."));
        return Share.of(points, estimates(whole));
    }

    private Optional<List<Point>> points(ObservationQuery query) {
        return known(query).map(known -> {
            List<Point> points = known.stream().map(PublicObservations::point).toList();
            return query.aggregation() == null ? points : aggregated(points, query);
        });
    }

    private Optional<List<Vintages.Observation>> known(ObservationQuery query) {
        if (query.implied() == Implied.ALL && query.vintage() == ObservationQuery.LATEST) {
            return statements.inferred(query.key(), query.asOf());
        }
        return statements.of(query.key()).map(stated -> {
            List<Statement> wanted = stated.stream()
                    .filter(statement -> query.implied() == Implied.DIRECT || !statement.implied())
                    .toList();
            return query.vintage() == ObservationQuery.LATEST
                    ? Vintages.asOf(wanted, query.asOf())
                    : Vintages.nth(wanted, query.vintage(), query.asOf());
        });
    }

    private static List<Point> aggregated(List<Point> points, ObservationQuery query) {
        Map<Period, Origin> origins = points.stream().collect(Collectors.toMap(Point::period, Point::origin));
        return query.aggregation().of(estimates(points), query.frequency()).stream()
                .map(aggregate -> new Point(aggregate.estimate(), origin(aggregate, origins)))
                .toList();
    }

    private static Origin origin(Aggregate aggregate, Map<Period, Origin> origins) {
        List<Origin> parts = aggregate.parts().stream().map(origins::get).toList();
        return new Origin(
                aggregate.complete() ? "aggregated" : "incomplete",
                parts.stream()
                        .map(Origin::knownFrom)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                null,
                null,
                null,
                parts.stream().anyMatch(Origin::withdrawn),
                new SeriesView.Parts(parts.size(), aggregate.of()));
    }

    private static Point point(Vintages.Observation observation) {
        Statement statement = observation.statement();
        return new Point(
                observation.estimate(),
                new Origin(
                        PublicVintages.status(statement),
                        statement.knownFrom(),
                        SeriesView.ReleaseLink.of(statement),
                        statement.figure(),
                        statement.quote(),
                        statement.withdrawn(),
                        null));
    }

    private static List<Estimate> estimates(List<Point> points) {
        return points.stream().map(Point::estimate).toList();
    }

    private static SeriesView.Observation view(Estimate estimate, Origin origin) {
        return new SeriesView.Observation(
                estimate.period().toString(),
                Decimals.text(estimate.value()),
                estimate.interval() == null
                        ? null
                        : Decimals.text(estimate.interval().lower()),
                estimate.interval() == null
                        ? null
                        : Decimals.text(estimate.interval().upper()),
                origin.status(),
                origin.knownFrom(),
                origin.release(),
                origin.figure(),
                origin.quote(),
                origin.withdrawn(),
                origin.parts());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
