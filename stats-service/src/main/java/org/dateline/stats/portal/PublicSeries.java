package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementReader;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.transform.Transform;
import org.dateline.stats.vocabulary.Labels;

/** Series as the reader role sees them. */
@ApplicationScoped
class PublicSeries {
    private static final int RECENT = 24;

    private final EntityManager entities;
    private final Labels labels;

    PublicSeries(@PersistenceUnit("reader") EntityManager entities, Labels labels) {
        this.entities = entities;
        this.labels = labels;
    }

    /** What a list is narrowed by; null narrows by nothing. */
    record Filter(
            String q,
            String measure,
            String subject,
            String area,
            String counterpart,
            String frequency,
            List<String> keys) {}

    Pages.Page<SeriesView.Item> page(Filter filter, int page, int size) {
        Map<String, Object> parameters = new TreeMap<>();
        String where = where(filter, parameters);
        Query count = entities.createNativeQuery("select count(*) from series where " + where);
        Query rows =
                entities.createNativeQuery("select key from series where " + where + " order by frequency <> 'M', key");
        parameters.forEach((name, value) -> {
            count.setParameter(name, value);
            rows.setParameter(name, value);
        });
        @SuppressWarnings("unchecked")
        List<String> keys = rows.setFirstResult(page * size).setMaxResults(size).getResultList();
        Map<String, List<Statement>> statements = StatementReader.read(entities, keys);
        List<SeriesView.Item> items = keys.stream()
                .filter(statements::containsKey)
                .map(key -> item(key, statements.get(key)))
                .toList();
        return new Pages.Page<>(items, ((Number) count.getSingleResult()).longValue(), page, size);
    }

    private String where(Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        equal(conditions, parameters, "indicator", filter.measure());
        equal(conditions, parameters, "subject", filter.subject());
        equal(conditions, parameters, "area", filter.area());
        equal(conditions, parameters, "counterpart", filter.counterpart());
        equal(conditions, parameters, "frequency", filter.frequency());
        if (!filter.keys().isEmpty()) {
            conditions.add("key in (:keys)");
            parameters.put("keys", filter.keys());
        }
        int n = 0;
        for (String word :
                filter.q() == null ? new String[0] : filter.q().strip().split("\\s+")) {
            String codes = "codes" + n++;
            conditions.add("(subject in (:" + codes + ") or indicator in (:" + codes + ") or counterpart in (:" + codes
                    + ") or area in (:" + codes + "))");
            List<String> matching = labels.codesMatching(word);
            parameters.put(codes, matching.isEmpty() ? List.of("") : matching);
        }
        return String.join(" and ", conditions);
    }

    private static void equal(List<String> conditions, Map<String, Object> parameters, String column, String value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value.toUpperCase(Locale.ROOT));
        }
    }

    Optional<SeriesView.Item> find(Key key) {
        return Optional.ofNullable(statements(key)).map(statements -> item(key.toString(), statements));
    }

    Optional<SeriesView.Observations> observations(Key key, Period from, Period to, Instant asOf, Transform transform) {
        return Optional.ofNullable(statements(key)).map(statements -> {
            List<Vintages.Observation> known = Vintages.asOf(statements, asOf);
            Map<Period, BigDecimal> transformed = transform.of(plain(known)).stream()
                    .collect(Collectors.toMap(Transform.Point::period, Transform.Point::value));
            List<SeriesView.Observation> observations = known.stream()
                    .filter(point -> transformed.containsKey(point.period()))
                    .filter(point -> from == null || !point.period().to().isBefore(from.from()))
                    .filter(point -> to == null || !point.period().from().isAfter(to.to()))
                    .map(point -> observation(point, transformed.get(point.period()), transform == Transform.LIN))
                    .toList();
            return new SeriesView.Observations(
                    key.toString(), labels.title(key, "en"), key.unit(), key.frequency(), observations);
        });
    }

    Optional<SeriesView.VintageList> vintages(Key key) {
        return Optional.ofNullable(statements(key)).map(statements -> {
            Map<Period, List<Statement>> byPeriod = statements.stream()
                    .collect(Collectors.groupingBy(Statement::period, TreeMap::new, Collectors.toList()));
            List<SeriesView.Vintage> items = byPeriod.entrySet().stream()
                    .map(entry -> new SeriesView.Vintage(
                            entry.getKey().toString(),
                            Vintages.history(entry.getValue()).stream()
                                    .map(point ->
                                            observation(point, point.statement().value(), true))
                                    .toList()))
                    .toList();
            return new SeriesView.VintageList(key.toString(), items);
        });
    }

    private List<Statement> statements(Key key) {
        return StatementReader.read(entities, List.of(key.toString())).get(key.toString());
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
                labels.title(key, "en"),
                labels.title(key, "ko"),
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
