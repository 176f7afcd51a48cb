package org.dateline.stats.sdmx.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Dimension;

/**
 * Reads {@code c[DIM]=op:value} of version 2 of the REST API: a comma means or, a plus means and, which binds closer. The plus
 * of a query arrives as a space unless it was percent-encoded.
 */
public final class ComponentText {
    private static final Pattern COMPARISON = Pattern.compile("(?:(eq|ne|lt|le|gt|ge|co|nc|sw|ew):)?(.+)");
    private static final int MOST_VALUES = 1_000;

    private ComponentText() {}

    /** @param given what is said of each dimension; null for nothing */
    public static SeriesFilter with(SeriesFilter filter, Map<Dimension, String> given) {
        Map<Dimension, SeriesFilter.AnyOf> conditions = new EnumMap<>(Dimension.class);
        given.forEach((dimension, text) -> {
            if (text != null) {
                conditions.put(dimension, anyOf(dimension, text));
            }
        });
        return new SeriesFilter(filter.keys(), conditions);
    }

    private static SeriesFilter.AnyOf anyOf(Dimension dimension, String text) {
        String name = "c[" + dimension + "]";
        List<List<SeriesFilter.Comparison>> alternatives = new ArrayList<>();
        int values = 0;
        for (String alternative : text.split(",", -1)) {
            List<SeriesFilter.Comparison> together = new ArrayList<>();
            for (String part : alternative.split("[+ ]", -1)) {
                Matcher comparison = matched(name, part);
                KeyText.checkCode(name, dimension, comparison.group(2));
                together.add(new SeriesFilter.Comparison(operator(comparison), comparison.group(2)));
                values++;
            }
            alternatives.add(together);
        }
        if (values > MOST_VALUES) {
            throw KeyText.tooMany(name);
        }
        return new SeriesFilter.AnyOf(alternatives);
    }

    /** What {@code c[TIME_PERIOD]} says; null for nothing. */
    public static TimeRange time(String text) {
        String name = "c[" + Dimension.TIME + "]";
        if (text == null) {
            return TimeRange.ANY;
        }
        if (text.contains(",")) {
            throw DataQueries.unsupported(
                    name, "Several times are not supported; ask for one, such as ge:2020+le:2024.");
        }
        LocalDate from = null;
        LocalDate to = null;
        for (String part : text.split("[+ ]", -1)) {
            Matcher comparison = matched(name, part);
            Period period = SdmxTime.parse(comparison.group(2))
                    .orElseThrow(() -> ProblemException.badParameter(
                            name, "The time is one such as 2024, 2024-S1, 2024-Q3, 2024-12 or 2024-12-01."));
            switch (operator(comparison)) {
                case EQ -> {
                    from = later(from, period.from());
                    to = earlier(to, period.to());
                }
                case GE -> from = later(from, period.from());
                case GT -> from = later(from, period.to().plusDays(1));
                case LE -> to = earlier(to, period.to());
                case LT -> to = earlier(to, period.from().minusDays(1));
                default -> throw DataQueries.unsupported(name, "Times are compared by eq, ge, gt, le and lt only.");
            }
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.badParameter(name, "No time satisfies all of this: the start is after the end.");
        }
        return new TimeRange(from, to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Matcher matched(String name, String part) {
        Matcher comparison = COMPARISON.matcher(part);
        if (!comparison.matches()) {
            throw ProblemException.badParameter(
                    name,
                    "\"" + name + "\" is a value, or several with commas, each with an operator such as ge: or none.");
        }
        return comparison;
    }

    private static SeriesFilter.Operator operator(Matcher comparison) {
        return comparison.group(1) == null
                ? SeriesFilter.Operator.EQ
                : SeriesFilter.Operator.valueOf(comparison.group(1).toUpperCase(Locale.ROOT));
    }
}
