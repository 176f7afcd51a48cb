package org.dateline.web.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dateline.web.client.Series.Value;
import org.dateline.web.layout.Periods;

/**
 * A series as a line the size of a word. Periods without a value leave a gap.
 *
 * @param path what SVG draws
 * @param endX where the line ends
 * @param endY where the line ends
 * @param zeroY the height of zero, where the series crosses it; else null
 */
public record Sparkline(String path, String endX, String endY, String zeroY) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 32;
    private static final double EDGE = 3;

    /** The line through these values, oldest first; null where there are fewer than two. */
    public static Sparkline of(List<Value> values) {
        if (values.size() < 2) {
            return null;
        }
        double lowest = extreme(values, false);
        double highest = extreme(values, true);
        double span = highest > lowest ? highest - lowest : 1;
        long first = Periods.month(values.get(0).period());
        long last =
                Math.max(first + 1, Periods.month(values.get(values.size() - 1).period()));
        long step = step(values);
        StringBuilder path = new StringBuilder();
        long before = Long.MIN_VALUE;
        double x = 0;
        double y = 0;
        for (Value value : values) {
            long month = Periods.month(value.period());
            x = EDGE + (WIDTH - 2 * EDGE) * (month - first) / (last - first);
            y = height(value.value().doubleValue(), lowest, span);
            boolean joined = month - before <= step && before != Long.MIN_VALUE;
            path.append(joined ? 'L' : 'M').append(text(x)).append(' ').append(text(y));
            if (!joined) {
                // A point that stands alone is still to be seen.
                path.append("h0");
            }
            before = month;
        }
        String zero = lowest < 0 && highest > 0 ? text(height(0, lowest, span)) : null;
        return new Sparkline(path.toString(), text(x), text(y), zero);
    }

    /** The usual distance of two periods, in months. */
    private static long step(List<Value> values) {
        long least = Long.MAX_VALUE;
        for (int i = 1; i < values.size(); i++) {
            long distance = Periods.month(values.get(i).period())
                    - Periods.month(values.get(i - 1).period());
            least = Math.min(least, Math.max(1, distance));
        }
        return least;
    }

    private static double height(double value, double lowest, double span) {
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - lowest) / span;
    }

    private static double extreme(List<Value> values, boolean highest) {
        var numbers = values.stream().map(Value::value).mapToDouble(BigDecimal::doubleValue);
        return (highest ? numbers.max() : numbers.min()).orElseThrow();
    }

    private static String text(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
