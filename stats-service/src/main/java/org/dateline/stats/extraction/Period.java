package org.dateline.stats.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time as statistics name it: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-12}, a range of months
 * {@code 2024-01/2024-09} or of days {@code 2024-12-01/2024-12-20}, or one day. Both ends are included. Spans that are
 * equal to a named one take its name: {@code 2024-01/2024-06} is {@code 2024-H1}.
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {
    private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-(?:H([12])|S([12])|Q([1-4])|(\\d{2})))?");

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from + "/" + to);
        }
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static Period half(int year, int half) {
        return months(YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
    }

    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
    }

    public static Period month(int year, int month) {
        YearMonth only = YearMonth.of(year, month);
        return months(only, only);
    }

    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /**
     * Reads what {@link #toString} writes, and SDMX's {@code 2024-S1} for half years.
     *
     * @return empty where the text is no period
     */
    public static Optional<Period> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                Optional<Period> first = parse(text.substring(0, slash));
                Optional<Period> last = parse(text.substring(slash + 1));
                return first.isEmpty() || last.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Period(first.get().from, last.get().to));
            }
            Matcher named = NAMED.matcher(text);
            if (!named.matches()) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new Period(day, day));
            }
            int year = Integer.parseInt(named.group(1));
            String half = named.group(2) == null ? named.group(3) : named.group(2);
            if (half != null) {
                return Optional.of(half(year, Integer.parseInt(half)));
            }
            if (named.group(4) != null) {
                return Optional.of(quarter(year, Integer.parseInt(named.group(4))));
            }
            return Optional.of(named.group(5) == null ? year(year) : month(year, Integer.parseInt(named.group(5))));
        } catch (java.time.DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /**
     * @return {@code A, S, Q, M, W} or {@code D} as in SDMX; for spans of several months or days that have no name of their
     *     own, the frequency of what they are made of
     */
    public String frequency() {
        if (!wholeMonths()) {
            return ChronoUnit.DAYS.between(from, to) == 6 ? "W" : from.equals(to) ? "D" : "M";
        }
        return switch (length()) {
            case 12 -> from.getMonthValue() == 1 ? "A" : "M";
            case 6 -> from.getMonthValue() % 6 == 1 ? "S" : "M";
            case 3 -> from.getMonthValue() % 3 == 1 ? "Q" : "M";
            default -> "M";
        };
    }

    /** Whether the span has a name of its own, rather than being a range. */
    public boolean regular() {
        return wholeMonths() && (length() == 1 || !"M".equals(frequency()));
    }

    /** Whether it begins with the year, and ends before it does without being a quarter, a half or its first month. */
    public boolean yearToDate() {
        return !regular() && wholeMonths() && from.getMonthValue() == 1 && from.getYear() == to.getYear();
    }

    /** The first days of one month, up to which day; empty for other spans. */
    public Optional<Integer> firstDays() {
        boolean partOfMonth =
                from.getDayOfMonth() == 1 && YearMonth.from(from).equals(YearMonth.from(to)) && !wholeMonths();
        return partOfMonth ? Optional.of(to.getDayOfMonth()) : Optional.empty();
    }

    /** The span of the same name a year before. */
    public Period yearBefore() {
        return wholeMonths()
                ? months(YearMonth.from(from).minusYears(1), YearMonth.from(to).minusYears(1))
                : new Period(from.minusYears(1), to.minusYears(1));
    }

    /** The span of the same length just before. */
    public Period previous() {
        if (wholeMonths()) {
            int length = length();
            return months(
                    YearMonth.from(from).minusMonths(length), YearMonth.from(to).minusMonths(length));
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(from.minusDays(days), to.minusDays(days));
    }

    private boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    private int length() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = to.compareTo(other.to);
        return byEnd != 0 ? byEnd : from.compareTo(other.from);
    }

    @Override
    public String toString() {
        if (!wholeMonths()) {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
        if (length() == 1) {
            return YearMonth.from(from).toString();
        }
        return switch (frequency()) {
            case "A" -> String.valueOf(from.getYear());
            case "S" -> from.getYear() + "-H" + (from.getMonthValue() + 5) / 6;
            case "Q" -> from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3;
            default -> YearMonth.from(from) + "/" + YearMonth.from(to);
        };
    }
}
