package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
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

    /** Keys of one page, and how many there are. */
    record Found(List<String> keys, long total) {}

    Found find(Filter filter, int page, int size) {
        Narrowing narrowing = new Narrowing(filter);
        String where = narrowing.base() + narrowing.dimensionsExcept(null);
        @SuppressWarnings("unchecked")
        List<String> keys = narrowing
                .bind(entities.createNativeQuery("select key from series where " + where + " order by"
                        + " array_position(array['M', 'Q', 'A'], frequency), length(indicator), key"))
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        Number total = (Number) narrowing
                .bind(entities.createNativeQuery("select count(*) from series where " + where))
                .getSingleResult();
        return new Found(keys, total.longValue());
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
        return new Found(keys, total.longValue());
    }

    /** Of each dimension the values that series have which all other filters leave. */
    SeriesView.Facets facets(Filter filter) {
        Narrowing narrowing = new Narrowing(filter);
        String sql = "with found as materialized (select indicator, subject, area, counterpart, frequency from series"
                + " where " + narrowing.base() + ") "
                + Dimension.all().stream()
                        .map(dimension -> "(select '" + dimension.name() + "' as dimension, " + dimension.column()
                                + " as value, count(*) as count from found where true"
                                + narrowing.dimensionsExcept(dimension)
                                + " group by 2 order by 3 desc, 2 limit " + MOST_VALUES + ")")
                        .collect(Collectors.joining(" union all "));
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                narrowing.bind(entities.createNativeQuery(sql, Tuple.class)).getResultList();
        Map<String, List<SeriesView.Facet>> facets = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("dimension", String.class),
                        Collectors.mapping(this::facet, Collectors.toList())));
        Function<String, List<SeriesView.Facet>> of = name -> facets.getOrDefault(name, List.of());
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
                switch (row.get("dimension", String.class)) {
                    case "measure" -> titles.measure(value);
                    case "subject" -> titles.subject(value);
                    case "frequency" -> titles.frequency(value);
                    default -> titles.area(value);
                };
        return new SeriesView.Facet(value, name.english(), name.korean(), ((Number) row.get("count")).longValue());
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

        Query bind(Query query) {
            query.getParameters()
                    .forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
            return query;
        }
    }
}
