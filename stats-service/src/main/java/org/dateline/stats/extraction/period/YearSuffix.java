package org.dateline.stats.extraction.period;

import java.time.LocalDate;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;

/**
 * The year behind a month, a quarter or a half: "2024", "of 2024", "this year", "of the previous year".
 *
 * @param to behind it
 * @param year or null where none is named
 */
record YearSuffix(int to, Integer year) {
    static YearSuffix at(Line line, int from, LocalDate released) {
        int i = from;
        i += line.is(i, ',') ? 1 : 0;
        i = TimeWords.skip(line, i, Scheme.LINK, "of");
        i = i == from ? TimeWords.skip(line, i, Scheme.LINK, "in") : i;
        Integer year = TimeWords.year(line, i);
        if (year != null) {
            return new YearSuffix(i + 1, year);
        }
        // "Of this" may begin a sentence of its own; before a year it does not.
        if (line.is(i, Scheme.RELATIVE) && line.at(i).text().endsWith("this") && TimeWords.is(line, i + 1, "year")) {
            return new YearSuffix(i + 2, released.getYear());
        }
        i += line.is(i, Scheme.DETERMINER) ? 1 : 0;
        String which = line.code(i, Scheme.WHICH);
        if (which != null && TimeWords.is(line, i + 1, "year")) {
            int back = which.equals("this") ? 0 : 1;
            return new YearSuffix(i + 2, released.getYear() - back);
        }
        return new YearSuffix(from, null);
    }
}
