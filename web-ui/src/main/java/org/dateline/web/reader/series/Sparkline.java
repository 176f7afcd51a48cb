package org.dateline.web.reader.series;

import java.util.List;
import java.util.Locale;
import org.dateline.web.client.Series;

/**
 * The newest points of a series as a line without axes, in a picture of 120 by 32.
 *
 * @param x where it ends
 */
record Sparkline(String path, String x, String y) {
    private static final double WIDTH = 112;
    private static final double HEIGHT = 24;
    private static final int EDGE = 4;

    /** @return null where there are fewer than two points */
    static Sparkline of(String key, List<Series.Value> recent) {
        if (recent == null || recent.size() < 2) {
            return null;
        }
        Frequency frequency = Frequency.of(key);
        List<double[]> places = recent.stream()
                .map(value -> new double[] {
                    Math.floor(frequency.position(Period.of(value.period()).to())),
                    value.value().doubleValue()
                })
                .toList();
        double from = places.get(0)[0];
        double to = places.get(places.size() - 1)[0];
        double low = places.stream().mapToDouble(place -> place[1]).min().orElse(0);
        double high = places.stream().mapToDouble(place -> place[1]).max().orElse(1);
        StringBuilder path = new StringBuilder();
        String x = "";
        String y = "";
        for (double[] place : places) {
            x = number(EDGE + (to > from ? (place[0] - from) / (to - from) : 0.5) * WIDTH);
            y = number(EDGE + (high > low ? (high - place[1]) / (high - low) : 0.5) * HEIGHT);
            path.append(path.isEmpty() ? 'M' : 'L').append(x).append(' ').append(y);
        }
        return new Sparkline(path.toString(), x, y);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
