package org.dateline.web.reader.series;

import java.util.List;
import java.util.Map;
import org.dateline.web.client.Series;

/**
 * A page of series.
 *
 * @param facets by filter, the values that would narrow the list further; null where the service counts none
 */
record FoundSeries(List<Series> items, long total, int page, int size, Map<String, List<Facet>> facets) {

    /**
     * A value of a filter, and how many series it would leave.
     *
     * @param name in English; null where the service knows none
     */
    record Facet(String value, String name, String nameKo, long count) {}
}
