package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Implications;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementReader;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.inference.Inference;
import org.dateline.stats.series.transform.Transform;

/** Series as the reader role sees them. */
@ApplicationScoped
class PublicSeries {
    private static final int RECENT = 24;

    private final EntityManager entities;
    private final Titles titles;

    PublicSeries(@PersistenceUnit("reader") EntityManager entities, Titles titles) {
        this.entities = entities;
        this.titles = titles;
    }

    /** The series with these keys as a list shows them. A key whose series is not public is left out. */
    List<SeriesView.Item> items(List<String> keys) {
        Map<String, List<Statement>> statements = statements(
                keys.stream().map(key -> Key.parse(key).orElseThrow()).toList());
        return keys.stream()
                .filter(statements::containsKey)
                .map(key -> item(key, statements.get(key)))
                .toList();
    }

    Optional<SeriesView.Item> find(Key key) {
        return Optional.ofNullable(statements(key)).map(statements -> item(key.toString(), statements));
    }

    /** What a reader of points wants besides those that were published. */
    enum Implied {
        /** Nothing. */
        NONE,
        /** What a level and its growth imply of each other. */
        DIRECT,
        /** All that follows from the series around it; published points in the intervals that it leaves them. */
        ALL
    }

    Optional<SeriesView.Observations> observations(
            Key key, Period from, Period to, Instant asOf, Transform transform, Implied implied) {
        return known(key, asOf, implied).map(known -> {
            Map<Period, BigDecimal> transformed = transform.of(plain(known)).stream()
                    .collect(Collectors.toMap(Transform.Point::period, Transform.Point::value));
            List<SeriesView.Observation> observations = known.stream()
                    .filter(point -> transformed.containsKey(point.period()))
                    .filter(point -> from == null || !point.period().to().isBefore(from.from()))
                    .filter(point -> to == null || !point.period().from().isAfter(to.to()))
                    .map(point -> observation(point, transformed.get(point.period()), transform == Transform.LIN))
                    .toList();
            return new SeriesView.Observations(
                    key.toString(), titles.title(key, "en"), key.unit(), key.frequency(), observations);
        });
    }

    private Optional<List<Vintages.Observation>> known(Key key, Instant asOf, Implied implied) {
        if (implied == Implied.ALL) {
            Map<String, List<Statement>> around = StatementReader.read(entities, Inference.keys(key));
            return around.containsKey(key.toString()) ? Optional.of(Inference.of(key, around, asOf)) : Optional.empty();
        }
        return Optional.ofNullable(statements(key))
                .map(statements -> statements.stream()
                        .filter(statement -> implied == Implied.DIRECT || !statement.implied())
                        .toList())
                .map(statements -> Vintages.asOf(statements, asOf));
    }

    Optional<SeriesView.VintageList> vintages(Key key) {
        return Optional.ofNullable(statements(key)).map(statements -> {
            List<SeriesView.Vintage> items = Vintages.history(statements).entrySet().stream()
                    .map(entry -> new SeriesView.Vintage(
                            entry.getKey().toString(),
                            entry.getValue().stream()
                                    .map(point ->
                                            observation(point, point.statement().value(), true))
                                    .toList()))
                    .toList();
            return new SeriesView.VintageList(key.toString(), items);
        });
    }

    private List<Statement> statements(Key key) {
        return statements(List.of(key)).get(key.toString());
    }

    /** What is stated about the points of series, and what published growth implies about others. One query for all. */
    private Map<String, List<Statement>> statements(List<Key> keys) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Key key : keys) {
            wanted.add(key.toString());
            wanted.addAll(Implications.growthKeys(key).keySet());
        }
        Map<String, List<Statement>> stored = StatementReader.read(entities, wanted);
        Map<String, List<Statement>> all = new HashMap<>();
        for (Key key : keys) {
            List<Statement> levels = stored.get(key.toString());
            if (levels != null) {
                List<Statement> known = new ArrayList<>(levels);
                Implications.growthKeys(key)
                        .forEach((growth, basis) ->
                                known.addAll(Implications.of(levels, stored.getOrDefault(growth, List.of()), basis)));
                all.put(key.toString(), known);
            }
        }
        return all;
    }

    private SeriesView.Item item(String text, List<Statement> statements) {
        Key key = Key.parse(text).orElseThrow();
        List<Vintages.Observation> points = Vintages.asOf(statements, Instant.MAX);
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
                recent);
    }

    private static SeriesView.Change change(List<Vintages.Observation> points, Period last) {
        return Transform.PC1.of(plain(points)).stream()
                .filter(point -> point.period().equals(last))
                .findFirst()
                .map(point -> new SeriesView.Change(
                        point.value().setScale(1, RoundingMode.HALF_EVEN).toPlainString(),
                        last.yearBefore().toString()))
                .orElse(null);
    }

    private static List<Transform.Point> plain(List<Vintages.Observation> points) {
        return points.stream()
                .map(point ->
                        new Transform.Point(point.period(), point.statement().value()))
                .toList();
    }

    private static SeriesView.Value value(Vintages.Observation point) {
        return new SeriesView.Value(
                point.period().toString(), text(point.statement().value()));
    }

    private static SeriesView.Observation observation(
            Vintages.Observation point, BigDecimal value, boolean withInterval) {
        Statement statement = point.statement();
        return new SeriesView.Observation(
                point.period().toString(),
                text(value),
                withInterval ? text(point.interval().lower()) : null,
                withInterval ? text(point.interval().upper()) : null,
                statement.implied() ? "implied" : "published",
                statement.knownFrom(),
                new SeriesView.ReleaseLink(statement.release(), statement.slug()),
                statement.figure(),
                statement.quote(),
                statement.withdrawn());
    }

    private static String text(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal rounded = number.round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
