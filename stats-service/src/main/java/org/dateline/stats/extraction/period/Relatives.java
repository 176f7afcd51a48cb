package org.dateline.stats.extraction.period;

import java.time.YearMonth;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;

/** "Last year", "the previous month", "a year earlier", "the same month of the previous year", "the month". */
final class Relatives implements TimeRule {
    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        int i = line.is(from, Scheme.DETERMINER) && !line.is(from, Scheme.DETERMINER, "2") ? from + 1 : from;
        String which = line.code(i, Scheme.WHICH);
        if ("that".equals(which)) {
            return calendar.last() == null || !isSpan(line, i + 1) ? null : Mention.topic(from, i + 2, calendar.last());
        }
        if ("same".equals(which)) {
            return same(line, from, i + 1, calendar);
        }
        Mention earlier = earlier(line, from, i, calendar);
        if (earlier != null) {
            return earlier;
        }
        if (which != null && isSpan(line, i + 1)) {
            return which(line, from, i + 1, which, calendar);
        }
        boolean the = i > from && isSpan(line, i) && line.is(from - 1, Scheme.LINK) && !goesOn(line, i + 1);
        return the ? the(from, i + 1, unit(line, i), calendar) : null;
    }

    /** "The period from May to July", "the year 2024": the time is named behind. */
    private static boolean goesOn(Line line, int i) {
        boolean named = line.is(i, Scheme.LINK, "from") || line.is(i, Scheme.LINK, "of") || line.is(i, Scheme.RANGE);
        return line.is(i, Scheme.LINK, "to") || named && TimeWords.month(line, i + 1) > 0;
    }

    private static boolean isSpan(Line line, int i) {
        String unit = unit(line, i);
        return unit != null
                && ("year".equals(unit) || "month".equals(unit) || "quarter".equals(unit) || "period".equals(unit));
    }

    private static String unit(Line line, int i) {
        return line.is(i, Scheme.SPAN, "period") ? "period" : line.code(i, Scheme.UNIT);
    }

    private static String relation(String unit) {
        return switch (unit) {
            case "year" -> "yoy";
            case "quarter" -> "qoq";
            case "month" -> "mom";
            default -> "pop";
        };
    }

    /** "Same month", with the year behind it if it is named. */
    private static Mention same(Line line, int from, int unit, Calendar calendar) {
        int to = behind(line, unit);
        YearSuffix year = YearSuffix.at(line, to, calendar.released());
        int behind = year.to();
        int earlier = behind;
        earlier = TimeWords.skip(line, earlier, Scheme.LINK, "of");
        earlier += line.is(earlier, Scheme.DETERMINER) ? 1 : 0;
        earlier += line.is(earlier, Scheme.NUMBER, "1") ? 1 : 0;
        if (TimeWords.is(line, earlier, "year") && line.is(earlier + 1, Scheme.EARLIER)) {
            behind = earlier + 2;
        } else if (year.year() == null) {
            return calendar.last() == null ? null : Mention.topic(from, to, calendar.last());
        }
        return Mention.base(from, behind, before(calendar.last(), "yoy"), "yoy");
    }

    /** Behind "month", "period", "three-month period". */
    private static int behind(Line line, int unit) {
        int i = TimeWords.count(line, unit) > 0 ? unit + 1 : unit;
        i += i > unit && line.is(i, '-') ? 1 : 0;
        i += i > unit && line.is(i, Scheme.UNIT) ? 1 : 0;
        return line.is(i, Scheme.SPAN, "period") || line.is(i, Scheme.UNIT) ? i + 1 : i;
    }

    /** "A year earlier", "one month ago", "the year before". */
    private static Mention earlier(Line line, int from, int i, Calendar calendar) {
        int at = TimeWords.count(line, i) == 1 ? i + 1 : i;
        int count = TimeWords.count(line, i);
        at = count > 1 ? i + 1 : at;
        at += line.is(at, '-') ? 1 : 0;
        String unit = unit(line, at);
        if (line.is(from, Scheme.FRACTION) && line.is(from + 1, Scheme.EARLIER)) {
            return Mention.base(from, from + 2, before(calendar.last(), "qoq"), "qoq");
        }
        if (unit == null || !isSpan(line, at) || at == from) {
            return null;
        }
        int behind = at + 1;
        behind += line.is(behind, '-') ? 1 : 0;
        if (!line.is(behind, Scheme.EARLIER)) {
            return null;
        }
        String relation = count == 12 ? "yoy" : count == 3 ? "qoq" : count > 1 ? null : relation(unit);
        return Mention.base(from, behind + 1, relation == null ? null : before(calendar.last(), relation), relation);
    }

    private static Mention which(Line line, int from, int at, String which, Calendar calendar) {
        // "In past months" is no month.
        if (line.at(at).text().endsWith("s") && TimeWords.count(line, at - 1) == 0) {
            return null;
        }
        String unit = unit(line, at);
        Period last = calendar.last();
        YearMonth now = YearMonth.from(calendar.released());
        if (which.equals("last") || which.equals("this")) {
            int back = which.equals("last") ? 1 : 0;
            Period named =
                    switch (unit) {
                        case "year" -> Period.year(now.getYear() - back);
                        case "month" -> Period.months(now.minusMonths(back), now.minusMonths(back));
                        case "quarter" -> back == 0 ? last : quarterBefore(now);
                        default -> last;
                    };
            return named == null
                    ? null
                    : new Mention(from, at + 1, named, Mention.Role.TOPIC, back == 1 ? relation(unit) : null);
        }
        String relation = relation(unit);
        return Mention.base(from, at + 1, before(last, relation), relation);
    }

    private static Period quarterBefore(YearMonth now) {
        YearMonth end = now.minusMonths((now.getMonthValue() - 1) % 3 + 1L);
        return Period.months(end.minusMonths(2), end);
    }

    /** "In the month", "for the year": what was last spoken of, or the year that it is in. */
    private static Mention the(int from, int to, String unit, Calendar calendar) {
        Period last = calendar.last();
        if (last == null) {
            return null;
        }
        boolean wider = "year".equals(unit) && !"A".equals(last.frequency());
        boolean narrower = "month".equals(unit) && !"M".equals(last.frequency());
        return wider || narrower ? null : Mention.topic(from, to, last);
    }

    private static Period before(Period last, String relation) {
        if (last == null) {
            return null;
        }
        if (relation.equals("yoy")) {
            return last.yearBefore();
        }
        if (relation.equals("mom")) {
            YearMonth end = YearMonth.from(last.to()).minusMonths(1);
            return "M".equals(last.frequency()) && last.regular() ? last.previous() : Period.months(end, end);
        }
        return last.previous();
    }
}
