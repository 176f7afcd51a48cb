package org.dateline.stats.dbnomics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesData;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.sdmx.query.SeriesSource;
import org.dateline.stats.sdmx.structure.CodeLists;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Titles;

/** Public series as DBnomics tells them: one provider with one dataset. */
@ApplicationScoped
class DbnomicsSeries {
    static final String PROVIDER = "DATELINE";
    static final String DATASET = "SERIES";
    private static final String PROVIDER_NAME = "Dateline";
    private static final String DATASET_NAME = "Series out of press releases";
    private static final List<Attribute> ATTRIBUTES = Attribute.of(Attribute.Level.OBSERVATION);
    private static final Map<String, String> FREQUENCIES =
            Map.of("A", "annual", "S", "bi-annual", "Q", "quarterly", "M", "monthly", "W", "weekly", "D", "daily");

    private final SeriesSource source;
    private final CodeLists codes;
    private final Titles titles;

    DbnomicsSeries(SeriesSource source, CodeLists codes, Titles titles) {
        this.source = source;
        this.codes = codes;
        this.titles = titles;
    }

    DbnomicsView.Provider provider() {
        return new DbnomicsView.Provider(PROVIDER, PROVIDER_NAME, "dateline", "World", null);
    }

    List<DbnomicsView.Category> tree() {
        return List.of(new DbnomicsView.Category(DATASET, DATASET_NAME));
    }

    DbnomicsView.Dataset dataset() {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.all()) {
            labels.put(dimension.name(), dimension.title().english());
            Map<String, String> named = new LinkedHashMap<>();
            source.codes(dimension, SeriesFilter.ALL)
                    .forEach(code -> named.put(
                            code, codes.name(dimension.codelist(), code).english()));
            values.put(dimension.name(), named);
        }
        return new DbnomicsView.Dataset(
                DATASET,
                DATASET_NAME,
                PROVIDER,
                PROVIDER_NAME,
                source.count(SeriesFilter.ALL),
                Dimension.all().stream().map(Dimension::name).toList(),
                labels,
                values);
    }

    DbnomicsView.Page<DbnomicsView.Series> page(SeriesFilter filter, int offset, int limit, boolean observations) {
        Map<Key, DbnomicsView.Series> found = new LinkedHashMap<>();
        List<Key> keys = source.page(filter, offset, limit);
        keys.forEach(key -> found.put(key, series(new SeriesData(key, Map.of(), List.of()), observations)));
        if (observations) {
            source.read(
                    keys,
                    DataQuery.everything(filter, ATTRIBUTES),
                    series -> found.put(series.key(), series(series, true)));
        }
        return new DbnomicsView.Page<>(List.copyOf(found.values()), limit, source.count(filter), offset);
    }

    /** Of series that are asked for by their keys those that are not there. */
    List<DbnomicsView.Missing> missing(Set<Key> asked, SeriesFilter filter) {
        Set<Key> missing = new LinkedHashSet<>(asked);
        missing.removeAll(source.page(filter, 0, asked.size()));
        return missing.stream()
                .map(key -> new DbnomicsView.Missing(
                        PROVIDER, DATASET, key.toString(), "There is no series \"" + key + "\"."))
                .toList();
    }

    private DbnomicsView.Series series(SeriesData series, boolean observations) {
        Key key = series.key();
        Map<String, String> dimensions = new LinkedHashMap<>();
        Dimension.all().forEach(dimension -> dimensions.put(dimension.name(), dimension.of(key)));
        List<String> periods = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (SeriesData.Observation observation : series.observations()) {
            periods.add(observation.time());
            starts.add(observation.period().from().toString());
            values.add(new BigDecimal(observation.text()));
        }
        return new DbnomicsView.Series(
                FREQUENCIES.get(key.frequency()),
                PROVIDER,
                DATASET,
                DATASET_NAME,
                key.toString(),
                titles.title(key, "en"),
                dimensions,
                newest(series),
                observations ? periods : null,
                observations ? starts : null,
                observations ? values : null,
                observations ? attributes(series) : null);
    }

    private static List<List<Object>> attributes(SeriesData series) {
        return ATTRIBUTES.stream()
                .map(attribute -> List.<Object>of(
                        attribute.name(),
                        series.observations().stream()
                                .map(observation -> observation.attributes().getOrDefault(attribute, ""))
                                .toList()))
                .toList();
    }

    private static Instant newest(SeriesData series) {
        return series.observations().stream()
                .map(SeriesData.Observation::knownFrom)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
