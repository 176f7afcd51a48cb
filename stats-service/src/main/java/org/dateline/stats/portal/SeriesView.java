package org.dateline.stats.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Series as the public reads them. Values are decimal strings in base units. */
final class SeriesView {
    private SeriesView() {}

    /**
     * A series in a list.
     *
     * @param count number of points
     * @param first period of the oldest point
     * @param last period of the newest point
     * @param change growth of the newest point on the year before; null where that is not known
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

    /**
     * @param percent with one decimal
     * @param period what it is a change against
     */
    record Change(String percent, String period) {}

    /** @param facets what would narrow the list further; absent where series are named by their keys */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(List<Item> items, long total, int page, int size, Facets facets) {}

    /** By dimension, its values with the number of series that choosing one would leave, the most frequent first. */
    record Facets(
            List<Facet> measure,
            List<Facet> subject,
            List<Facet> area,
            List<Facet> counterpart,
            List<Facet> frequency) {}

    record Facet(String value, String name, String nameKo, long count) {}

    record ReleaseLink(UUID id, String slug) {}

    /**
     * A point of a series.
     *
     * @param lower lower end of the interval that the value stands for; null where it is open, and on transformed values
     * @param upper its upper end
     * @param status {@code published}, or {@code implied} by other statements: then figure and quote are those of the one that
     *     was known last
     * @param knownFrom since when the value was known
     * @param figure id of the figure that states or implies it
     * @param quote the sentence of that figure
     * @param withdrawn whether its release was withdrawn
     */
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

    /**
     * What a release says about a series.
     *
     * @param kind of the figure: {@code LEVEL} and {@code BALANCE} state points, the others say something about them
     * @param text the figure as it is written
     * @param basis of a change
     * @param knownFrom the moment of the release
     * @param quote the sentence
     * @param withdrawn whether the release was withdrawn
     */
    record Claim(
            String figure,
            ReleaseLink release,
            String kind,
            String text,
            String value,
            String unit,
            String qualifier,
            String period,
            String basis,
            Instant knownFrom,
            String quote,
            boolean withdrawn) {}

    /** The claims about a series, those of the newest release first. */
    record ClaimList(String key, List<Claim> items, long total, int page, int size) {}
}
