package org.dateline.stats.extraction.period;

import java.time.YearMonth;
import java.util.Locale;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;

/** "The third quarter", "first half of 2024", "Q3", "the first nine months of the year". */
final class Parts implements TimeRule {
    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        Mention named = nth(line, from, calendar);
        return named != null ? named : coded(line, from, calendar);
    }

    private static Mention nth(Line line, int from, Calendar calendar) {
        int i = line.is(from, Scheme.DETERMINER) ? from + 1 : from;
        int n = ordinal(line, i);
        if (n < 1 || n > 4) {
            return null;
        }
        int at = line.at(i).sort() == Sort.DIGITS ? i + 2 : i + 1;
        at += line.is(at, '-') ? 1 : 0;
        if (TimeWords.is(line, at, "quarter") || TimeWords.is(line, at, "half")) {
            boolean half = TimeWords.is(line, at, "half");
            if (half && n > 2) {
                return null;
            }
            YearSuffix year = year(line, behindCode(line, at + 1), calendar);
            return Mention.topic(
                    from,
                    year.to(),
                    calendar.latest(year.year(), y -> half ? Period.half(y, n) : Period.quarter(y, n)));
        }
        if (isQuarterAlone(line, from, i, at, calendar)) {
            return Mention.topic(from, at, calendar.latest(null, y -> Period.quarter(y, n)));
        }
        if (n == 1 && line.is(at, Scheme.FRACTION, "75")) {
            YearSuffix year = year(line, at + 1, calendar);
            return Mention.topic(
                    from,
                    year.to(),
                    calendar.latest(year.year(), y -> Period.months(YearMonth.of(y, 1), YearMonth.of(y, 9))));
        }
        int months = TimeWords.count(line, at);
        boolean quarters = n == 1 && (months == 2 || months == 3) && TimeWords.is(line, at + 1, "quarter");
        int length = quarters ? 3 * months : months;
        if (!quarters && (n != 1 || months < 2 || months > 11 || !TimeWords.is(line, at + 1, "month"))) {
            return null;
        }
        YearSuffix year = year(line, at + 2, calendar);
        return Mention.topic(
                from,
                year.to(),
                calendar.latest(year.year(), y -> Period.months(YearMonth.of(y, 1), YearMonth.of(y, length))));
    }

    /** "The first half (H1) of 2024". */
    private static int behindCode(Line line, int i) {
        boolean code = line.is(i, '(') && line.closing(i) == i + 4 && line.glued(i + 2);
        return code ? i + 4 : i;
    }

    /** "Compared with 2 percent in the first": the quarter of that name, where quarters are spoken of. */
    private static boolean isQuarterAlone(Line line, int from, int ordinal, int behind, Calendar calendar) {
        boolean ends = behind >= line.size() || line.isAny(behind, ".,;()");
        return ends
                && ordinal > from
                && line.is(from - 1, Scheme.LINK, "in")
                && calendar.last() != null
                && "Q".equals(calendar.last().frequency());
    }

    private static int ordinal(Line line, int i) {
        String code = line.code(i, Scheme.ORDINAL);
        if (code != null) {
            return Integer.parseInt(code);
        }
        boolean written = line.at(i).sort() == Sort.DIGITS
                && line.at(i).text().length() == 1
                && line.glued(i + 1)
                && line.at(i + 1).text().length() == 2
                && line.at(i + 1).sort() == Sort.WORD;
        return written ? Integer.parseInt(line.at(i).text()) : 0;
    }

    /** "Of the year" is the year that the release is in. */
    private static YearSuffix year(Line line, int from, Calendar calendar) {
        YearSuffix year = YearSuffix.at(line, from, calendar.released());
        boolean ofTheYear = year.year() == null
                && line.is(from, Scheme.LINK, "of")
                && line.is(from + 1, Scheme.DETERMINER)
                && TimeWords.is(line, from + 2, "year");
        return ofTheYear ? new YearSuffix(from + 3, null) : year;
    }

    /** "Q3", "3Q", "H1", "1H", with a year before or behind; "quarter 3 (…) 2024". */
    private static Mention coded(Line line, int from, Calendar calendar) {
        Integer before = TimeWords.year(line, from);
        int i = before == null ? from : from + 1;
        i += before != null && line.isAny(i, "-") ? 1 : 0;
        String letters = line.at(i).text().toLowerCase(Locale.ROOT);
        int n = single(line, i + 1);
        int to = i + 2;
        boolean spelt = TimeWords.is(line, i, "quarter") && before == null;
        boolean glued = line.glued(i + 1) && (letters.equals("q") || letters.equals("h"));
        if (!glued && !spelt) {
            n = single(line, i);
            letters = line.at(i + 1).text().toLowerCase(Locale.ROOT);
            glued = line.glued(i + 1) && (letters.equals("q") || letters.equals("h"));
        }
        boolean half = letters.equals("h");
        if (!glued && !spelt || n < 1 || n > (half ? 2 : 4) || line.glued(to) && isText(line, to)) {
            return null;
        }
        int bracket = spelt && line.is(to, '(') ? line.closing(to) : to;
        YearSuffix year = before == null ? year(line, bracket, calendar) : new YearSuffix(to, before);
        int part = n;
        return Mention.topic(
                from,
                Math.max(to, year.to()),
                calendar.latest(year.year(), y -> half ? Period.half(y, part) : Period.quarter(y, part)));
    }

    private static boolean isText(Line line, int i) {
        return line.at(i).sort() == Sort.WORD || line.at(i).sort() == Sort.DIGITS;
    }

    private static int single(Line line, int i) {
        return line.at(i).sort() == Sort.DIGITS && line.at(i).text().length() == 1
                ? Integer.parseInt(line.at(i).text())
                : 0;
    }
}
