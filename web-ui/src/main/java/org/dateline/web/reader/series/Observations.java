package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The points of a series as the figure service gives them, oldest first. Values are in base units. */
record Observations(
        String key, String title, String titleKo, String unit, String frequency, List<Observation> observations) {

    /**
     * @param lower an end of the interval that the value stands for; null where it is open, and on transformed values
     * @param status {@code published} or {@code implied}
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
            boolean withdrawn) {

        boolean implied() {
            return "implied".equals(status);
        }

        /** How wide the interval is; null where an end is open. */
        BigDecimal width() {
            return lower == null || upper == null ? null : upper.subtract(lower);
        }
    }

    /** The release that states a value. */
    record Stated(String slug) {}

    /** All that was ever published for a period, newest first. */
    record Vintages(String period, List<Observation> vintages) {}
}
