package org.dateline.stats.series.inference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.stats.interval.Interval;

/** Something that the true values of some points obey. */
interface Constraint {
    List<Cell> cells();

    /**
     * @param now what each point may be
     * @return what the others leave possible for each of the points; those that they say nothing about are absent
     */
    Map<Cell, Interval> possible(Function<Cell, Interval> now);
}
