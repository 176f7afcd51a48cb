package org.dateline.web.reader.series;

import java.time.LocalDate;
import org.dateline.web.layout.Page;

/**
 * How somebody else names the series, with the day on which it was known like this.
 *
 * @param address leads to the same values for ever
 */
record Citation(String key, String title, LocalDate known, String address, Page page) {

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
