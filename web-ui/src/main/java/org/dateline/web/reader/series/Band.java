package org.dateline.web.reader.series;

import static org.dateline.web.reader.series.Plot.number;

import java.util.List;

/** How far an implied value may lie up and down, over its period. */
record Band(String x, String y, String width, String height) {
    /** Of the axis of time; a band is as wide as its period, but no wider than this. */
    private static final double WIDEST = 0.05;

    private static final double GAP = 0.1;
    private static final double LOWEST = 4;

    static List<Band> of(List<Point> points, Frequency frequency, Plot plot) {
        double half = Math.min((1 - GAP) / 2, plot.time().length() * WIDEST / 2);
        return points.stream()
                .filter(point -> point.implied() && point.stated().width() != null)
                .map(point -> of(point, frequency.middle(point.period()), half, plot))
                .toList();
    }

    private static Band of(Point point, double at, double half, Plot plot) {
        double left = plot.xOf(at - half);
        double top = plot.yOf(plot.scaled(point.stated().upper()));
        double bottom = plot.yOf(plot.scaled(point.stated().lower()));
        double height = Math.max(LOWEST, bottom - top);
        return new Band(
                number(left), number((top + bottom - height) / 2), number(plot.xOf(at + half) - left), number(height));
    }
}
