package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.ReleaseAddress;
import org.dateline.web.reader.series.FoundSeries.Facet;

/**
 * The page of a table.
 *
 * @param question what was asked, with what was left open filled in
 * @param of what all rows have in common beside the area; empty where they have nothing
 * @param whole of all rows; null where it was not published
 * @param lines rows, each followed by its parts
 * @param heading what the values are in
 */
record TableSheet(
        TableQuestion question,
        String measure,
        String area,
        String of,
        String period,
        String heading,
        Line whole,
        List<Line> lines,
        long total,
        List<Field> fields) {

    /**
     * @param depth how many rows it is a part of
     * @param share of the whole in percent, as a column writes it; empty where it is not known
     */
    record Line(
            int depth,
            String name,
            String href,
            String value,
            String share,
            String change,
            String quote,
            String source,
            boolean withdrawn) {}

    /** A choice of the form. */
    record Field(String name, String label, List<Option> options) {}

    record Option(String value, String name, boolean chosen) {}

    static TableSheet of(
            Table table, TableQuestion question, Map<String, List<Facet>> facets, Page page, SeriesMessages messages) {
        List<BigDecimal> values = Stream.concat(Stream.ofNullable(table.whole()), table.items().stream())
                .map(Table.Row::value)
                .toList();
        Quantity quantity = Quantity.of(Objects.requireNonNullElse(table.unit(), ""), values, page.locale(), messages);
        Lines lines = new Lines(table, quantity, page);
        boolean products = TableQuestion.PRODUCTS.equals(table.by());
        String fixed = products ? question.counterpart() : question.subject();
        boolean all = fixed == null || fixed.equals("W") || fixed.equals("ALL");
        return new TableSheet(
                question,
                name(facets, "measure", table.measure(), page),
                name(facets, "area", table.area(), page),
                all ? "" : name(facets, products ? "counterpart" : "subject", fixed, page),
                table.period() == null ? "" : page.period(table.period()),
                table.unit() == null ? "" : quantity.heading(),
                table.whole() == null ? null : lines.line(table.whole(), 0),
                lines.nested(),
                table.total(),
                List.of(
                        field("measure", messages.facet("measure"), facets, table.measure(), page),
                        field("area", messages.facet("area"), facets, table.area(), page),
                        new Field(
                                "by",
                                messages.rowsOf(),
                                Stream.of(TableQuestion.PRODUCTS, TableQuestion.PARTNERS)
                                        .map(by -> new Option(by, messages.rows(by), by.equals(table.by())))
                                        .toList()),
                        new Field(
                                "frequency",
                                messages.facet("frequency"),
                                facets.getOrDefault("frequency", List.of()).stream()
                                        .map(facet -> new Option(
                                                facet.value(),
                                                messages.frequency(facet.value()),
                                                facet.value().equals(table.frequency())))
                                        .toList()),
                        new Field(
                                "period",
                                messages.period(),
                                table.periods().stream()
                                        .map(period ->
                                                new Option(period, page.period(period), period.equals(table.period())))
                                        .toList())));
    }

    /** Whether the rows are partners. */
    public boolean partners() {
        return TableQuestion.PARTNERS.equals(question.by());
    }

    /** Whether any row knows its growth. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> !line.change().isEmpty());
    }

    /** Whether any row knows its share. */
    public boolean shares() {
        return lines.stream().anyMatch(line -> !line.share().isEmpty());
    }

    private static Field field(String filter, String label, Map<String, List<Facet>> facets, String chosen, Page page) {
        return new Field(
                filter,
                label,
                facets.getOrDefault(filter, List.of()).stream()
                        .map(facet -> new Option(
                                facet.value(), named(facet, page), facet.value().equals(chosen)))
                        .toList());
    }

    private static String name(Map<String, List<Facet>> facets, String filter, String code, Page page) {
        return facets.getOrDefault(filter, List.of()).stream()
                .filter(facet -> facet.value().equalsIgnoreCase(code))
                .findFirst()
                .map(facet -> named(facet, page))
                .orElse(code);
    }

    private static String named(Facet facet, Page page) {
        String name = page.korean() ? facet.nameKo() : facet.name();
        return name == null ? facet.value() : name;
    }

    /** Makes lines of rows, and puts each behind the row that it is a part of. */
    private record Lines(Table table, Quantity quantity, Page page) {
        List<Line> nested() {
            List<Line> nested = new ArrayList<>();
            add(null, 0, nested);
            return nested;
        }

        private void add(String parent, int depth, List<Line> nested) {
            table.items().stream()
                    .filter(row -> Objects.equals(row.parent(), parent))
                    .forEach(row -> {
                        nested.add(line(row, depth));
                        add(row.code(), depth + 1, nested);
                    });
        }

        Line line(Table.Row row, int depth) {
            return new Line(
                    depth,
                    page.korean() ? row.nameKo() : row.name(),
                    page.root() + "/series/" + row.key(),
                    quantity.scale().column(row.value(), null),
                    row.share() == null ? "" : Scale.plain(1).column(row.share(), BigDecimal.ONE.movePointLeft(1)),
                    row.change() == null ? "" : signed(row.change()),
                    row.quote(),
                    page.root() + ReleaseAddress.path(row.release().slug()) + "#figure-" + row.figure(),
                    row.withdrawn());
        }

        private static String signed(BigDecimal percent) {
            String words = Scale.plain(1).column(percent, BigDecimal.ONE.movePointLeft(1));
            return percent.signum() > 0 ? "+" + words : words;
        }
    }
}
