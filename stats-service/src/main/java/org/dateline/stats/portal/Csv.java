package org.dateline.stats.portal;

/** Observations as RFC 4180 has tables: one header line, CRLF, quotes doubled. */
final class Csv {
    private static final String HEADER = "key,period,value,unit,lower,upper,status,known_from,release,figure,quote\r\n";

    private Csv() {}

    static String of(SeriesView.Observations series) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (SeriesView.Observation point : series.observations()) {
            line(
                    csv,
                    series.key(),
                    point.period(),
                    point.value(),
                    series.unit(),
                    point.lower(),
                    point.upper(),
                    point.status(),
                    point.knownFrom().toString(),
                    point.release().slug(),
                    point.figure(),
                    point.quote());
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                csv.append(',');
            }
            if (cells[i] != null) {
                cell(csv, cells[i]);
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
