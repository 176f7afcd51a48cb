package org.dateline.web.reader.series;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the list of series is narrowed by; null narrows by nothing.
 *
 * @param page counts from 0
 */
record Search(String q, String measure, String subject, String counterpart, String frequency, int page) {
    static final int SIZE = 25;

    /** The value of a filter; null where it narrows by nothing. */
    String value(String filter) {
        return filters().get(filter);
    }

    public boolean narrowed() {
        return q != null || filters().values().stream().anyMatch(value -> value != null);
    }

    /** The address of the list with another value for one filter, from its first page; null takes the filter off. */
    String with(String filter, String value) {
        Map<String, String> all = filters();
        all.put("q", q);
        all.put(filter, value);
        return address(all);
    }

    /** The address of another page of the same list. */
    String page(int page) {
        Map<String, String> all = filters();
        all.put("q", q);
        all.put("page", page == 0 ? null : String.valueOf(page));
        return address(all);
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("measure", measure);
        filters.put("subject", subject);
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
