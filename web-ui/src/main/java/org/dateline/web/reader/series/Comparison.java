package org.dateline.web.reader.series;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.web.layout.BadAddress;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.series.Compared.View;

/**
 * Series beside each other, as picture and table.
 *
 * @param measured what the values are, for the line over the picture
 * @param query leads to this very view
 */
record Comparison(
        View view,
        String measured,
        List<Member> members,
        List<Column> columns,
        Picture picture,
        List<Line> rows,
        List<Choices.Choice> views,
        String query,
        String more) {

    /** One of the series compared. */
    record Member(String sign, String title, String key, String latest, String period, String without) {}

    /** A row of the table; a cell is empty where a column has no value. */
    record Line(String name, String words, double at, List<String> cells) {}

    /** @throws BadAddress if the series do not stand comparing in this view */
    static Comparison of(Compared asked, List<Observations> series, Page page, SeriesMessages messages) {
        Columns columns = new Columns(series, page, messages);
        if (!columns.empty().isEmpty()) {
            throw new BadAddress(messages.compareEmpty(columns.empty().get(0)));
        }
        View view = asked.view() != null ? asked.view() : columns.units().size() > 2 ? View.INDEX : View.VALUES;
        List<Column> made =
                switch (view) {
                    case VALUES -> columns.values();
                    case INDEX -> columns.index();
                    case YEARS -> columns.years();
                };
        return new Comparison(
                view,
                measured(view, made, columns, page, messages),
                members(asked, series, columns, page, messages),
                made,
                Picture.of(made, view == View.YEARS ? columns.year() : columns.time()),
                rows(made, view, page),
                views(asked, columns, view, page, messages),
                asked.query(asked.view()),
                "/explore?" + Search.named(asked.keys()));
    }

    public boolean years() {
        return view == View.YEARS;
    }

    /** How many series stand beside the first. */
    public int others() {
        return members.size() - 1;
    }

    public boolean full() {
        return members.size() >= Compared.MOST;
    }

    /** As a file: exact values, a column for each line. */
    String csv() {
        StringBuilder csv = new StringBuilder(years() ? "part" : "period");
        columns.forEach(column -> csv.append(',').append(years() ? column.sign() : column.key()));
        csv.append("\r\n");
        for (Line row : rows) {
            csv.append(years() ? row.words() : row.name());
            columns.forEach(column -> csv.append(',')
                    .append(at(column, row.name())
                            .map(entry -> entry.value().toPlainString())
                            .orElse("")));
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static Optional<Column.Entry> at(Column column, String row) {
        return column.entries().stream()
                .filter(entry -> entry.row().equals(row))
                .findFirst();
    }

    private static String measured(View view, List<Column> made, Columns columns, Page page, SeriesMessages messages) {
        if (view == View.INDEX) {
            return messages.compareBase(page.period(columns.base()));
        }
        String left = made.get(0).quantity().heading();
        return made.stream()
                .filter(Column::right)
                .findFirst()
                .map(right -> messages.compareAxes(left, right.quantity().heading()))
                .orElse(left);
    }

    private static List<Member> members(
            Compared asked, List<Observations> series, Columns columns, Page page, SeriesMessages messages) {
        return Stream.iterate(0, i -> i < series.size(), i -> i + 1)
                .map(i -> {
                    Observations one = series.get(i);
                    Observations.Observation newest = one.observations().stream()
                            .filter(point -> !point.implied())
                            .reduce((before, after) -> after)
                            .orElseThrow();
                    Quantity quantity = Quantity.of(one.unit(), List.of(newest.value()), page.locale(), messages);
                    return new Member(
                            String.valueOf((char) ('A' + i)),
                            columns.title(one),
                            one.key(),
                            quantity.words(newest.value(), null),
                            page.period(newest.period()),
                            series.size() == 1
                                    ? null
                                    : "/explore/compare"
                                            + asked.without(asked.keys().get(i)));
                })
                .toList();
    }

    /** Newest period first; the parts of a year in their order. */
    private static List<Line> rows(List<Column> made, View view, Page page) {
        Comparator<Column.Entry> order = Comparator.comparingDouble(Column.Entry::x);
        return made.stream()
                .flatMap(column -> column.entries().stream())
                .sorted((view == View.YEARS ? order : order.reversed()).thenComparing(Column.Entry::row))
                .map(entry -> new Line(entry.row(), "", entry.x(), List.of()))
                .distinct()
                .map(line -> new Line(
                        line.name(),
                        view == View.YEARS ? line.name() : page.period(line.name()),
                        line.at(),
                        made.stream()
                                .map(column -> at(column, line.name())
                                        .map(entry -> column.quantity().scale().column(entry.value(), null))
                                        .orElse(""))
                                .toList()))
                .toList();
    }

    private static List<Choices.Choice> views(
            Compared asked, Columns columns, View now, Page page, SeriesMessages messages) {
        return Stream.of(View.values())
                .filter(view -> switch (view) {
                    case VALUES -> columns.units().size() <= 2;
                    case INDEX -> columns.base() != null;
                    case YEARS -> columns.seasonal();
                })
                .map(view -> new Choices.Choice(
                        messages.compareAs(view.name().toLowerCase(Locale.ROOT)),
                        page.root() + "/explore/compare" + asked.query(view),
                        view == now))
                .toList();
    }
}
