package org.dateline.stats.sdmx.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;

/**
 * What data is asked for, whatever version of the REST API asks.
 *
 * @param range when periods begin and end
 * @param asOf only what was known by then counts
 * @param updatedAfter only observations that the portal showed first after that; null for all
 * @param history all vintages rather than the last one
 * @param first at most so many observations from the start of each series; 0 for all
 * @param last at most so many from its end; 0 for all
 * @param implied whether observations are wanted that nobody stated but that follow from a level and its growth
 */
public record DataQuery(
        SeriesFilter filter,
        TimeRange range,
        Instant asOf,
        Instant updatedAfter,
        boolean history,
        int first,
        int last,
        boolean implied,
        Content content) {
    static final String ALL_DIMENSIONS = "AllDimensions";

    /**
     * What is to be told of what is found.
     *
     * @param attributes those that are wanted
     * @param observations whether there are observations in the answer, or series only
     * @param values whether observations come with their values
     * @param flat observations one by one, rather than by series
     */
    public record Content(Set<Attribute> attributes, boolean observations, boolean values, boolean flat) {
        /** Values without attributes, by series. */
        public static final Content VALUES = new Content(Set.of(), true, true, false);

        /** The dimension that stands at observations, as parameters and headers of messages name it. */
        public String atObservation() {
            return flat ? ALL_DIMENSIONS : Dimension.TIME;
        }
    }

    /** All that is known now of series, with these attributes. */
    public static DataQuery everything(SeriesFilter filter, Collection<Attribute> attributes) {
        Content content = new Content(Set.copyOf(attributes), true, true, false);
        return new DataQuery(filter, TimeRange.ANY, Instant.MAX, null, false, 0, 0, false, content);
    }
}
