package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** What other releases have said about the series that a figure is a point of. */
public interface KnownSeries {
    /** Nothing is known but the release itself. */
    KnownSeries NOTHING = figure -> List.of();

    /** @return published points of the figure's series, oldest first; empty where it is of none */
    List<Point> of(Figure figure);

    /** @param source where it was published */
    record Point(Period period, BigDecimal value, Interval interval, String source) {}
}
