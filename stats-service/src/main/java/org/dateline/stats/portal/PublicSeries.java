package org.dateline.stats.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.transform.Transform;

/** Series as the reader role sees them. */
@ApplicationScoped
class PublicSeries {
    private static final int RECENT = 24;

    private final PublicStatements statements;
    private final Titles titles;

    PublicSeries(PublicStatements statements, Titles titles) {
        this.statements = statements;
        this.titles = titles;
    }

    /** The series with these keys as a list shows them. A key whose series is not public is left out. */
    List<SeriesView.Item> items(List<String> keys) {
        Map<String, List<Statement>> stated = statements.of(
                keys.stream().map(key -> Key.parse(key).orElseThrow()).toList());
        return keys.stream()
                .filter(stated::containsKey)
                .map(key -> item(key, stated.get(key)))
                .toList();
    }

    Optional<SeriesView.Item> find(Key key) {
        return statements.of(key).map(stated -> item(key.toString(), stated));
    }

    private SeriesView.Item item(String text, List<Statement> stated) {
        Key key = Key.parse(text).orElseThrow();
        List<Vintages.Observation> points = Vintages.asOf(stated, Instant.MAX);
        Vintages.Observation last = points.get(points.size() - 1);
        List<SeriesView.Value> recent = points.subList(Math.max(0, points.size() - RECENT), points.size()).stream()
                .map(PublicSeries::value)
                .toList();
        return new SeriesView.Item(
                text,
                titles.title(key, "en"),
                titles.title(key, "ko"),
                key.unit(),
                key.frequency(),
                key.area(),
                key.indicator(),
                key.subject(),
                key.counterpart(),
                points.size(),
                points.get(0).period().toString(),
                last.period().toString(),
                value(last),
                change(points, last.period()),
                points.stream()
                        .map(point -> point.statement().knownFrom())
                        .max(Instant::compareTo)
                        .orElseThrow(),
                recent);
    }

    private static SeriesView.Change change(List<Vintages.Observation> points, Period last) {
        return Transform.PC1.of(estimates(points)).stream()
                .filter(point -> point.period().equals(last))
                .findFirst()
                .map(point -> new SeriesView.Change(
                        point.value().setScale(1, RoundingMode.HALF_EVEN).toPlainString(),
                        last.yearBefore().toString()))
                .orElse(null);
    }

    private static List<Estimate> estimates(List<Vintages.Observation> points) {
        return points.stream().map(Vintages.Observation::estimate).toList();
    }

    private static SeriesView.Value value(Vintages.Observation point) {
        return new SeriesView.Value(
                point.period().toString(), Decimals.text(point.statement().value()));
    }
}
