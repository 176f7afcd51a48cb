package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.StatementReader;
import org.dateline.stats.series.Vintages;

/** One period of all public series that differ in one dimension only. */
@ApplicationScoped
class PublicTables {
    /** So many rows a table is chosen from at most. */
    private static final int MOST_ROWS = 2_000;

    private static final String PUBLISHED =
            " from series k join statement s on s.key = k.key where k.indicator = :measure and k.area = :area"
                    + " and k.frequency = :frequency and s.status = 'published' and k.%s = :fixed";

    private final EntityManager entities;
    private final TableRows rows;

    PublicTables(@PersistenceUnit("reader") EntityManager entities, TableRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * Which table is wanted.
     *
     * @param fixed the partner, where rows are products; the product, where rows are partners
     * @param unit null for that of most rows
     * @param period null for the newest that has more than one row
     */
    record Question(
            String measure,
            String area,
            String frequency,
            TableDimension by,
            String fixed,
            String unit,
            Period period,
            Instant asOf) {}

    TableView of(Question question, int page, int size) {
        Map<String, Map<Period, Long>> counts = counts(question);
        String unit = question.unit() != null ? question.unit() : commonest(counts, question.period());
        Map<Period, Long> rowsOf = counts.getOrDefault(unit == null ? "" : unit, Map.of());
        List<Period> periods =
                rowsOf.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        Period period = question.period() != null ? question.period() : newest(periods, rowsOf);
        List<TableRows.Cell> cells = period == null || unit == null ? List.of() : cells(question, unit, period);
        Optional<TableRows.Cell> whole =
                cells.stream().filter(cell -> question.by().isWhole(cell.key())).findFirst();
        List<TableRows.Cell> parts = cells.stream()
                .filter(cell -> !question.by().isWhole(cell.key()))
                .sorted(Comparator.comparing(
                                (TableRows.Cell cell) -> cell.now().statement().value())
                        .reversed()
                        .thenComparing(cell -> cell.key().toString()))
                .toList();
        Set<String> codes =
                parts.stream().map(cell -> question.by().code(cell.key())).collect(Collectors.toSet());
        return new TableView(
                question.measure(),
                question.area(),
                question.frequency(),
                question.by().parameter(),
                period == null ? null : period.toString(),
                periods.stream().map(Period::toString).toList(),
                unit,
                whole.map(cell -> rows.row(cell, question.by(), null, Set.of())).orElse(null),
                parts.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(cell -> rows.row(cell, question.by(), whole.orElse(null), codes))
                        .toList(),
                parts.size(),
                page,
                size);
    }

    /** A table of one row is none where an earlier period has more; null where there is no period. */
    private static Period newest(List<Period> periods, Map<Period, Long> rows) {
        return periods.stream()
                .filter(period -> rows.get(period) > 1)
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
    }

    /** Of each unit and period, how many rows there are. */
    private Map<String, Map<Period, Long>> counts(Question question) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = bind(
                        entities.createNativeQuery(
                                "select k.unit, s.period, count(distinct s.key) as count"
                                        + PUBLISHED.formatted(question.by().fixedColumn()) + " group by 1, 2",
                                Tuple.class),
                        question)
                .getResultList();
        Map<String, Map<Period, Long>> counts = new TreeMap<>();
        found.forEach(row -> counts.computeIfAbsent(row.get("unit", String.class), unit -> new HashMap<>())
                .put(
                        Period.parse(row.get("period", String.class)).orElseThrow(),
                        ((Number) row.get("count")).longValue()));
        return counts;
    }

    private static String commonest(Map<String, Map<Period, Long>> counts, Period period) {
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(unit -> period == null
                        ? unit.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        : unit.getValue().getOrDefault(period, 0L)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<TableRows.Cell> cells(Question question, String unit, Period period) {
        @SuppressWarnings("unchecked")
        List<String> keys = bind(
                        entities.createNativeQuery("select distinct s.key"
                                + PUBLISHED.formatted(question.by().fixedColumn())
                                + " and k.unit = :unit and s.period = :period order by 1"),
                        question)
                .setParameter("unit", unit)
                .setParameter("period", period.toString())
                .setMaxResults(MOST_ROWS)
                .getResultList();
        return StatementReader.read(entities, keys, List.of(period, period.yearBefore())).entrySet().stream()
                .flatMap(stated -> cell(
                        Key.parse(stated.getKey()).orElseThrow(),
                        period,
                        Vintages.asOf(
                                stated.getValue().stream()
                                        .filter(statement -> !statement.implied())
                                        .toList(),
                                question.asOf())))
                .toList();
    }

    private static Stream<TableRows.Cell> cell(Key key, Period period, List<Vintages.Observation> points) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .map(now -> new TableRows.Cell(key, now, points));
    }

    private static Query bind(Query query, Question question) {
        return query.setParameter("measure", question.measure())
                .setParameter("area", question.area())
                .setParameter("frequency", question.frequency())
                .setParameter("fixed", question.fixed());
    }
}
