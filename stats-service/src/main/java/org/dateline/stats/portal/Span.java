package org.dateline.stats.portal;

import org.dateline.stats.extraction.Period;

/**
 * The periods that are asked for.
 *
 * @param from first period; null for the oldest
 * @param to last period; null for the newest
 */
record Span(Period from, Period to) {
    /** Whether any day of a period lies in the span. */
    boolean covers(Period period) {
        return (from == null || !period.to().isBefore(from.from()))
                && (to == null || !period.from().isAfter(to.to()));
    }

    boolean reversed() {
        return from != null && to != null && from.from().isAfter(to.to());
    }
}
