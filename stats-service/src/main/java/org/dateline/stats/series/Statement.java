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
 * @param moment of the revision
 * @param knownFrom the moment of the first revision of the release that said so
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
        Instant moment,
        Instant knownFrom,
        boolean withdrawn,
        String quote) {

    Statement knownFrom(Instant instant) {
        return new Statement(
                release, slug, original, revision, figure, key, period, implied, value, interval, moment, instant,
                withdrawn, quote);
    }

    /** Whether both give the same value, with the same rounding, for the same time. */
    public boolean saysTheSameAs(Statement other) {
        return implied == other.implied
                && period.equals(other.period)
                && value.compareTo(other.value) == 0
                && interval.equals(other.interval);
    }
}
