package org.dateline.stats.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tables as RFC 4180 has them: one header line, CRLF, quotes doubled. */
final class Csv {
    static final String TYPE = "text/csv; charset=utf-8";

    /** The columns of observations. */
    static final List<String> COLUMNS = List.of(
            "key", "period", "value", "unit", "lower", "upper", "status", "known_from", "release", "figure", "quote");

    private Csv() {}

    static String attachment(String name) {
        return "attachment; filename=\"" + name + ".csv\"";
    }

    static String of(SeriesView.Observations series) {
        StringBuilder csv = new StringBuilder();
        line(csv, COLUMNS);
        for (SeriesView.Observation point : series.observations()) {
            line(
                    csv,
                    Arrays.asList(
                            series.key(),
                            point.period(),
                            point.value(),
                            series.unit(),
                            point.lower(),
                            point.upper(),
                            point.status(),
                            point.knownFrom().toString(),
                            point.release() == null ? null : point.release().slug(),
                            point.figure(),
                            point.quote()));
        }
        return csv.toString();
    }

    /** A column of periods, and one for each instant. */
    static String of(SeriesView.Triangle triangle) {
        StringBuilder csv = new StringBuilder();
        List<String> header = new ArrayList<>(List.of("period"));
        triangle.vintages().forEach(instant -> header.add(instant.toString()));
        line(csv, header);
        for (SeriesView.TriangleRow row : triangle.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.period()));
            cells.addAll(row.values());
            line(csv, cells);
        }
        return csv.toString();
    }

    /** The whole, if it was published, and its parts; values in base units, growth and shares in percent. */
    static String of(TableView table) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                List.of(
                        table.by(),
                        "name",
                        "part_of",
                        "period",
                        "value",
                        "unit",
                        "lower",
                        "upper",
                        "change",
                        "share",
                        "key",
                        "release",
                        "figure",
                        "quote"));
        Stream.concat(Stream.ofNullable(table.whole()), table.items().stream())
                .forEach(row -> line(
                        csv,
                        Arrays.asList(
                                row.code(),
                                row.name(),
                                row.parent(),
                                table.period(),
                                row.value(),
                                table.unit(),
                                row.lower(),
                                row.upper(),
                                row.change(),
                                row.share(),
                                row.key(),
                                row.release().slug(),
                                row.figure(),
                                row.quote())));
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                csv.append(',');
            }
            if (cells.get(i) != null) {
                cell(csv, cells.get(i));
            }
        }
        csv.append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula is led by an apostrophe; numbers, signed too, stay numbers. */
    private static void cell(StringBuilder csv, String text) {
        boolean number = text.matches("-?[0-9.]+");
        String safe = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        if (safe.matches("(?s).*[\",\r\n].*")) {
            csv.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            csv.append(safe);
        }
    }
}
