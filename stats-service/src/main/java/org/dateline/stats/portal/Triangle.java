package org.dateline.stats.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Vintages;

/**
 * The revision triangle of a series: what was known of each period, one column for each instant at which that changed. Made
 * of statements; values that were only implied are not in it.
 */
final class Triangle {
    private final List<Instant> instants = new ArrayList<>();
    private final List<Map<Period, String>> columns = new ArrayList<>();

    private Triangle() {}

    /** @param moments the instants that come into question, oldest first */
    static Triangle of(List<Statement> published, TreeSet<Instant> moments) {
        Triangle triangle = new Triangle();
        for (Instant moment : moments) {
            Map<Period, String> column = new TreeMap<>();
            Vintages.asOf(published, moment)
                    .forEach(known -> column.put(
                            known.period(), Decimals.text(known.statement().value())));
            if (triangle.columns.isEmpty()
                    || !triangle.columns.get(triangle.columns.size() - 1).equals(column)) {
                triangle.instants.add(moment);
                triangle.columns.add(column);
            }
        }
        return triangle;
    }

    List<Instant> instants() {
        return instants;
    }

    List<SeriesView.TriangleRow> rows() {
        TreeSet<Period> periods = new TreeSet<>();
        columns.forEach(column -> periods.addAll(column.keySet()));
        return periods.stream()
                .map(period -> new SeriesView.TriangleRow(
                        period.toString(),
                        columns.stream().map(column -> column.get(period)).toList()))
                .toList();
    }
}
