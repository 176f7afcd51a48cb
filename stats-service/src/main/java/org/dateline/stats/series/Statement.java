package org.dateline.stats.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * What one revision of a release says, or implies, about one point of a series.
 *
 * @param original the release, or the one that it translates: translations make one statement
 * @param knownFrom the moment of the revision
 * @param implied whether it follows from a growth rate instead of being stated
 * @param quote the sentence
 */
public record Statement(
        UUID release,
        String slug,
        UUID original,
        int revision,
        String figure,
        String key,
        Period period,
        boolean implied,
        BigDecimal value,
        Interval interval,
        Instant knownFrom,
        boolean withdrawn,
        String quote) {}
