package org.dateline.stats.extraction.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;

/** "The first 20 days of May", "May 1–20", "3 June 2024". */
final class Days implements TimeRule {
    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        Mention first = firstDays(line, from, calendar);
        if (first != null) {
            return first;
        }
        int month = TimeWords.month(line, from);
        return month > 0 ? monthFirst(line, from, month, calendar) : dayFirst(line, from, calendar);
    }

    private static Mention firstDays(Line line, int from, Calendar calendar) {
        int i = line.is(from, Scheme.DETERMINER) ? from + 1 : from;
        int count = TimeWords.count(line, i + 1);
        if (!line.is(i, Scheme.ORDINAL, "1") || count < 2 || count > 31 || !TimeWords.is(line, i + 2, "day")) {
            return null;
        }
        int at = i + 3;
        int month = TimeWords.month(line, at + 1);
        if ((line.is(at, Scheme.LINK, "of") || line.is(at, Scheme.LINK, "in")) && month > 0) {
            YearSuffix year = YearSuffix.at(line, at + 2, calendar.released());
            YearMonth of = calendar.month(month, year.year());
            return Mention.topic(from, year.to(), days(of, 1, of, count));
        }
        int behind = at;
        while (behind < at + 4
                && (line.is(behind, Scheme.LINK)
                        || line.is(behind, Scheme.DETERMINER)
                        || line.is(behind, Scheme.WHICH)
                        || TimeWords.is(line, behind, "month"))) {
            behind++;
        }
        YearMonth of = YearMonth.from(calendar.released());
        boolean same = TimeWords.is(line, behind - 1, "month");
        return Mention.topic(from, same ? behind : at, days(of, 1, of, count));
    }

    private static Mention monthFirst(Line line, int from, int month, Calendar calendar) {
        int day = TimeWords.day(line, from + 1);
        if (day == 0) {
            return null;
        }
        int i = TimeWords.afterDay(line, from + 1);
        int second = TimeWords.through(line, i);
        if (second > i) {
            int otherMonth = TimeWords.month(line, second);
            int last = TimeWords.day(line, otherMonth > 0 ? second + 1 : second);
            if (last > 0) {
                int behind = TimeWords.afterDay(line, otherMonth > 0 ? second + 1 : second);
                YearSuffix year = YearSuffix.at(line, behind, calendar.released());
                YearMonth begin = calendar.month(month, year.year());
                YearMonth end = otherMonth > 0 ? calendar.month(otherMonth, year.year()) : begin;
                return Mention.topic(from, year.to(), days(begin, day, end, last));
            }
        }
        YearSuffix year = YearSuffix.at(line, i, calendar.released());
        return date(from, year.to(), calendar.month(month, year.year()), day);
    }

    private static Mention dayFirst(Line line, int from, Calendar calendar) {
        int day = TimeWords.day(line, from);
        if (day == 0) {
            return null;
        }
        int i = TimeWords.afterDay(line, from);
        int second = TimeWords.through(line, i);
        int last = second > i ? TimeWords.day(line, second) : 0;
        int at = last > 0 ? TimeWords.afterDay(line, second) : i;
        at = TimeWords.skip(line, at, Scheme.LINK, "of");
        int month = TimeWords.month(line, at);
        if (month == 0) {
            return null;
        }
        YearSuffix year = YearSuffix.at(line, at + 1, calendar.released());
        YearMonth of = calendar.month(month, year.year());
        return last > 0 ? Mention.topic(from, year.to(), days(of, day, of, last)) : date(from, year.to(), of, day);
    }

    private static Mention date(int from, int to, YearMonth month, int day) {
        LocalDate date = month.atDay(day);
        return new Mention(from, to, new Period(date, date), Mention.Role.BACKGROUND, null);
    }

    private static Period days(YearMonth first, int begin, YearMonth last, int end) {
        return new Period(first.atDay(begin), last.atDay(Math.min(end, last.lengthOfMonth())));
    }
}
