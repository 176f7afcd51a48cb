package org.dateline.stats.sdmx.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Period;

/**
 * Times as SDMX writes them: a Gregorian year, month or day, a reporting period ({@code 2024-A1, 2024-S1, 2024-T3, 2024-Q4,
 * 2024-M12, 2024-W05, 2024-D366}; the reporting year begins in January), a date and time, or a range
 * ({@code 2024-12-01/P20D}).
 */
public final class SdmxTime {
    private static final Pattern REPORTING = Pattern.compile("(\\d{4})-([ASTQMWD])(\\d{1,3})");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+ -]\\d{2}:\\d{2})?");

    private SdmxTime() {}

    public static String text(Period period) {
        String own = period.toString();
        if (!own.contains("/")) {
            return own.replace("-H", "-S");
        }
        if (period.frequency().equals("W") && period.from().getDayOfWeek() == DayOfWeek.MONDAY) {
            return "%04d-W%02d"
                    .formatted(
                            period.from().get(IsoFields.WEEK_BASED_YEAR),
                            period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return period.from() + "/P" + (ChronoUnit.DAYS.between(period.from(), period.to()) + 1) + "D";
    }

    /** @return empty where the text is no time */
    public static Optional<Period> parse(String text) {
        try {
            Matcher reporting = REPORTING.matcher(text);
            if (reporting.matches()) {
                return Optional.of(reporting(
                        Integer.parseInt(reporting.group(1)),
                        reporting.group(2).charAt(0),
                        Integer.parseInt(reporting.group(3))));
            }
            Matcher dateTime = DATE_TIME.matcher(text);
            if (dateTime.matches()) {
                return Period.parse(dateTime.group(1));
            }
            return text.contains("/") ? Optional.empty() : Period.parse(text);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Period reporting(int year, char unit, int number) {
        return switch (unit) {
            case 'A' -> months(year, number, 12);
            case 'S' -> months(year, number, 6);
            case 'T' -> months(year, number, 4);
            case 'Q' -> months(year, number, 3);
            case 'M' -> months(year, number, 1);
            case 'W' -> week(year, number);
            default -> {
                LocalDate day = LocalDate.ofYearDay(year, number);
                yield new Period(day, day);
            }
        };
    }

    private static Period months(int year, int number, int length) {
        YearMonth last = YearMonth.of(year, number * length);
        return Period.months(last.minusMonths(length - 1L), last);
    }

    private static Period week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        return new Period(monday, monday.plusDays(6));
    }
}
