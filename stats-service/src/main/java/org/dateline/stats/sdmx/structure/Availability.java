package org.dateline.stats.sdmx.structure;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.sdmx.query.SeriesSource;

/** Tells of which codes there is data, as the reader role sees it. */
@ApplicationScoped
public class Availability {
    static final String ID = "AVAILABLE";

    /** The observations of more series are not counted: the standard leaves it open, and it takes reading them all. */
    private static final int MOST_COUNTED = 2_000;

    private final EntityManager entities;
    private final SeriesSource source;

    Availability(@PersistenceUnit("reader") EntityManager entities, SeriesSource source) {
        this.entities = entities;
        this.source = source;
    }

    /**
     * @param dimensions those that are asked for
     * @param selectable whether the codes of a dimension are wanted that could be chosen as well, whatever the filter says
     *     about that dimension, rather than those that there are
     */
    public Artefact.Constraint of(SeriesFilter filter, List<Dimension> dimensions, boolean selectable) {
        Map<Dimension, List<String>> codes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : dimensions) {
            codes.put(dimension, selectable ? source.codesBeside(dimension, filter) : source.codes(dimension, filter));
        }
        long series = source.count(filter);
        return series > MOST_COUNTED ? constraint(codes, series) : counted(codes, filter, series);
    }

    private Artefact.Constraint counted(Map<Dimension, List<String>> codes, SeriesFilter filter, long series) {
        SeriesFilter.Where where = filter.where();
        Tuple counts = (Tuple) where.bind(entities.createNativeQuery(
                        "select count(distinct (key, period)) as observations, min(left(period, 4)) as first_year,"
                                + " max(left(period, 4)) as last_year from statement where status = 'published'"
                                + " and key in (select key from series where " + where.sql() + ")",
                        Tuple.class))
                .getSingleResult();
        return new Artefact.Constraint(
                ID,
                codes,
                counts.get("first_year", String.class),
                counts.get("last_year", String.class),
                series,
                ((Number) counts.get("observations")).longValue());
    }

    private static Artefact.Constraint constraint(Map<Dimension, List<String>> codes, long series) {
        return new Artefact.Constraint(ID, codes, null, null, series, null);
    }

    /** Of the series only that have observations which a query asks for. */
    public Artefact.Constraint of(DataQuery query, List<Dimension> dimensions) {
        Map<Dimension, TreeSet<String>> codes = new EnumMap<>(Dimension.class);
        dimensions.forEach(dimension -> codes.put(dimension, new TreeSet<>()));
        TreeSet<Integer> years = new TreeSet<>();
        long[] counts = {0, 0};
        source.read(query, series -> {
            codes.forEach((dimension, found) -> found.add(dimension.of(series.key())));
            counts[0]++;
            counts[1] += series.observations().size();
            series.observations()
                    .forEach(
                            observation -> years.add(observation.period().from().getYear()));
        });
        Map<Dimension, List<String>> lists = new EnumMap<>(Dimension.class);
        codes.forEach((dimension, found) -> lists.put(dimension, List.copyOf(found)));
        return new Artefact.Constraint(
                ID,
                lists,
                years.stream()
                        .min(Comparator.naturalOrder())
                        .map(String::valueOf)
                        .orElse(null),
                years.stream()
                        .max(Comparator.naturalOrder())
                        .map(String::valueOf)
                        .orElse(null),
                counts[0],
                counts[1]);
    }
}
