package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.stats.series.Titles;

/** Finds series by their dimensions and by words. */
@ApplicationScoped
class SeriesCatalogue {
    /** Values that one facet shows at most. */
    private static final int MOST_VALUES = 100;

    /** Rows of an answer that are no values of facets. */
    private static final String TOTAL = "total";

    private static final String KEY = "key";

    private static final String WORD = "(subject in (:%1$s) or counterpart in (:%1$s) or area in (:%1$s)"
            + " or frequency in (:%1$s) or unit in (:%1$s) or indicator in (:%1$s) or indicator ~ :%1$sSuffixed)";

    private final EntityManager entities;
    private final Titles titles;

    SeriesCatalogue(@PersistenceUnit("reader") EntityManager entities, Titles titles) {
        this.entities = entities;
        this.titles = titles;
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

    /**
     * Keys of one page, and how many there are.
     *
     * @param facets of each dimension the values that series have which all other filters leave; null where nobody chooses
     *     among them
     */
    record Found(List<String> keys, long total, SeriesView.Facets facets) {}

    /** A page, their number and their facets, out of one look at the series: which of them are public takes longest. */
    Found find(Filter filter, int page, int size) {
        Narrowing narrowing = new Narrowing(filter);
        String all = " from found where true" + narrowing.dimensionsExcept(null);
        List<String> parts = new ArrayList<>(List.of(
                "(select '" + TOTAL + "' as part, null as value, count(*) as count" + all + ")",
                "(select '" + KEY
                        + "', key, row_number() over (order by array_position(array['M', 'Q', 'A'], frequency),"
                        + " length(indicator), key)" + all + " order by 3 limit :size offset :start)"));
        if (filter.keys().isEmpty()) {
            Dimension.all().forEach(dimension -> parts.add(facet(dimension, narrowing)));
        }
        String sql =
                "with found as materialized (select key, indicator, subject, area, counterpart, frequency from series"
                        + " where " + narrowing.base() + ") " + String.join(" union all ", parts);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = narrowing
                .bind(entities.createNativeQuery(sql, Tuple.class), Map.of("size", size, "start", page * size))
                .getResultList();
        Map<String, List<Tuple>> found =
                rows.stream().collect(Collectors.groupingBy(row -> row.get("part", String.class)));
        return new Found(
                found.getOrDefault(KEY, List.of()).stream()
                        .sorted(Comparator.comparingLong(SeriesCatalogue::count))
                        .map(row -> row.get("value", String.class))
                        .toList(),
                count(found.get(TOTAL).get(0)),
                filter.keys().isEmpty() ? facets(found) : null);
    }

    private static String facet(Dimension dimension, Narrowing narrowing) {
        return "(select '" + dimension.name() + "', " + dimension.column() + ", count(*) from found where true"
                + narrowing.dimensionsExcept(dimension) + " group by 2 order by 3 desc, 2 limit " + MOST_VALUES + ")";
    }

    private static long count(Tuple row) {
        return ((Number) row.get("count")).longValue();
    }

    /**
     * The next series in the order of their keys: a walk through all of them that is as quick at its end as at its
     * beginning, and that misses none when others are added meanwhile.
     *
     * @param after the key that the page before ended with; empty for the first page
     */
    Found walk(String after, int size) {
        @SuppressWarnings("unchecked")
        List<String> keys = entities.createNativeQuery("select key from series where key > :after order by key")
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
        Number total = (Number)
                entities.createNativeQuery("select count(*) from series").getSingleResult();
        return new Found(keys, total.longValue(), null);
    }

    private SeriesView.Facets facets(Map<String, List<Tuple>> found) {
        Function<String, List<SeriesView.Facet>> of = name ->
                found.getOrDefault(name, List.of()).stream().map(this::facet).toList();
        return new SeriesView.Facets(
                of.apply("measure"),
                of.apply("subject"),
                of.apply("area"),
                of.apply("counterpart"),
                of.apply("frequency"));
    }

    private SeriesView.Facet facet(Tuple row) {
        String value = row.get("value", String.class);
        Titles.Name name =
                switch (row.get("part", String.class)) {
                    case "measure" -> titles.measure(value);
                    case "subject" -> titles.subject(value);
                    case "frequency" -> titles.frequency(value);
                    default -> titles.area(value);
                };
        return new SeriesView.Facet(value, name.english(), name.korean(), count(row));
    }

    private record Dimension(String name, String column, Function<Filter, String> value) {
        static List<Dimension> all() {
            return List.of(
                    new Dimension("measure", "indicator", Filter::measure),
                    new Dimension("subject", "subject", Filter::subject),
                    new Dimension("area", "area", Filter::area),
                    new Dimension("counterpart", "counterpart", Filter::counterpart),
                    new Dimension("frequency", "frequency", Filter::frequency));
        }
    }

    /** A filter as conditions, with what they are bound to. */
    private final class Narrowing {
        private final Filter filter;
        private final Map<String, Object> parameters = new TreeMap<>();
        private final List<String> base = new ArrayList<>(List.of("true"));

        Narrowing(Filter filter) {
            this.filter = filter;
            if (!filter.keys().isEmpty()) {
                base.add("key in (:keys)");
                parameters.put("keys", filter.keys());
            }
            if (filter.q() != null) {
                int n = 0;
                for (String word : filter.q().strip().split("[\\s,]+")) {
                    String name = "word" + n++;
                    List<String> codes = titles.codesMatching(word);
                    base.add(WORD.formatted(name));
                    parameters.put(name, orItself(codes, word));
                    parameters.put(name + "Suffixed", "^(" + String.join("|", codes) + ")_");
                }
            }
            Dimension.all().forEach(dimension -> {
                String value = dimension.value().apply(filter);
                if (value != null) {
                    parameters.put(dimension.name(), value.toUpperCase(Locale.ROOT));
                }
            });
        }

        /** A word may also be a code itself, or the name of nothing. */
        private static List<String> orItself(List<String> codes, String word) {
            List<String> all = new ArrayList<>(codes);
            all.add(word.toUpperCase(Locale.ROOT));
            return all;
        }

        String base() {
            return String.join(" and ", base);
        }

        String dimensionsExcept(Dimension left) {
            return Dimension.all().stream()
                    .filter(dimension -> left == null || !dimension.name().equals(left.name()))
                    .filter(dimension -> dimension.value().apply(filter) != null)
                    .map(dimension -> " and " + dimension.column() + " = :" + dimension.name())
                    .collect(Collectors.joining());
        }

        Query bind(Query query, Map<String, Object> others) {
            query.getParameters().forEach(parameter -> {
                String name = parameter.getName();
                query.setParameter(name, others.containsKey(name) ? others.get(name) : parameters.get(name));
            });
            return query;
        }
    }
}
