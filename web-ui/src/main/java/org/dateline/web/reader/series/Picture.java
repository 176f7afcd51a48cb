package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a comparison, each with its sign at its end. Places are in units of a picture of {@value #WIDTH} by
 * {@value #HEIGHT}.
 *
 * @param right the ticks of the second axis; empty where all lines share one
 */
record Picture(List<Line> lines, List<Tick> left, List<Tick> right, List<Tick> times, String start, String end) {
    static final int WIDTH = 960;
    static final int HEIGHT = 400;
    private static final int TOP = 24;
    private static final int BOTTOM = 36;
    private static final double DIGIT = 8.5;
    private static final double APART = 17;
    private static final int MOST_DOTS = 40;

    /** @param signY where the sign stands, so that no two touch */
    record Line(int number, String sign, String path, List<Dot> dots, String signX, String signY) {}

    record Dot(String x, String y) {}

    record Tick(String at, String text, boolean zero) {}

    private record Frame(Axis time, Axis values, Scale scale, double left, double right) {
        double x(Column.Entry entry) {
            return x(entry.x());
        }

        double x(double at) {
            return left + time.share(at) * (right - left);
        }

        double y(Column.Entry entry) {
            return y(entry.value().divide(scale.factor()).doubleValue());
        }

        double y(double value) {
            return HEIGHT - BOTTOM - values.share(value) * (HEIGHT - BOTTOM - TOP);
        }

        List<Tick> ticks() {
            return values.ticks().stream()
                    .map(tick -> new Tick(
                            number(y(tick.at())),
                            scale.tick(tick.at(), values.decimals()),
                            tick.at() == 0 && tick != values.ticks().get(0)))
                    .toList();
        }
    }

    private record Sign(int line, double x, double y) {}

    static Picture of(List<Column> columns, Axis time) {
        List<Column> onLeft = columns.stream().filter(column -> !column.right()).toList();
        List<Column> onRight = columns.stream().filter(Column::right).toList();
        Axis leftAxis = axis(onLeft);
        Optional<Axis> rightAxis = onRight.isEmpty() ? Optional.empty() : Optional.of(axis(onRight));
        int longest = columns.stream()
                .mapToInt(column -> column.sign().length())
                .max()
                .orElse(1);
        double start = room(leftAxis, onLeft.get(0).quantity().scale());
        double room = rightAxis
                .map(axis -> room(axis, onRight.get(0).quantity().scale()))
                .orElse(0.0);
        double end = WIDTH - room - longest * DIGIT - 14;
        Frame left = new Frame(time, leftAxis, onLeft.get(0).quantity().scale(), start, end);
        Frame right = rightAxis
                .map(axis -> new Frame(time, axis, onRight.get(0).quantity().scale(), start, end))
                .orElse(left);
        List<Sign> signs = signs(columns, left, right);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Frame frame = column.right() ? right : left;
            int line = i;
            Sign sign =
                    signs.stream().filter(one -> one.line() == line).findFirst().orElseThrow();
            lines.add(new Line(
                    i + 1,
                    column.sign(),
                    path(column, frame),
                    dots(column, frame),
                    number(sign.x()),
                    number(sign.y())));
        }
        List<Tick> times = time.ticks().stream()
                .map(tick -> new Tick(number(left.x(tick.at())), tick.label(), false))
                .toList();
        return new Picture(
                lines,
                left.ticks(),
                rightAxis.isEmpty() ? List.of() : right.ticks(),
                times,
                number(start),
                number(end));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int floor() {
        return HEIGHT - BOTTOM;
    }

    private static Axis axis(List<Column> columns) {
        Scale scale = columns.get(0).quantity().scale();
        return Axis.values(Column.values(columns).stream()
                .map(value -> value.divide(scale.factor()).doubleValue())
                .toList());
    }

    private static double room(Axis axis, Scale scale) {
        return axis.ticks().stream()
                                .mapToInt(tick ->
                                        scale.tick(tick.at(), axis.decimals()).length())
                                .max()
                                .orElse(0)
                        * DIGIT
                + 12;
    }

    /** Signs that would touch move apart, the highest stays. */
    private static List<Sign> signs(List<Column> columns, Frame left, Frame right) {
        List<Sign> wanted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Frame frame = column.right() ? right : left;
            wanted.add(new Sign(i, frame.x(column.newest()) + 8, frame.y(column.newest()) + 5));
        }
        wanted.sort(Comparator.comparingDouble(Sign::y));
        List<Sign> placed = new ArrayList<>();
        for (Sign sign : wanted) {
            double y = sign.y();
            for (Sign other : placed) {
                if (Math.abs(other.x() - sign.x()) < 48 && y - other.y() < APART) {
                    y = other.y() + APART;
                }
            }
            placed.add(new Sign(sign.line(), sign.x(), y));
        }
        return placed;
    }

    private static String path(Column column, Frame frame) {
        StringBuilder path = new StringBuilder();
        Column.Entry before = null;
        for (Column.Entry entry : column.entries()) {
            boolean on = before != null && entry.x() - before.x() < column.step() * 1.5;
            path.append(on ? 'L' : 'M')
                    .append(number(frame.x(entry)))
                    .append(' ')
                    .append(number(frame.y(entry)));
            before = entry;
        }
        return path.toString();
    }

    /** The points themselves, unless they are so many that only those count that no line shows. */
    private static List<Dot> dots(Column column, Frame frame) {
        List<Column.Entry> all = column.entries();
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean alone = !joined(column, i - 1, i) && !joined(column, i, i + 1);
            if (all.size() <= MOST_DOTS || alone) {
                dots.add(new Dot(number(frame.x(all.get(i))), number(frame.y(all.get(i)))));
            }
        }
        return dots;
    }

    private static boolean joined(Column column, int one, int other) {
        List<Column.Entry> all = column.entries();
        return one >= 0
                && other < all.size()
                && all.get(other).x() - all.get(one).x() < column.step() * 1.5;
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
