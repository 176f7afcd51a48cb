package org.dateline.stats.sdmx.query;

import java.time.LocalDate;
import org.dateline.stats.extraction.Period;

/**
 * A time that periods are to lie in.
 *
 * @param from its first day; null for any
 * @param to its last day; null for any
 */
public record TimeRange(LocalDate from, LocalDate to) {
    public static final TimeRange ANY = new TimeRange(null, null);

    boolean covers(Period period) {
        return (from == null || !period.from().isBefore(from))
                && (to == null || !period.to().isAfter(to));
    }
}
