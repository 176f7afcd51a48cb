package org.dateline.stats.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Observations as an Office Open XML workbook: a sheet of data, and one of notes with the sentences that the data come from.
 * Spreadsheets hold numbers of 15 significant digits, to which values are rounded already.
 */
final class SeriesWorkbook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> COLUMNS =
            List.of("Period", "Value", "Lower", "Upper", "Status", "Known from (UTC)", "Release", "Stated as");
    private static final List<Integer> WIDTHS = List.of(12, 20, 20, 20, 12, 22, 50, 100);

    /** UTF-16 characters that a cell takes: Excel's specifications and limits. */
    private static final int LONGEST_CELL = 32_767;

    private SeriesWorkbook() {}

    /**
     * @param asOf as it was asked for; null for the newest
     * @param vintage likewise: latest, first or a number
     */
    static byte[] of(SeriesView.Observations series, String asOf, String vintage) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Dateline", "1.0")) {
            data(workbook.newWorksheet("Data"), series.observations());
            notes(workbook.newWorksheet("Notes"), series, asOf, vintage);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private static void data(Worksheet sheet, List<SeriesView.Observation> points) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, COLUMNS.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(1, 1);
        int row = 1;
        for (SeriesView.Observation point : points) {
            sheet.value(row, 0, point.period());
            number(sheet, row, 1, point.value());
            number(sheet, row, 2, point.lower());
            number(sheet, row, 3, point.upper());
            sheet.value(row, 4, point.status());
            sheet.value(row, 5, point.knownFrom().toString());
            sheet.value(row, 6, point.release() == null ? null : point.release().slug());
            sheet.value(row, 7, cut(point.quote()));
            row++;
        }
    }

    /** A longer text would make the whole file unreadable. */
    private static String cut(String text) {
        if (text == null || text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = LONGEST_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void number(Worksheet sheet, int row, int column, String decimal) {
        if (decimal != null) {
            sheet.value(row, column, new BigDecimal(decimal));
        }
    }

    private static void notes(Worksheet sheet, SeriesView.Observations series, String asOf, String vintage) {
        List<List<String>> notes = new ArrayList<>(List.of(
                List.of("Title", series.title()),
                List.of("제목", series.titleKo()),
                List.of("Key", series.key()),
                List.of("Frequency", series.frequency()),
                List.of("Unit", series.unit()),
                List.of("Transformation", series.transform()),
                List.of("Aggregation", series.aggregation() == null ? "none" : series.aggregation()),
                List.of("As known on", asOf == null ? "the newest" : asOf),
                List.of("Vintage", vintage),
                List.of(
                        "Lower, upper",
                        "What the rounding of the published figures leaves possible. The value is as the finest of them"
                                + " states it: where others leave less than its own rounding does, it can lie outside."),
                List.of(
                        "Status",
                        "published: stated by a release. implied: follows from what is stated. aggregated: made of all"
                                + " points of the period. incomplete: made of those that are known.")));
        Set<List<String>> sources = new LinkedHashSet<>();
        for (SeriesView.Observation point : series.observations()) {
            if (point.release() != null) {
                sources.add(List.of("Source", point.release().slug()));
            }
        }
        notes.addAll(sources);
        sheet.width(0, 18);
        sheet.width(1, 100);
        for (int row = 0; row < notes.size(); row++) {
            sheet.value(row, 0, notes.get(row).get(0));
            sheet.value(row, 1, notes.get(row).get(1));
        }
        sheet.range(0, 0, notes.size() - 1, 0).style().bold().set();
    }
}
