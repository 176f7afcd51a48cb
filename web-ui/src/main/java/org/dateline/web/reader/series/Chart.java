package org.dateline.web.reader.series;

import static org.dateline.web.reader.series.Plot.number;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * A series drawn as one line: what the page shows as it comes and prints, and what the script draws again at the size of
 * the window. Places are those of a {@link Plot}.
 */
final class Chart {
    private static final int MOST_DOTS = 40;

    private final Frequency frequency;
    private final List<Point> points;
    private final List<Observation> newest;
    private final Scale scale;
    private final ZoneId zone;
    private final Plot plot;

    private Chart(
            Frequency frequency,
            List<Point> points,
            List<Observation> newest,
            Scale scale,
            ZoneId zone,
            Locale locale) {
        this.frequency = frequency;
        this.points = points;
        this.newest = newest;
        this.scale = scale;
        this.zone = zone;
        // What is known today has its room on every earlier day too, so that the picture does not jump between them.
        int first = Math.min(
                frequency.index(points.get(0).period()), newestPeriods().min().orElse(Integer.MAX_VALUE));
        int last =
                Math.max(frequency.index(last().period()), newestPeriods().max().orElse(Integer.MIN_VALUE));
        // As far as the release of the newest point, which comes some time after its period.
        double end = Math.min(last + 3, Math.max(last + 1, Mark.at(last().stated(), frequency, zone)));
        Axis time = Axis.time(frequency, first, end, locale);
        Axis values = Axis.values(Stream.concat(
                        points.stream().flatMap(Chart::extent), newest.stream().map(Observation::value))
                .map(value -> value.divide(scale.factor()).doubleValue())
                .toList());
        this.plot = Plot.of(time, values, scale);
    }

    /**
     * @param newest what is known today where that is not what is shown; otherwise empty
     * @return empty where there is no point
     */
    static Optional<Chart> of(
            Frequency frequency,
            List<Point> points,
            List<Observation> newest,
            Scale scale,
            ZoneId zone,
            Locale locale) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(frequency, points, newest, scale, zone, locale));
    }

    /** A small ring or disc. */
    record Dot(String x, String y) {}

    public List<Plot.Label> lines() {
        return plot.lines();
    }

    public List<Plot.Label> times() {
        return plot.times();
    }

    /** From period to period, as a path; where a period is missing, implied or incomplete it begins anew. */
    public String line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).whole()) {
                path.append(joined(i - 1, i) ? 'L' : 'M').append(place(points.get(i)));
            }
        }
        return path.toString();
    }

    /** Over what is missing, implied or incomplete: a path through all points. */
    public String bridge() {
        return points.stream().map(this::place).collect(Collectors.joining("L", "M", ""));
    }

    /** What is known today, as a path; empty where that is what is shown. */
    public String today() {
        return newest.isEmpty()
                ? ""
                : newest.stream()
                        .map(one -> plot.x(frequency.middle(Period.of(one.period()))) + " " + plot.y(one.value()))
                        .collect(Collectors.joining("L", "M", ""));
    }

    /** The points of {@link #today}, in time and in the scale of the axis, as the script reads them. */
    public String todayPoints() {
        return newest.stream()
                .map(one -> number(frequency.middle(Period.of(one.period()))) + "," + number(plot.scaled(one.value())))
                .collect(Collectors.joining(" "));
    }

    /** Points that are stated; on long series those alone that no line would show. */
    public List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean alone = !joined(i - 1, i) && !joined(i, i + 1);
            if (points.get(i).whole() && (points.size() <= MOST_DOTS || alone || i == points.size() - 1)) {
                dots.add(dot(points.get(i), points.get(i).value()));
            }
        }
        return dots;
    }

    /** Points of which parts are missing. */
    public List<Dot> incomplete() {
        return points.stream()
                .filter(Point::incomplete)
                .map(point -> dot(point, point.value()))
                .toList();
    }

    /** Values that were published and then revised. */
    public List<Dot> revised() {
        return points.stream()
                .flatMap(point -> point.earlier().stream()
                        .filter(earlier -> !earlier.implied())
                        .map(earlier -> dot(point, earlier.value())))
                .toList();
    }

    public List<Band> bands() {
        return Band.of(points, frequency, plot);
    }

    public List<Mark> marks() {
        return Mark.of(points, frequency, zone, plot);
    }

    /** Where the point of a period is; empty where there is none. */
    Optional<Dot> of(Period period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .map(point -> dot(point, point.value()));
    }

    /** Where the newest value is written, of those that are not incomplete if there is one. */
    public Dot end() {
        double x = plot.xOf(at(last()));
        List<EndLabel.Corner> line = points.stream()
                .map(point -> new EndLabel.Corner(plot.xOf(at(point)), plot.yOf(plot.scaled(point.value()))))
                .toList();
        return new Dot(number(x), number(EndLabel.place(line, x, endText().length(), plot.floor())));
    }

    public String endText() {
        return scale.words(last().value(), last().stated().width());
    }

    public String timeFrom() {
        return number(plot.time().from());
    }

    public String timeTo() {
        return number(plot.time().to());
    }

    public int width() {
        return Plot.WIDTH;
    }

    public int height() {
        return Plot.HEIGHT;
    }

    public String floor() {
        return number(plot.floor());
    }

    /** Where a point stands in time. */
    double at(Point point) {
        return frequency.middle(point.period());
    }

    private IntStream newestPeriods() {
        return newest.stream().mapToInt(one -> frequency.index(Period.of(one.period())));
    }

    private Point last() {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (!points.get(i).incomplete()) {
                return points.get(i);
            }
        }
        return points.get(points.size() - 1);
    }

    private boolean joined(int one, int other) {
        return one >= 0
                && other < points.size()
                && points.get(one).whole()
                && points.get(other).whole()
                && frequency.index(points.get(one).period()) + 1
                        == frequency.index(points.get(other).period());
    }

    private static Stream<BigDecimal> extent(Point point) {
        Stream<BigDecimal> ends = point.implied()
                ? Stream.of(point.stated().lower(), point.stated().upper())
                : Stream.empty();
        Stream<BigDecimal> earlier =
                point.earlier().stream().filter(before -> !before.implied()).map(Observation::value);
        return Stream.of(Stream.of(point.value()), ends, earlier)
                .flatMap(part -> part)
                .filter(Objects::nonNull);
    }

    private Dot dot(Point point, BigDecimal value) {
        return new Dot(plot.x(at(point)), plot.y(value));
    }

    private String place(Point point) {
        return plot.x(at(point)) + " " + plot.y(point.value());
    }
}
