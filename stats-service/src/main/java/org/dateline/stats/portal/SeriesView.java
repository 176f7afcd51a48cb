package org.dateline.stats.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Series as the public reads them. Values are decimal strings in base units. */
final class SeriesView {
    private SeriesView() {}

    /**
     * @param count number of points
     * @param change growth of the newest published point on the year before; null where that is not known
     * @param recent the newest points, oldest of them first, at most 24
     */
    record Item(
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
            List<Value> recent) {}

    record Value(String period, String value) {}

    record Change(String percent, String period) {}

    record ReleaseLink(UUID id, String slug) {}

    /** @param status {@code published} or {@code implied} */
    record Observation(
            String period,
            String value,
            String lower,
            String upper,
            String status,
            Instant knownFrom,
            ReleaseLink release,
            String figure,
            String quote,
            boolean withdrawn) {}

    record Observations(String key, String title, String unit, String frequency, List<Observation> observations) {}

    /** All vintages of one point, newest first. */
    record Vintage(String period, List<Observation> vintages) {}

    record VintageList(String key, List<Vintage> items) {}
}
