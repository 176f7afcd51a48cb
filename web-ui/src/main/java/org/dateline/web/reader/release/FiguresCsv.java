package org.dateline.web.reader.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.client.Figure;
import org.dateline.web.client.Figure.Slot;
import org.dateline.web.client.Release;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.ReleaseAddress;

/** Figures as RFC 4180 has tables: one header line, CRLF, quotes doubled. Values are in base units. */
final class FiguresCsv {
    private static final String HEADER = "figure,stated,kind,measure,subject,area,counterpart,period,basis,value,upper,"
            + "unit,qualifier,interval_from,interval_to,series,released,address\r\n";

    private FiguresCsv() {}

    static String of(Release release, List<Figure> figures, Page page) {
        String address = page.site() + ReleaseAddress.path(release.slug()) + "#figure-";
        return HEADER
                + figures.stream().map(figure -> line(release, figure, address)).collect(Collectors.joining());
    }

    private static String line(Release release, Figure figure, String address) {
        Figure.Interval interval = figure.interval() == null ? new Figure.Interval(null, null) : figure.interval();
        return Stream.of(
                                figure.id(),
                                figure.text(),
                                figure.kind(),
                                code(figure.measure()),
                                code(figure.subject()),
                                code(figure.area()),
                                code(figure.counterpart()),
                                figure.period(),
                                figure.basis(),
                                plain(figure.value()),
                                plain(figure.upper()),
                                figure.unit(),
                                figure.qualifier(),
                                plain(interval.lower()),
                                plain(interval.upper()),
                                figure.series(),
                                release.released().toString(),
                                address + figure.id())
                        .map(FiguresCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A concept that has no code is named by the words of the text. */
    private static String code(Slot slot) {
        return slot == null ? null : slot.code() != null ? slot.code() : slot.words();
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** A text that a spreadsheet would take for a formula is led by an apostrophe; numbers, signed too, stay numbers. */
    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        boolean number = text.matches("-?[0-9.]+");
        String safe = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
