package org.dateline.stats.extraction;

import java.time.LocalDate;
import java.time.YearMonth;

/** A streak's period is its last: the month before the release where the text speaks of a year. */
final class StreakEnd {
    private StreakEnd() {}

    static Period of(Period period, String unit, LocalDate released, boolean after) {
        YearMonth last = YearMonth.from(released).minusMonths(1);
        boolean month = period != null && "M".equals(period.frequency()) && period.regular();
        if ("month".equals(unit) && !month) {
            return period != null && "M".equals(period.frequency())
                    ? Period.months(YearMonth.from(period.to()), YearMonth.from(period.to()))
                    : Period.months(last, last);
        }
        if (after && month) {
            return period.previous();
        }
        return "year".equals(unit) && period == null ? Period.year(last.getYear()) : period;
    }
}
