package org.dateline.stats.sdmx.query;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.series.Implications;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementReader;

/**
 * Finds series and what is known of them, as the reader role sees it. Series are read in small batches in the order of their
 * keys, and handed on one by one: an answer may be larger than the memory.
 */
@ApplicationScoped
public class SeriesSource {
    private static final int BATCH = 50;

    private final EntityManager entities;
    private final Observing observing;

    SeriesSource(@PersistenceUnit("reader") EntityManager entities, Observing observing) {
        this.entities = entities;
        this.observing = observing;
    }

    /** Hands on each series that has an observation which is asked for, with those observations, oldest first. */
    public void read(DataQuery query, Consumer<SeriesData> reader) {
        List<String> batch = keysAfter("", query.filter());
        while (!batch.isEmpty()) {
            read(parsed(batch), query, reader);
            batch = batch.size() < BATCH ? List.of() : keysAfter(batch.get(batch.size() - 1), query.filter());
        }
    }

    /** Codes that a filter names and no public series has, such as {@code REF_AREA=XX}. */
    public List<String> unknownCodes(SeriesFilter filter) {
        List<String> unknown = new ArrayList<>();
        for (Dimension dimension : Dimension.all()) {
            Set<String> named = new LinkedHashSet<>();
            filter.keys().forEach(key -> named.addAll(key.getOrDefault(dimension, Set.of())));
            if (!named.isEmpty()) {
                named.removeAll(codes(dimension, SeriesFilter.ALL));
                named.forEach(code -> unknown.add(dimension + "=" + code));
            }
        }
        return unknown;
    }

    /** How many series there are. */
    public long count(SeriesFilter filter) {
        SeriesFilter.Where where = filter.where();
        return ((Number) where.bind(entities.createNativeQuery("select count(*) from series where " + where.sql()))
                        .getSingleResult())
                .longValue();
    }

    /** Codes that the dimension has in the series that a filter leaves, in their order. */
    public List<String> codes(Dimension dimension, SeriesFilter filter) {
        return codes(dimension, filter.where());
    }

    /** As {@link #codes}, whatever the filter says about the dimension itself. */
    public List<String> codesBeside(Dimension dimension, SeriesFilter filter) {
        return codes(dimension, filter.where(dimension));
    }

    @SuppressWarnings("unchecked")
    private List<String> codes(Dimension dimension, SeriesFilter.Where where) {
        return where.bind(entities.createNativeQuery(
                        "select distinct " + dimension.column() + " from series where " + where.sql() + " order by 1"))
                .getResultList();
    }

    /** Keys of the series that a filter leaves, in their order. */
    public List<Key> page(SeriesFilter filter, int offset, int limit) {
        SeriesFilter.Where where = filter.where();
        @SuppressWarnings("unchecked")
        List<String> keys = where.bind(
                        entities.createNativeQuery("select key from series where " + where.sql() + " order by key"))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return parsed(keys);
    }

    private static List<Key> parsed(List<String> keys) {
        return keys.stream().map(key -> Key.parse(key).orElseThrow()).toList();
    }

    /** Hands on each of these series that has an observation which is asked for. */
    public void read(List<Key> keys, DataQuery query, Consumer<SeriesData> reader) {
        Map<String, List<Statement>> stated = StatementReader.read(entities, withGrowth(keys, query.implied()));
        Shown shown = query.updatedAfter() == null ? null : shown(stated);
        for (Key key : keys) {
            List<Statement> known = known(key, stated, query.implied());
            SeriesData series = observing.observe(key, known, shown, query);
            if (!series.observations().isEmpty()) {
                reader.accept(series);
            }
        }
    }

    /** Keys sort by their bytes, here as in the database. */
    @SuppressWarnings("unchecked")
    private List<String> keysAfter(String last, SeriesFilter filter) {
        SeriesFilter.Where where = filter.where();
        return where.bind(entities.createNativeQuery(
                        "select key from series where key > :last and " + where.sql() + " order by key"))
                .setParameter("last", last)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static Set<String> withGrowth(List<Key> keys, boolean implied) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Key key : keys) {
            wanted.add(key.toString());
            if (implied) {
                wanted.addAll(Implications.growthKeys(key).keySet());
            }
        }
        return wanted;
    }

    private static List<Statement> known(Key key, Map<String, List<Statement>> stated, boolean implied) {
        List<Statement> levels = stated.getOrDefault(key.toString(), List.of());
        if (!implied) {
            return levels.stream().filter(statement -> !statement.implied()).toList();
        }
        List<Statement> all = new ArrayList<>(levels);
        Implications.growthKeys(key)
                .forEach((growth, basis) ->
                        all.addAll(Implications.of(levels, stated.getOrDefault(growth, List.of()), basis)));
        return all;
    }

    private Shown shown(Map<String, List<Statement>> stated) {
        List<UUID> releases = stated.values().stream()
                .flatMap(List::stream)
                .map(Statement::release)
                .distinct()
                .toList();
        Map<Shown.Revision, Instant> moments = new HashMap<>();
        if (!releases.isEmpty()) {
            @SuppressWarnings("unchecked")
            List<Tuple> rows = entities.createNativeQuery(
                            "select release, number, visible_from from revision where release in (:releases)",
                            Tuple.class)
                    .setParameter("releases", releases)
                    .getResultList();
            rows.forEach(row -> moments.put(
                    new Shown.Revision(row.get("release", UUID.class), ((Number) row.get("number")).intValue()),
                    row.get("visible_from", Instant.class)));
        }
        return new Shown(moments);
    }
}
