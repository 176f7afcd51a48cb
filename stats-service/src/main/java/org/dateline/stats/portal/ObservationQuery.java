package org.dateline.stats.portal;

import java.time.Instant;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.transform.Aggregation;
import org.dateline.stats.series.transform.Transform;

/**
 * What somebody wants to know of a series. Values are chosen by {@code asOf} and {@code vintage}, then aggregated, then
 * transformed, then those of the periods that were asked for are given.
 *
 * @param span the periods that are wanted
 * @param asOf only what was known by then
 * @param vintage which of the values published for a point, from 1; {@link #LATEST} for the last
 * @param aggregation how points of the series make those of {@code frequency}; null where they are its own
 * @param whole what to give the values in percent of; null for no share
 */
record ObservationQuery(
        Key key,
        Span span,
        Instant asOf,
        int vintage,
        String frequency,
        Aggregation aggregation,
        Transform transform,
        Key whole,
        Implied implied) {
    static final int LATEST = 0;

    /** The same of another series. */
    ObservationQuery of(Key other) {
        return new ObservationQuery(other, span, asOf, vintage, frequency, aggregation, transform, whole, implied);
    }
}
