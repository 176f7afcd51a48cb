package org.dateline.web.reader.series;

import static org.dateline.web.reader.series.SeriesPage.given;

import io.smallrye.mutiny.Uni;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the list of series is narrowed by; null narrows by nothing.
 *
 * @param keys series that are kept while looking for others
 * @param page counts from 0
 */
record Search(
        String q,
        String measure,
        String subject,
        String area,
        String counterpart,
        String frequency,
        List<String> keys,
        int page) {
    static final int SIZE = 25;

    /** What a form sends: a field that was left empty narrows by nothing. */
    static Search of(
            String q,
            String measure,
            String subject,
            String area,
            String counterpart,
            String frequency,
            List<String> keys,
            int page) {
        return new Search(
                given(q),
                given(measure),
                given(subject),
                given(area),
                given(counterpart),
                given(frequency),
                keys,
                page);
    }

    /** The value of a filter; null where it narrows by nothing. */
    String value(String filter) {
        return filters().get(filter);
    }

    /** What the figure service finds. */
    Uni<FoundSeries> in(SeriesPortal portal) {
        return portal.find(q, measure, subject, area, counterpart, frequency, page, SIZE);
    }

    public boolean narrowed() {
        return q != null || filters().values().stream().anyMatch(value -> value != null);
    }

    /** The address of the list with another value for one filter, from its first page; null takes the filter off. */
    String with(String filter, String value) {
        Map<String, String> all = filters();
        all.put("q", q);
        all.put(filter, value);
        return kept(address(all));
    }

    /** The address of another page of the same list. */
    String page(int page) {
        Map<String, String> all = filters();
        all.put("q", q);
        all.put("page", page == 0 ? null : String.valueOf(page));
        return kept(address(all));
    }

    /** The address without anything that was looked for, with the series that are kept. */
    String bare() {
        return kept("");
    }

    private String kept(String query) {
        String named = named(keys);
        return named.isEmpty() ? query : query.isEmpty() ? "?" + named : query + "&" + named;
    }

    /** Keys as parameters of an address. */
    static String named(List<String> keys) {
        return keys.stream()
                .map(key -> "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("measure", measure);
        filters.put("subject", subject);
        filters.put("area", area);
        filters.put("counterpart", counterpart);
        filters.put("frequency", frequency);
        return filters;
    }

    static String address(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
