package org.dateline.stats.dbnomics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers in the shape of version 22 of DBnomics' API. */
final class DbnomicsView {
    /** Of which API the shape is. */
    static final Meta META = new Meta("22.1.17");

    private DbnomicsView() {}

    record Meta(String version) {}

    record Page<T>(
            List<T> docs,
            int limit,
            @JsonProperty("num_found") long numFound,
            int offset) {}

    record Provider(String code, String name, String slug, String region, String website) {}

    /** What a tree of datasets consists of. */
    record Category(String code, String name) {}

    record Providers(@JsonProperty("_meta") Meta meta, Page<Provider> providers) {}

    record ProviderAnswer(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("category_tree") List<Category> categoryTree,
            Provider provider) {}

    /**
     * @param valuesLabels of each dimension its codes with their names
     */
    record Dataset(
            String code,
            String name,
            @JsonProperty("provider_code") String providerCode,
            @JsonProperty("provider_name") String providerName,
            @JsonProperty("nb_series") long series,
            @JsonProperty("dimensions_codes_order") List<String> order,
            @JsonProperty("dimensions_labels") Map<String, String> labels,
            @JsonProperty("dimensions_values_labels") Map<String, Map<String, String>> valuesLabels) {}

    record Datasets(@JsonProperty("_meta") Meta meta, Page<Dataset> datasets) {}

    /**
     * @param period, start and value go together; null where observations are not asked for
     * @param attributes pairs of a name and its values, one for each period, empty where there is none; null likewise
     * @param indexed when the newest of the observations became known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder("@frequency")
    record Series(
            @JsonProperty("@frequency") String frequency,
            @JsonProperty("provider_code") String providerCode,
            @JsonProperty("dataset_code") String datasetCode,
            @JsonProperty("dataset_name") String datasetName,
            @JsonProperty("series_code") String seriesCode,
            @JsonProperty("series_name") String seriesName,
            Map<String, String> dimensions,
            @JsonProperty("indexed_at") Instant indexed,
            List<String> period,
            @JsonProperty("period_start_day") List<String> start,
            List<BigDecimal> value,
            @JsonProperty("observations_attributes") List<List<Object>> attributes) {}

    /** A series that was asked for by its id and is not there. */
    record Missing(
            @JsonProperty("provider_code") String providerCode,
            @JsonProperty("dataset_code") String datasetCode,
            @JsonProperty("series_code") String seriesCode,
            String message) {}

    /**
     * @param datasets by provider and code; null where metadata is not asked for
     * @param errors series that were asked for by their ids and are not there; null where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SeriesAnswer(
            @JsonProperty("_meta") Meta meta,
            Map<String, Dataset> datasets,
            Page<Series> series,
            List<Missing> errors) {}
}
