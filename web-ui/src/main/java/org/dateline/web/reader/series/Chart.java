package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * A series drawn as one line: what the page shows as it comes and prints, and what the script draws again at the size of
 * the window. Places are in units of a picture of {@value #WIDTH} by {@value #HEIGHT}.
 */
final class Chart {
    static final int WIDTH = 800;
    static final int HEIGHT = 340;
    private static final int TOP = 28;
    private static final int BOTTOM = 40;
    private static final int RIGHT = 12;
    private static final double DIGIT = 8.5;

    private final Frequency frequency;
    private final List<Point> points;
    private final Scale scale;
    private final ZoneId zone;
    private final Axis time;
    private final Axis values;
    private final double left;

    private Chart(Frequency frequency, List<Point> points, Scale scale, ZoneId zone, Locale locale) {
        this.frequency = frequency;
        this.points = points;
        this.scale = scale;
        this.zone = zone;
        int last = period(points.get(points.size() - 1));
        // As far as the release of the newest point, which comes some time after its period.
        double end = Math.min(last + 3, Math.max(last + 1, mark(points.get(points.size() - 1))));
        this.time = Axis.time(frequency, period(points.get(0)), end, locale);
        this.values = Axis.values(points.stream().flatMap(this::extent).toList());
        this.left = values.ticks().stream()
                                .mapToInt(tick -> label(tick).length())
                                .max()
                                .orElse(0)
                        * DIGIT
                + 16;
    }

    /** @return empty where there is no point */
    static Optional<Chart> of(Frequency frequency, List<Point> points, Scale scale, ZoneId zone, Locale locale) {
        return points.isEmpty() ? Optional.empty() : Optional.of(new Chart(frequency, points, scale, zone, locale));
    }

    /** A tick with its place. */
    record Label(String at, String place, String text, boolean zero) {}

    /** A small ring or disc. */
    record Dot(String x, String y) {}

    /** How far an implied value may lie up and down. */
    record Band(String x, String y, String height) {}

    /** A release on the axis of time. */
    record Mark(String at, String x, String slug, String figure, LocalDate day) {}

    public List<Label> lines() {
        return values.ticks().stream()
                .map(tick -> new Label(
                        number(tick.at()),
                        y(tick.at()),
                        label(tick),
                        tick.at() == 0 && tick != values.ticks().get(0)))
                .toList();
    }

    public List<Label> times() {
        return time.ticks().stream()
                .map(tick -> new Label(number(tick.at()), x(tick.at()), tick.label(), false))
                .toList();
    }

    /** From period to period, as a path; where a period is missing it begins anew. */
    public String line() {
        StringBuilder path = new StringBuilder();
        Point before = null;
        for (Point point : points) {
            if (point.implied()) {
                before = null;
                continue;
            }
            boolean on = before != null && period(point) == period(before) + 1;
            path.append(on ? 'L' : 'M').append(place(point));
            before = point;
        }
        return path.toString();
    }

    /** Over what is missing or only implied: a path through all points. */
    public String bridge() {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(place(point));
        }
        return path.toString();
    }

    /** Points that are stated; on long series those alone that no line would show. */
    public List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean alone = !next(i - 1, i) && !next(i, i + 1);
            if (!point.implied() && (points.size() <= 40 || alone || i == points.size() - 1)) {
                dots.add(new Dot(x(at(point)), y(scaled(point.value()))));
            }
        }
        return dots;
    }

    /** Values that were published and then revised. */
    public List<Dot> revised() {
        return points.stream()
                .flatMap(point -> point.earlier().stream()
                        .filter(earlier -> !earlier.implied())
                        .map(earlier -> new Dot(x(at(point)), y(scaled(earlier.value())))))
                .toList();
    }

    public List<Band> bands() {
        return points.stream()
                .filter(point -> point.implied() && point.stated().width() != null)
                .map(point -> {
                    double top = yOf(scaled(point.stated().upper()));
                    double bottom = yOf(scaled(point.stated().lower()));
                    double height = Math.max(4, bottom - top);
                    return new Band(number(xOf(at(point)) - 5), number((top + bottom - height) / 2), number(height));
                })
                .toList();
    }

    /** The releases that state the points, each once. */
    public List<Mark> marks() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Point point : points) {
            double at = mark(point);
            if (at >= time.from() && at <= time.to()) {
                marks.putIfAbsent(
                        point.stated().release().slug(),
                        new Mark(
                                number(at),
                                x(at),
                                point.stated().release().slug(),
                                point.stated().figure(),
                                day(point)));
            }
        }
        return List.copyOf(marks.values());
    }

    /** Where the newest value is written. */
    public Dot end() {
        Point last = points.get(points.size() - 1);
        double y = yOf(scaled(last.value()));
        boolean falling = points.size() > 1
                && last.value().compareTo(points.get(points.size() - 2).value()) < 0;
        return new Dot(x(at(last)), number(falling && y < HEIGHT - BOTTOM - 40 ? y + 24 : y - 12));
    }

    public String endText() {
        Point last = points.get(points.size() - 1);
        return scale.words(last.value(), last.stated().width());
    }

    public String timeFrom() {
        return number(time.from());
    }

    public String timeTo() {
        return number(time.to());
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public String floor() {
        return number(HEIGHT - BOTTOM);
    }

    /** Where a point stands in time: in the middle of its period. */
    double at(Point point) {
        return period(point) + 0.5;
    }

    private int period(Point point) {
        return (int) Math.floor(frequency.position(point.period().to()));
    }

    private double mark(Point point) {
        return frequency.position(day(point));
    }

    private LocalDate day(Point point) {
        return point.stated().knownFrom().atZone(zone).toLocalDate();
    }

    private boolean next(int one, int other) {
        return one >= 0
                && other < points.size()
                && !points.get(one).implied()
                && !points.get(other).implied()
                && period(points.get(one)) + 1 == period(points.get(other));
    }

    private Stream<Double> extent(Point point) {
        Stream<BigDecimal> ends = point.implied()
                ? Stream.of(point.stated().lower(), point.stated().upper())
                : Stream.empty();
        Stream<BigDecimal> earlier =
                point.earlier().stream().filter(before -> !before.implied()).map(Observation::value);
        return Stream.of(Stream.of(point.value()), ends, earlier)
                .flatMap(part -> part)
                .filter(java.util.Objects::nonNull)
                .map(this::scaled);
    }

    private double scaled(BigDecimal value) {
        return value.divide(scale.factor()).doubleValue();
    }

    private String label(Axis.Tick tick) {
        return scale.tick(tick.at(), values.decimals());
    }

    private String place(Point point) {
        return x(at(point)) + " " + y(scaled(point.value()));
    }

    private String x(double at) {
        return number(xOf(at));
    }

    private String y(double value) {
        return number(yOf(value));
    }

    private double xOf(double at) {
        return left + time.share(at) * (WIDTH - RIGHT - left);
    }

    private double yOf(double value) {
        return HEIGHT - BOTTOM - values.share(value) * (HEIGHT - BOTTOM - TOP);
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
