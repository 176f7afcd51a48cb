package org.dateline.web.reader.series;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.web.layout.Page;

/**
 * What people take with them of the view of a series that they see.
 *
 * @param files the same values in other forms
 * @param snippet the element that puts the chart into another page
 */
record Takings(List<File> files, String snippet) {
    private static final int HEIGHT = 520;

    /** @param saved whether it is for saving; otherwise a program opens the address */
    record File(String name, String href, boolean saved) {}

    /** @param statistics where programs reach the figure service; empty where they do not */
    static Takings of(Sheet sheet, Page page, Optional<URI> statistics) {
        String query = sheet.selection().query();
        String address = page.root() + "/series/" + sheet.key();
        Stream<File> own = Stream.of(
                new File("CSV", address + ".csv" + query, true),
                new File("XLSX", address + ".xlsx" + query, true),
                new File("JSON", address + ".json" + query, true),
                new File("CSVW", address + ".csv-metadata.json" + query, true));
        Stream<File> programs = statistics.stream().flatMap(there -> programs(sheet.key(), sheet.selection(), there));
        return new Takings(Stream.concat(own, programs).toList(), snippet(sheet, page));
    }

    /** What programs ask the figure service itself for, and the description of all that they can ask. */
    static Stream<File> programs(String key, Selection selection, URI statistics) {
        String there = statistics.toString().replaceFirst("/+$", "");
        return Stream.concat(
                sdmx(key, selection).map(path -> new File("SDMX", there + path, false)).stream(),
                Stream.of(new File("API", there + "/q/openapi", false)));
    }

    /** SDMX knows values as they were published, at any time, and nothing that was made of them. */
    private static Optional<String> sdmx(String key, Selection selection) {
        if (!selection.asPublished() || selection.vintage() != null || selection.implied() != null) {
            return Optional.empty();
        }
        if (selection.asOf() == null) {
            Map<String, String> span = new LinkedHashMap<>();
            span.put("startPeriod", sdmx(selection.from()));
            span.put("endPeriod", sdmx(selection.to()));
            return Optional.of("/sdmx/2.1/data/SERIES/" + key + Search.address(span));
        }
        String from = selection.from() == null ? null : "ge:" + sdmx(selection.from());
        String to = selection.to() == null ? null : "le:" + sdmx(selection.to());
        String span = Stream.of(from, to)
                .filter(end -> end != null)
                .map(end -> URLEncoder.encode(end, StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "+" + other)
                .map(ends -> "&c%5BTIME_PERIOD%5D=" + ends)
                .orElse("");
        return Optional.of("/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/" + key + "?asOf="
                + URLEncoder.encode(selection.asOf(), StandardCharsets.UTF_8) + span);
    }

    /** SDMX calls half-years semesters. */
    private static String sdmx(String period) {
        return period == null ? null : period.replace("-H", "-S");
    }

    private static String snippet(Sheet sheet, Page page) {
        String address = page.site() + page.root() + "/series/" + sheet.key() + "/embed"
                + sheet.selection().query();
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(sheet.title())
                + "\" width=\"100%\" height=\"" + HEIGHT + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
