package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * A line of a comparison and its column in the table.
 *
 * @param sign what the line is called in the picture: a letter, or its year
 * @param key of the series that it shows
 * @param right whether it is measured on the axis on the right
 * @param step how far two points are apart that follow each other
 */
record Column(
        String sign, String name, String key, Quantity quantity, boolean right, double step, List<Entry> entries) {

    /**
     * A value at its place.
     *
     * @param row the period, or the part of the year
     * @param x where it stands in time
     */
    record Entry(String row, double x, BigDecimal value) {}

    Entry newest() {
        return entries.get(entries.size() - 1);
    }

    /** All values of some columns. */
    static List<BigDecimal> values(Collection<Column> columns) {
        return columns.stream()
                .flatMap(column -> column.entries().stream())
                .map(Entry::value)
                .toList();
    }
}
