package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The points of a series as the figure service gives them, oldest first. Values are in base units.
 *
 * @param frequency of the points, which is lower than that of the series where they are aggregated
 * @param title of the points as they are here, with their frequency
 * @param aggregation {@code sum}, {@code avg} or {@code eop}; null where the points are the series' own
 * @param additive whether points of the series add up over time
 */
record Observations(
        String key,
        String title,
        String titleKo,
        String unit,
        String frequency,
        String aggregation,
        boolean additive,
        List<Observation> observations) {

    /**
     * @param lower an end of the interval that the value stands for; null where it is open
     * @param status {@code published}, {@code implied}, {@code aggregated}, or {@code incomplete} where parts are missing
     * @param release null for what is made of several values, as are {@code figure} and {@code quote}
     * @param parts what an aggregated value is made of; null for others
     * @param statements what brought the value up and what agrees with it; null outside of vintages
     */
    record Observation(
            String period,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            String status,
            Instant knownFrom,
            Stated release,
            String figure,
            String quote,
            boolean withdrawn,
            Parts parts,
            List<Told> statements) {

        boolean implied() {
            return "implied".equals(status);
        }

        boolean incomplete() {
            return "incomplete".equals(status);
        }

        /**
         * Whether the value as it was stated is none of those that all statements together, and what follows from them,
         * leave possible.
         */
        boolean outside() {
            return lower != null && value.compareTo(lower) < 0 || upper != null && value.compareTo(upper) > 0;
        }

        /** How wide the interval is; null where an end is open. */
        BigDecimal width() {
            return lower == null || upper == null ? null : upper.subtract(lower);
        }
    }

    /** The release that states a value. */
    record Stated(String slug) {}

    /** How many periods are known, and of how many. */
    record Parts(int count, int of) {}

    /** @param relation to what was known before: {@code first}, {@code revises}, {@code refines} or {@code repeats} */
    record Told(String relation, BigDecimal value, BigDecimal lower, BigDecimal upper, Instant knownFrom) {
        BigDecimal width() {
            return lower == null || upper == null ? null : upper.subtract(lower);
        }
    }

    /** All that was ever published for a period, newest first. */
    record Vintages(String period, List<Observation> vintages) {}
}
