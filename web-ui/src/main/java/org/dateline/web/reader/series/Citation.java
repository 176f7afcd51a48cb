package org.dateline.web.reader.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.web.layout.Page;

/**
 * How somebody else names the series, with the day on which it was known like this.
 *
 * @param address leads to the same values for ever
 */
record Citation(String key, String title, LocalDate known, String address, Page page) {

    static Citation of(String key, String title, List<Point> points, Selection selection, Page page) {
        String known = selection.asOf() != null
                ? selection.asOf()
                : points.stream()
                        .map(point -> point.stated().knownFrom())
                        .max(Comparator.naturalOrder())
                        .map(moment -> LocalDate.ofInstant(moment, page.zone()).toString())
                        .orElseThrow();
        return new Citation(
                key,
                title,
                LocalDate.parse(known.substring(0, 10)),
                page.site() + page.root() + "/series/" + key
                        + selection.knownOn(known).query(),
                page);
    }

    public String apa() {
        return "Dateline. (" + known.getYear() + "). " + title + " [" + key + ", " + page.day(known) + "]. " + address;
    }

    public String bibtex() {
        return """
                @misc{%s,
                  author = {{Dateline}},
                  title  = {%s},
                  year   = {%d},
                  note   = {Series %s as known on %s},
                  url    = {%s}
                }""".formatted(
                        key.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + known,
                        escaped(title),
                        known.getYear(),
                        escaped(key),
                        known,
                        address);
    }

    private static String escaped(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1");
    }
}
