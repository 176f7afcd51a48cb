package org.dateline.web.reader.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a point speaks of, both ends included.
 *
 * @param name as the figure service writes it, {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-12}, a day, or
 *     two days with a slash between
 */
record Period(String name, LocalDate from, LocalDate to) {
    private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})))?");

    /** @throws IllegalArgumentException if the name is none of the forms */
    static Period of(String name) {
        Matcher parts = NAMED.matcher(name);
        try {
            if (!parts.matches()) {
                String[] ends = name.split("/", 2);
                return new Period(name, LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
            }
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) != null) {
                return months(name, year, Integer.parseInt(parts.group(2)) * 6 - 5, 6);
            }
            if (parts.group(3) != null) {
                return months(name, year, Integer.parseInt(parts.group(3)) * 3 - 2, 3);
            }
            return parts.group(4) == null
                    ? months(name, year, 1, 12)
                    : months(name, year, Integer.parseInt(parts.group(4)), 1);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("No period: " + name, noSuchDay);
        }
    }

    private static Period months(String name, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(name, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }
}
