package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** What other releases have said by the moment of this one. */
public interface KnownSeries {
    /** Nothing is known but the release itself. */
    KnownSeries NOTHING = figure -> List.of();

    /**
     * @return what is known of the thing that the figure speaks of, at whatever time and in whatever unit: levels, and
     *     growth rates of them; oldest first
     */
    List<Point> about(Figure figure);

    /**
     * @param period the whole span: from January on for a year to date
     * @param unit of the amount, {@code percent} for a growth rate
     * @param basis what a growth rate is against, {@code yoy, mom, qoq, pop}; null for a level
     * @param implied whether it was not stated but follows from a level and its growth
     * @param source where it was published
     */
    record Point(
            Period period,
            String unit,
            String basis,
            BigDecimal value,
            Interval interval,
            boolean implied,
            String source) {}
}
