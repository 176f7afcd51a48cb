package org.dateline.web.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A series in a list. Values are in base units.
 *
 * @param count number of points
 * @param change growth of the newest published point on the year before; null where that is not known
 * @param known since when all that is known of it was known
 * @param recent the newest points, oldest of them first
 */
public record Series(
        String key,
        String title,
        String titleKo,
        String unit,
        String frequency,
        String area,
        String measure,
        String subject,
        String counterpart,
        int count,
        String first,
        String last,
        Value latest,
        Change change,
        Instant known,
        List<Value> recent) {

    /** Growth of the newest point in percent; null where it is not known, and of balances and rates, of which it says nothing. */
    public BigDecimal growth() {
        boolean meaningful = !measure.endsWith("BALANCE") && !unit.startsWith("PERCENT");
        return meaningful && change != null ? change.percent() : null;
    }

    public String title(boolean korean) {
        return korean ? titleKo : title;
    }

    /** A value at a period. */
    public record Value(String period, BigDecimal value) {}

    /** Growth in percent on the period a year before {@code period}. */
    public record Change(BigDecimal percent, String period) {}
}
