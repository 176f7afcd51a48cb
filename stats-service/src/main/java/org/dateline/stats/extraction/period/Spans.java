package org.dateline.stats.extraction.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;

/** "The three months to July", "year ended June 2024", "so far this year", "the whole year". */
final class Spans implements TimeRule {
    private static final int TWELVE = 12;
    private static final int QUARTER = 3;

    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        String span = line.code(from, Scheme.SPAN);
        if ("to-date".equals(span)) {
            YearMonth end = calendar.current();
            int to = TimeWords.month(line, from + 1) > 0 ? from + 2 : from + 1;
            Period last = calendar.last();
            boolean said = last != null
                    && last.from().equals(LocalDate.of(end.getYear(), 1, 1))
                    && last.to().isAfter(last.from().plusMonths(1))
                    && last.to().isBefore(calendar.released());
            if (said && to == from + 1) {
                return Mention.topic(from, to, last);
            }
            return Mention.topic(from, to, Period.months(YearMonth.of(end.getYear(), 1), end));
        }
        if ("annual".equals(span) && TimeWords.is(line, from + 1, "year")) {
            return null;
        }
        if ("annual".equals(span)) {
            return annual(line, from, calendar);
        }
        return ending(line, from, calendar);
    }

    private static Mention annual(Line line, int from, Calendar calendar) {
        if (!line.is(from + 1, Scheme.MEASURE) && !line.is(from + 1, Scheme.SUBJECT)) {
            return null;
        }
        boolean rate = line.is(from + 1, Scheme.MEASURE, "price_index")
                || line.is(from + 1, Scheme.MEASURE, "rate")
                || line.is(from + 1, Scheme.MEASURE, "gdp");
        if (rate || line.is(from + 2, Scheme.DIRECTION)) {
            return null;
        }
        Period last = calendar.last();
        int year = calendar.released().getMonthValue() <= 3
                ? calendar.released().getYear() - 1
                : calendar.released().getYear();
        return Mention.topic(from, from + 1, last != null && "A".equals(last.frequency()) ? last : Period.year(year));
    }

    private static Mention ending(Line line, int from, Calendar calendar) {
        int i = line.is(from, Scheme.DETERMINER) ? from + 1 : from;
        i += line.is(i, Scheme.WHICH) ? 1 : 0;
        int count = TimeWords.count(line, i);
        int unit = count > 0 ? i + 1 : i;
        unit += line.is(unit, '-') ? 1 : 0;
        String code = line.code(unit, Scheme.UNIT);
        if ("week".equals(code) && line.is(unit + 1, Scheme.SPAN, "ending")) {
            Mention end = new Days().at(line, unit + 2, calendar);
            return end == null
                    ? null
                    : Mention.topic(
                            from,
                            end.to(),
                            new Period(
                                    end.period().to().minusDays(6), end.period().to()));
        }
        int months = code == null
                ? 0
                : Math.max(1, count)
                        * switch (code) {
                            case "month" -> count > 0 ? 1 : 0;
                            case "quarter" -> 3;
                            case "year" -> count > 1 ? 0 : 12;
                            default -> 0;
                        };
        if (months == 0 || months > 24) {
            return null;
        }
        int at = unit + 1;
        at += line.is(at, Scheme.SPAN, "period") ? 1 : 0;
        boolean ends = line.is(at, Scheme.SPAN, "ending") || line.is(at, Scheme.LINK, "to");
        at++;
        at += TimeWords.day(line, at) > 0 && line.at(at).sort() == Sort.DIGITS ? 1 : 0;
        at = TimeWords.skip(line, at, Scheme.LINK, "in");
        at += line.is(at, Scheme.DETERMINER) ? 1 : 0;
        int month = TimeWords.month(line, at);
        if (ends && month == 0 && months == TWELVE) {
            return quarter(line, from, at, calendar);
        }
        if (!ends || month == 0) {
            return null;
        }
        boolean twelve = months == TWELVE && count > 1;
        int behind = TimeWords.day(line, at + 1) > 0 ? at + 2 : at + 1;
        YearSuffix suffix = YearSuffix.at(line, behind, calendar.released());
        YearMonth end = calendar.month(month, suffix.year());
        boolean quarter = TimeWords.is(line, suffix.to(), "quarter");
        int length = quarter && months == TWELVE ? QUARTER : twelve ? 1 : months;
        Period period = Period.months(end.minusMonths(length - 1L), end);
        int to = quarter ? suffix.to() + 1 : suffix.to();
        return new Mention(from, to, period, Mention.Role.TOPIC, months == TWELVE ? Mention.OVER_YEAR : null);
    }

    /** "The year to the first quarter of 2018". */
    private static Mention quarter(Line line, int from, int at, Calendar calendar) {
        int the = line.is(at - 1, Scheme.DETERMINER) ? at - 1 : at;
        Mention last = new Parts().at(line, the, calendar);
        boolean named = last != null && "Q".equals(last.period().frequency());
        return named ? new Mention(from, last.to(), last.period(), Mention.Role.TOPIC, Mention.OVER_YEAR) : null;
    }
}
