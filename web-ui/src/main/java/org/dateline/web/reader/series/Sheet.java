package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.client.Series;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * The page of one series.
 *
 * @param series what the list says of it; null where the list did not answer
 * @param rows newest first
 * @param made what the values are, for the line under the title
 */
record Sheet(
        String key,
        String title,
        Series series,
        Selection selection,
        Quantity quantity,
        String made,
        Chart chart,
        List<Row> rows,
        List<Choice> frequencies,
        List<Choice> common,
        List<Choice> more,
        Citation citation) {

    /** A way to show the series otherwise. */
    record Choice(String name, String href, boolean current) {}

    /** What the figure service answered about one series, and what was asked. */
    record Answers(
            Observations observations, List<Observations.Vintages> vintages, List<Series> kin, Selection selection) {}

    static Sheet of(Answers answers, Page page, SeriesMessages messages) {
        Observations found = answers.observations();
        Selection selection = answers.selection();
        Frequency frequency = Frequency.of(found.key());
        Transformation made = selection.transformation();
        List<Point> points = points(answers, made);
        Quantity quantity = Quantity.of(made, found.unit(), values(points), page.locale(), messages);
        Series series = answers.kin().stream()
                .filter(one -> one.key().equals(found.key()))
                .findFirst()
                .orElse(null);
        String title = series == null ? found.title() : page.korean() ? series.titleKo() : series.title();
        Optional<Chart> chart = Chart.of(frequency, points, quantity.scale(), page.zone(), page.locale());
        List<Row> rows = points.stream()
                .sorted((one, other) ->
                        other.period().to().compareTo(one.period().to()))
                .map(point -> Row.of(point, chart.orElseThrow(), quantity, page))
                .toList();
        return new Sheet(
                found.key(),
                title,
                series,
                selection,
                quantity,
                messages.made(made.code(), quantity.heading()),
                chart.orElse(null),
                rows,
                frequencies(answers, page, messages),
                choices(Transformation.common(frequency)::contains, found.key(), selection, page, messages),
                choices(rare(frequency), found.key(), selection, page, messages),
                points.isEmpty() ? null : citation(found.key(), title, points, selection, page));
    }

    /** The newest row; null where there is none. */
    public Row newest() {
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The oldest row; null where there is none. */
    public Row oldest() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** Growth on the year before with its sign; null where it is not known. */
    public String growth() {
        return series == null ? null : Found.growth(series);
    }

    /** Whether the values stand for intervals, as those do that are stated. */
    public boolean intervals() {
        return rows.stream().anyMatch(row -> !row.interval().isEmpty());
    }

    /** Whether everything is shown as it was published and is known now. */
    public boolean plain() {
        return selection.query().isEmpty();
    }

    /** The query of the same view with everything that is known now. */
    public String newestQuery() {
        return selection.knownOn(null);
    }

    public boolean revised() {
        return rows.stream().anyMatch(row -> !row.earlier().isEmpty());
    }

    public boolean implied() {
        return rows.stream().anyMatch(Row::implied);
    }

    public boolean moreChosen() {
        return more.stream().anyMatch(Choice::current);
    }

    /** The days on which something of what is shown was published, newest first. */
    public List<String> days() {
        return rows.stream()
                .map(Row::day)
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private static List<Point> points(Answers answers, Transformation made) {
        Map<String, List<Observation>> vintages = answers.vintages().stream()
                .collect(Collectors.toMap(
                        Observations.Vintages::period, Observations.Vintages::vintages, (one, other) -> one));
        return answers.observations().observations().stream()
                .map(now -> new Point(
                        Period.of(now.period()),
                        now,
                        made == Transformation.LIN
                                ? earlier(now, vintages.getOrDefault(now.period(), List.of()))
                                : List.of()))
                .toList();
    }

    /** An implied value that was stated later is no revision. */
    private static List<Observation> earlier(Observation now, List<Observation> vintages) {
        return vintages.stream()
                .filter(vintage -> vintage.knownFrom().isBefore(now.knownFrom()))
                .filter(vintage -> now.implied() || !vintage.implied())
                .toList();
    }

    private static List<BigDecimal> values(List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.concat(Stream.of(point.stated()), point.earlier().stream()))
                .map(Observation::value)
                .toList();
    }

    private static List<Choice> frequencies(Answers answers, Page page, SeriesMessages messages) {
        String here = answers.observations().key();
        return Stream.of(Frequency.values())
                .flatMap(frequency -> answers.kin().stream()
                        .filter(one -> Frequency.of(one.key()) == frequency)
                        .map(one -> new Choice(
                                messages.frequency(frequency.name()),
                                page.root() + "/series/" + one.key()
                                        + new Selection(
                                                        answers.selection().transform(),
                                                        answers.selection().asOf(),
                                                        null,
                                                        null)
                                                .query(),
                                one.key().equals(here))))
                .toList();
    }

    private static Predicate<Transformation> rare(Frequency frequency) {
        List<Transformation> pointless = frequency == Frequency.A
                ? List.of(Transformation.CH1, Transformation.PC1, Transformation.PCA, Transformation.CCA)
                : List.of();
        return one -> !Transformation.common(frequency).contains(one) && !pointless.contains(one);
    }

    private static List<Choice> choices(
            Predicate<Transformation> which, String key, Selection selection, Page page, SeriesMessages messages) {
        return Stream.of(Transformation.values())
                .filter(which)
                .map(one -> new Choice(
                        messages.transformation(one.code()),
                        page.root() + "/series/" + key + selection.with(one),
                        one == selection.transformation()))
                .toList();
    }

    private static Citation citation(String key, String title, List<Point> points, Selection selection, Page page) {
        String known = selection.asOf() != null
                ? selection.asOf()
                : points.stream()
                        .map(point -> point.stated().knownFrom())
                        .max(java.time.Instant::compareTo)
                        .map(moment -> LocalDate.ofInstant(moment, page.zone()).toString())
                        .orElseThrow();
        return new Citation(
                key,
                title,
                LocalDate.parse(known.substring(0, 10)),
                page.site() + page.root() + "/series/" + key + selection.knownOn(known),
                page);
    }
}
