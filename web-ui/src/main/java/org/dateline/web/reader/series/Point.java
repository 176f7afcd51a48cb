package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.web.reader.series.Observations.Observation;

/**
 * A point of a series as it was known on the date of the page.
 *
 * @param stated what gives its value
 * @param earlier what was published for it before and then revised, newest first
 */
record Point(Period period, Observation stated, List<Observation> earlier) {

    BigDecimal value() {
        return stated.value();
    }

    boolean implied() {
        return stated.implied();
    }
}
