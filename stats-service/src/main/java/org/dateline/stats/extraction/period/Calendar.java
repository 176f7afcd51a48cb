package org.dateline.stats.extraction.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.dateline.stats.extraction.Period;

/**
 * What under-specified times are resolved against.
 *
 * @param released the day of the release
 * @param last the period last spoken of, or null
 * @param ahead whether what is spoken of lies ahead
 */
record Calendar(LocalDate released, Period last, boolean ahead) {
    /** Forecasts for months reach so far. */
    private static final int HORIZON = 6;

    /** The latest span of a name that has ended by the release, or of the year that is given. */
    Period latest(Integer year, IntFunction<Period> ofYear) {
        if (year != null) {
            return ofYear.apply(year);
        }
        Period thisYear = ofYear.apply(released.getYear());
        return thisYear.to().isAfter(released.plusDays(3)) ? ofYear.apply(released.getYear() - 1) : thisYear;
    }

    /** A month without a year is the latest one that has begun by the release. */
    YearMonth month(int number, Integer year) {
        if (year != null) {
            return YearMonth.of(year, number);
        }
        YearMonth recent = YearMonth.of(released.getYear(), number);
        YearMonth now = YearMonth.from(released);
        for (int i = 0; ahead && i <= HORIZON; i++) {
            if (now.plusMonths(i).getMonthValue() == number) {
                return now.plusMonths(i);
            }
        }
        return recent.isAfter(now) ? recent.minusYears(1) : recent;
    }

    /** The month that a release of this day is about where it does not say. */
    YearMonth current() {
        return last == null ? YearMonth.from(released).minusMonths(1) : YearMonth.from(last.to());
    }
}
