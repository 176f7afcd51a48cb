package org.dateline.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Values that parameters may have: an example of each, and the ranges of those that are numbers. */
final class ApiExamples {
    private static final String KEY = "M.KR.EXPORTS.AUTOMOBILES.W.USD";
    private static final String ID = "5f0c8a3e-3d3b-4a3f-9a2e-0d6f6f0b7c11";

    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("after", "M.KR.EXPORTS.ALL.W.USD"),
            Map.entry("agency", "DATELINE"),
            Map.entry("aggregation", "eop"),
            Map.entry("area", "KR"),
            Map.entry("asOf", "2025-06-30"),
            Map.entry("attributes", "OBS_STATUS,SENTENCE"),
            Map.entry("by", "subject"),
            Map.entry("c[COUNTERPART_AREA]", "W"),
            Map.entry("c[FREQ]", "M,A"),
            Map.entry("c[INDICATOR]", "sw:EXPORTS"),
            Map.entry("c[OBS_STATUS]", "A"),
            Map.entry("c[OBS_VALUE]", "gt:0"),
            Map.entry("c[REF_AREA]", "KR"),
            Map.entry("c[SUBJECT]", "ne:SHIPS"),
            Map.entry("c[TIME_PERIOD]", "ge:2024+le:2024-12"),
            Map.entry("c[UNIT_MEASURE]", "USD"),
            Map.entry("component", "SUBJECT"),
            Map.entry("context", "dataflow"),
            Map.entry("counterpart", "W"),
            Map.entry("dataset", "SERIES"),
            Map.entry("dimensionAtObservation", "AllDimensions"),
            Map.entry("dimensions", "{\"SUBJECT\": [\"AUTOMOBILES\"]}"),
            Map.entry("endPeriod", "2024-12"),
            Map.entry("firstNObservations", "1"),
            Map.entry("flow", "DATELINE,SERIES,1.0"),
            Map.entry("format", "csv"),
            Map.entry("frequency", "Q"),
            Map.entry("from", "2024"),
            Map.entry("implied", "direct"),
            Map.entry("includeHistory", "true"),
            Map.entry("item", "KR"),
            Map.entry("key", KEY),
            Map.entry("lastNObservations", "1"),
            Map.entry("leading", "3"),
            Map.entry("limit", "100"),
            Map.entry("mask", "M.KR.EXPORTS..W.USD"),
            Map.entry("measure", "EXPORTS"),
            Map.entry("measures", "all"),
            Map.entry("metadata", "0"),
            Map.entry("mode", "available"),
            Map.entry("observations", "1"),
            Map.entry("offset", "0"),
            Map.entry("page", "0"),
            Map.entry("period", "2024-12"),
            Map.entry("provider", "DATELINE"),
            Map.entry("q", "car exports"),
            Map.entry("references", "all"),
            Map.entry("release", ID),
            Map.entry("reportingYearStartDay", "--07-01"),
            Map.entry("series_ids", "DATELINE/SERIES/" + KEY),
            Map.entry("size", "50"),
            Map.entry("sort", "REF_AREA"),
            Map.entry("startPeriod", "2024-Q1"),
            Map.entry("subject", "AUTOMOBILES"),
            Map.entry("to", "2024-12"),
            Map.entry("transform", "pc1"),
            Map.entry("type", "codelist"),
            Map.entry("unit", "USD"),
            Map.entry("updatedAfter", "2024-01-01T00:00:00Z"),
            Map.entry("version", "1.0"),
            Map.entry("vintage", "first"),
            Map.entry("whole", "M.KR.EXPORTS.ALL.W.USD"));

    private static final Map<String, List<Integer>> RANGES = Map.of(
            "page", List.of(0, 10_000),
            "size", List.of(1, 500),
            "leading", List.of(1, 10));

    private ApiExamples() {}

    static void add(String path, Parameter parameter) {
        String example = example(path, parameter.getName());
        List<Integer> range = RANGES.get(parameter.getName());
        if (example != null) {
            parameter.setExample(range == null ? example : Integer.valueOf(example));
        }
        if (range != null) {
            Schema schema = parameter.getSchema();
            schema.setMinimum(BigDecimal.valueOf(range.get(0)));
            schema.setMaximum(BigDecimal.valueOf(range.get(1)));
        }
    }

    private static String example(String path, String parameter) {
        return switch (parameter) {
            case "id" -> id(path);
            case "detail" -> path.contains("/data/") ? "dataonly" : "allstubs";
            case "format" -> path.startsWith("/dbnomics/") ? "json" : EVERYWHERE.get(parameter);
            case "frequency" -> path.endsWith("/observations") ? EVERYWHERE.get(parameter) : "M";
            case "align_periods", "facets" -> "0";
            default -> EVERYWHERE.get(parameter);
        };
    }

    private static String id(String path) {
        return path.startsWith("/api/")
                ? ID
                : path.contains("/data/") || path.contains("/availability/") ? "SERIES" : "CL_AREA";
    }
}
