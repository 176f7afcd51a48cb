package org.dateline.web.reader.series;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param asOf the time as of which it is shown, in words; empty for now
 * @param moments when something became known, oldest first
 */
record Sheet(
        String key,
        String title,
        Series series,
        Selection selection,
        Quantity quantity,
        String made,
        String asOf,
        Chart chart,
        List<Row> rows,
        Choices choices,
        ViewForm form,
        List<Moment> moments,
        Citation citation) {

    /**
     * What the figure service answered about one series, and what was asked.
     *
     * @param newest what is known today where an earlier state is shown; otherwise empty
     * @param kin the series itself, at other frequencies, and what it may be a part of
     */
    record Answers(
            Observations observations,
            List<Observation> newest,
            List<Observations.Vintages> vintages,
            List<Series> kin,
            Selection selection) {

        /** The series at every frequency that is published. */
        Stream<Series> siblings() {
            List<String> keys = keys(SeriesKey::atEveryFrequency);
            return kin.stream().filter(one -> keys.contains(one.key()));
        }

        /** What the series is a part of, the likeliest first. */
        List<Series> wholes() {
            return keys(SeriesKey::wholes).stream()
                    .flatMap(key -> kin.stream().filter(one -> one.key().equals(key)))
                    .toList();
        }

        /** What a share is taken of; empty where the list does not know it. */
        Optional<Series> whole() {
            return wholes().stream()
                    .filter(one -> selection.whole() == null || one.key().equals(selection.whole()))
                    .findFirst();
        }

        private List<String> keys(Function<SeriesKey, List<SeriesKey>> of) {
            return SeriesKey.of(observations.key()).map(of).orElse(List.of()).stream()
                    .map(SeriesKey::toString)
                    .toList();
        }
    }

    static Sheet of(Answers answers, Page page, SeriesMessages messages) {
        Observations found = answers.observations();
        Selection selection = answers.selection();
        List<Point> points = Point.of(answers);
        Quantity quantity = Quantity.of(found, selection.transformation(), Point.values(points), page, messages);
        Optional<Chart> chart = Chart.of(
                Frequency.valueOf(found.frequency()),
                points,
                answers.newest(),
                quantity.scale(),
                page.zone(),
                page.locale());
        Series series = answers.kin().stream()
                .filter(one -> one.key().equals(found.key()))
                .findFirst()
                .orElse(null);
        String title = page.korean() && found.titleKo() != null ? found.titleKo() : found.title();
        String made = made(answers, quantity, page, messages);
        return new Sheet(
                found.key(),
                title,
                series,
                selection,
                quantity,
                made,
                asOf(selection.asOf(), page),
                chart.orElse(null),
                points.stream()
                        .sorted((one, other) ->
                                other.period().to().compareTo(one.period().to()))
                        .map(point -> Row.of(point, parts(point, found, messages), chart.orElseThrow(), quantity, page))
                        .toList(),
                Choices.of(answers, page, messages),
                ViewForm.of(answers, page, messages),
                Moment.of(answers, page, messages),
                points.isEmpty()
                        ? null
                        : Citation.of(
                                found.key(),
                                selection.asPublished() && selection.vintage() == null ? title : title + ": " + made,
                                points,
                                selection,
                                page));
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

    /** The tables that the newest point is in. */
    public List<TableQuestion> tables() {
        return SeriesKey.of(key).stream()
                .flatMap(parts -> Stream.of(TableQuestion.PRODUCTS, TableQuestion.PARTNERS)
                        .map(by -> TableQuestion.of(
                                parts, by, selection.asPublished() && newest() != null ? newest().name() : null)))
                .toList();
    }

    /** Whether some values stand for intervals. */
    public boolean intervals() {
        return rows.stream().anyMatch(row -> !row.interval().isEmpty());
    }

    /** Whether some values lie outside of what all statements together leave possible. */
    public boolean narrowed() {
        return rows.stream().anyMatch(Row::outside);
    }

    /** Whether everything is shown as it was published and is known now. */
    public boolean plain() {
        return selection.query().isEmpty();
    }

    /** The query of the same view with everything that is known now. */
    public String newestQuery() {
        return selection.newest().query();
    }

    public boolean revised() {
        return rows.stream().anyMatch(row -> !row.earlier().isEmpty());
    }

    /** Whether some values are known otherwise today. */
    public boolean outdated() {
        return rows.stream().anyMatch(row -> row.today() != null);
    }

    public boolean implied() {
        return rows.stream().anyMatch(Row::implied);
    }

    public boolean incomplete() {
        return rows.stream().anyMatch(Row::incomplete);
    }

    /** The time whose knowledge is shown, in words. */
    public String moment() {
        return moments.stream()
                .filter(Moment::shown)
                .findFirst()
                .map(Moment::words)
                .orElse(asOf);
    }

    /** The days on which something became known, newest first. */
    public List<String> days() {
        return moments.stream()
                .map(moment -> moment.asOf().substring(0, 10))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** What the values are: their unit or what was made of them, how they were aggregated, which of them they are. */
    private static String made(Answers answers, Quantity quantity, Page page, SeriesMessages messages) {
        Observations found = answers.observations();
        Selection selection = answers.selection();
        String values = selection.transformation() == Transformation.SHARE
                ? answers.whole()
                        .map(whole -> messages.shareOf(page.korean() ? whole.titleKo() : whole.title()))
                        .orElse(messages.made(Transformation.SHARE.code(), ""))
                : messages.made(selection.transformation().code(), quantity.heading());
        String aggregated = found.aggregation() == null
                ? ""
                : messages.aggregatedTo(messages.frequency(found.frequency()), found.aggregation());
        String vintage = selection.vintage() == null ? "" : messages.vintage(selection.vintage());
        return Stream.concat(
                        Stream.of(values),
                        Stream.of(aggregated, vintage)
                                .filter(part -> !part.isEmpty())
                                .map(part -> part.toLowerCase(page.locale())))
                .collect(Collectors.joining("; "));
    }

    private static String asOf(String asOf, Page page) {
        return asOf == null
                ? ""
                : asOf.length() == 10
                        ? page.day(LocalDate.parse(asOf))
                        : page.moment(OffsetDateTime.parse(asOf).toInstant());
    }

    private static String parts(Point point, Observations found, SeriesMessages messages) {
        Observations.Parts parts = point.stated().parts();
        return parts == null
                ? null
                : messages.madeOf(
                        found.aggregation(),
                        parts.count(),
                        parts.of(),
                        found.key().substring(0, 1));
    }
}
