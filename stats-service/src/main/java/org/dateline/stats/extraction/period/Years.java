package org.dateline.stats.extraction.period;

import java.time.YearMonth;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;

/** "2024", "2024-05", the fiscal year "2023–24". */
final class Years implements TimeRule {
    private static final int FISCAL_YEAR_BEGINS = 7;

    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        boolean the = line.is(from, Scheme.DETERMINER) && TimeWords.is(line, from + 1, "year");
        Integer named = the ? TimeWords.year(line, from + 2) : null;
        if (named != null) {
            return Mention.topic(from, from + 3, Period.year(named));
        }
        Integer year = TimeWords.year(line, from);
        if (year == null || counted(line, from)) {
            return null;
        }
        boolean hyphen = line.glued(from + 1) && line.isAny(from + 1, "-–/") && line.glued(from + 2);
        String next = line.at(from + 2).text();
        if (hyphen && line.at(from + 2).sort() == Sort.DIGITS && next.length() == 2) {
            int two = Integer.parseInt(next);
            if (two == (year + 1) % 100) {
                YearMonth begin = YearMonth.of(year, FISCAL_YEAR_BEGINS);
                return Mention.topic(from, from + 3, Period.months(begin, begin.plusMonths(11)));
            }
            if (two >= 1 && two <= 12) {
                return Mention.topic(from, from + 3, Period.month(year, two));
            }
        }
        Integer last = TimeWords.year(line, TimeWords.through(line, from + 1));
        if (last != null && last > year && line.isAny(from + 1, "-–")) {
            return Mention.topic(from, from + 3, Period.months(YearMonth.of(year, 1), YearMonth.of(last, 12)));
        }
        return Mention.topic(from, from + 1, Period.year(year));
    }

    /** "2018 vehicles" are no year; "in 2018 vehicles" are. */
    private static boolean counted(Line line, int i) {
        boolean dated = i == 0 || line.is(i - 1, Scheme.LINK) || line.is(i - 1, Scheme.SPAN);
        return line.is(i + 1, Scheme.UNIT) && !line.is(i + 1, Scheme.SUBJECT) && !dated;
    }
}
