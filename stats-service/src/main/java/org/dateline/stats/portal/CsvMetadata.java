package org.dateline.stats.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a CSV of observations mean: W3C, Metadata Vocabulary for Tabular Data (2015). */
final class CsvMetadata {
    static final String TYPE = "application/csvm+json";

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("key", new Column("Key of the series", "string", true)),
            Map.entry("period", new Column("Period as ISO 8601 has it: 2024, 2024-Q3, 2024-12", "string", true)),
            Map.entry("value", new Column("Value in the unit", "decimal", true)),
            Map.entry("unit", new Column("ISO 4217 code of a currency, or a code of the vocabulary", "string", true)),
            Map.entry("lower", new Column("Lowest value that the rounding leaves possible", "decimal", false)),
            Map.entry("upper", new Column("Highest value that the rounding leaves possible", "decimal", false)),
            Map.entry("status", new Column("published, implied, aggregated or incomplete", "string", true)),
            Map.entry("known_from", new Column("Since when the value was known", "datetime", true)),
            Map.entry("release", new Column("Name of the release that states it", "string", false)),
            Map.entry("figure", new Column("Identity of the figure that states it", "string", false)),
            Map.entry("quote", new Column("The sentence that states it", "string", false)));

    private CsvMetadata() {}

    private record Column(String title, String datatype, boolean required) {
        Map<String, Object> described(String name) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", name);
            column.put("titles", name);
            column.put("dc:description", title);
            column.put("datatype", datatype);
            column.put("required", required);
            return column;
        }
    }

    /** @param table where the CSV is */
    static Map<String, Object> of(SeriesView.Observations series, String table) {
        List<Map<String, Object>> columns = new ArrayList<>();
        Csv.COLUMNS.forEach(name -> columns.add(COLUMNS.get(name).described(name)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", columns);
        schema.put("primaryKey", List.of("key", "period"));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        metadata.put("url", table);
        metadata.put(
                "dc:title",
                List.of(
                        Map.of("@value", series.title(), "@language", "en"),
                        Map.of("@value", series.titleKo(), "@language", "ko")));
        metadata.put("dialect", Map.of("lineTerminators", List.of("\r\n"), "header", true));
        metadata.put("tableSchema", schema);
        return metadata;
    }
}
