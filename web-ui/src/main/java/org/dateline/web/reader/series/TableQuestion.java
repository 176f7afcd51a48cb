package org.dateline.web.reader.series;

import static org.dateline.web.reader.series.SeriesPage.given;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.web.reader.series.FoundSeries.Facet;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which table an address asks for. A form sends all its fields, so an empty one counts as not given.
 *
 * @param by {@code subject} for products, {@code counterpart} for partners
 * @param subject the product of all rows, where they are partners
 * @param counterpart the partner of all rows, where they are products
 */
record TableQuestion(
        @RestQuery String measure,
        @RestQuery String area,
        @RestQuery String frequency,
        @RestQuery String by,
        @RestQuery String subject,
        @RestQuery String counterpart,
        @RestQuery String unit,
        @RestQuery String period) {
    static final String PRODUCTS = "subject";
    static final String PARTNERS = "counterpart";
    /** More rows are for machines. */
    private static final int MOST_ROWS = 500;

    TableQuestion {
        measure = given(measure);
        area = given(area);
        frequency = given(frequency);
        by = given(by);
        subject = PRODUCTS.equals(by) ? null : given(subject);
        counterpart = PARTNERS.equals(by) ? null : given(counterpart);
        unit = given(unit);
        period = given(period);
    }

    /** The table that a series is a row of. */
    static TableQuestion of(SeriesKey key, String by, String period) {
        return new TableQuestion(
                key.measure(), key.area(), key.frequency(), by, key.subject(), key.counterpart(), null, period);
    }

    /** What is left open is what most series have: exports where there are any. */
    TableQuestion completed(Map<String, List<Facet>> facets) {
        return new TableQuestion(
                measure == null ? first(facets, "measure", "EXPORTS") : measure,
                area == null ? first(facets, "area", null) : area,
                frequency == null ? first(facets, "frequency", "M") : frequency,
                by == null ? PRODUCTS : by,
                subject,
                counterpart,
                unit,
                period);
    }

    /** Whether there is anything to make a table of. */
    boolean complete() {
        return measure != null && area != null && frequency != null;
    }

    private static String first(Map<String, List<Facet>> facets, String name, String wanted) {
        List<Facet> values = facets.getOrDefault(name, List.of());
        return values.stream()
                .map(Facet::value)
                .filter(value -> value.equals(wanted))
                .findFirst()
                .orElse(values.isEmpty() ? null : values.get(0).value());
    }

    /** As the figure service is asked. */
    Map<String, String> parameters() {
        Map<String, String> all = all();
        all.put("size", String.valueOf(MOST_ROWS));
        return all;
    }

    /** As an address says it, with the question mark. */
    public String query() {
        return all().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("measure", measure);
        all.put("area", area);
        all.put("frequency", frequency);
        all.put("by", by);
        all.put("subject", subject);
        all.put("counterpart", counterpart);
        all.put("unit", unit);
        all.put("period", period);
        all.values().removeIf(value -> value == null);
        return all;
    }
}
