package org.dateline.stats.extraction.period;

import java.time.YearMonth;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;

/** "May", "May last year", "January–June 2024", "the June quarter". */
final class Months implements TimeRule {
    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        int noun = line.is(from, Scheme.DETERMINER) ? from + 1 : from;
        if (TimeWords.is(line, noun, "month") && line.is(noun + 1, Scheme.LINK, "of")) {
            Mention named = TimeWords.month(line, noun + 2) > 0 ? at(line, noun + 2, calendar) : null;
            return named == null ? null : Mention.topic(from, named.to(), named.period());
        }
        int month = TimeWords.month(line, from);
        if (month == 0) {
            return line.is(from, Scheme.WHICH, "last") && TimeWords.month(line, from + 1) > 0
                    ? lastOfName(line, from, calendar)
                    : null;
        }
        int i = from + 1;
        if (TimeWords.is(line, i, "quarter")) {
            YearSuffix year = YearSuffix.at(line, i + 1, calendar.released());
            YearMonth end = calendar.month(month, year.year());
            return Mention.topic(from, year.to(), Period.months(end.minusMonths(2), end));
        }
        YearSuffix year = YearSuffix.at(line, i, calendar.released());
        if (year.year() != null && TimeWords.is(line, year.to(), "quarter")) {
            YearMonth end = YearMonth.of(year.year(), month);
            return Mention.topic(from, year.to() + 1, Period.months(end.minusMonths(2), end));
        }
        if (year.year() != null && TimeWords.is(line, year.to(), "year")) {
            YearMonth end = YearMonth.of(year.year(), month);
            return Mention.topic(from, year.to() + 1, Period.months(end.minusMonths(11), end));
        }
        int and = year.to();
        boolean pair = year.year() == null
                && !line.is(from - 1, Scheme.RANGE)
                && line.is(and, Scheme.LINK, "and")
                && TimeWords.month(line, and + 1) == month + 1
                && YearSuffix.at(line, and + 2, calendar.released()).year() != null
                && !line.is(and + 3, Scheme.RESPECTIVELY);
        int through = pair ? and + 1 : TimeWords.through(line, year.to());
        int lastMonth = through > year.to() ? TimeWords.month(line, through) : 0;
        if (lastMonth > 0) {
            int day = TimeWords.day(line, through + 1);
            YearSuffix behind = YearSuffix.at(line, through + 2, calendar.released());
            if (day > 0 && behind.year() != null) {
                return Mention.topic(from, behind.to(), upTo(month, behind.year(), lastMonth, day));
            }
            return range(line, from, month, year.year(), through + 1, lastMonth, calendar);
        }
        YearMonth only = calendar.month(month, year.year());
        return Mention.topic(from, year.to(), Period.months(only, only));
    }

    private static Mention range(
            Line line, int from, int month, Integer firstYear, int behind, int lastMonth, Calendar calendar) {
        YearSuffix year = YearSuffix.at(line, behind, calendar.released());
        YearMonth end = calendar.month(lastMonth, year.year() == null ? firstYear : year.year());
        YearMonth begin = YearMonth.of(firstYear == null ? end.getYear() : firstYear, month);
        if (begin.isAfter(end)) {
            begin = YearMonth.of(end.getYear() - 1, month);
        }
        if (firstYear != null && year.year() != null && begin.plusMonths(1).equals(end)) {
            // "The April 2019 to May 2019 change": who names both years compares them.
            return Mention.topic(from, year.to(), Period.months(end, end));
        }
        // Thirteen months are none: the last is compared with the first.
        return begin.plusYears(1).equals(end)
                ? new Mention(from, year.to(), Period.months(end, end), Mention.Role.TOPIC, Mention.OVER_YEAR)
                : Mention.topic(from, year.to(), Period.months(begin, end));
    }

    /** "From January to June 20 this year". */
    private static Period upTo(int month, int year, int lastMonth, int day) {
        YearMonth end = YearMonth.of(year, lastMonth);
        return new Period(YearMonth.of(year, month).atDay(1), end.atDay(Math.min(day, end.lengthOfMonth())));
    }

    private static Mention lastOfName(Line line, int from, Calendar calendar) {
        YearMonth month = calendar.month(TimeWords.month(line, from + 1), null);
        return Mention.topic(from, from + 2, Period.months(month, month));
    }
}
