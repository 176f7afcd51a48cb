package org.dateline.stats.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.series.Statement;

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
     * @param known since when all that is known of it was known: when its newest or last revised point was published
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
            Instant known,
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

    record ReleaseLink(UUID id, String slug) {
        static ReleaseLink of(Statement statement) {
            return new ReleaseLink(statement.release(), statement.slug());
        }
    }

    /**
     * A point of a series.
     *
     * @param lower lower end of the interval that the value stands for; null where it is open, and for logarithms and annual
     *     rates, of which none is worked out
     * @param upper its upper end
     * @param status {@code published}; {@code implied} by other statements: then figure and quote are those of the one that
     *     was known last; {@code aggregated} from all points of its period; or {@code incomplete}, from some of them
     * @param knownFrom since when the value was known; of what is made of several points, since when all of them were
     * @param release that states or implies it; null for what is made of several points
     * @param figure id of the figure that states or implies it
     * @param quote the sentence of that figure
     * @param withdrawn whether its release, or that of one of its parts, was withdrawn
     * @param parts what it is made of; null where it is not aggregated
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
            boolean withdrawn,
            Parts parts) {}

    /** How many points were known of those that a period has. */
    record Parts(int count, int of) {}

    /**
     * @param unit of the values as they are here: {@code PERCENT} for rates and shares, {@code INDEX} and {@code LN}
     * @param frequency of the points as they are here
     * @param aggregation how they were made of those of a higher frequency; null where they were not
     * @param transform what was made of the values
     * @param additive whether points of the series add up over time, as flows do: then they can be aggregated by their sum
     */
    record Observations(
            String key,
            String title,
            String titleKo,
            String unit,
            String frequency,
            String aggregation,
            String transform,
            boolean additive,
            List<Observation> observations) {}

    /** All vintages of one point, newest first. */
    record PointHistory(String period, List<Vintage> vintages) {}

    /**
     * One value that was published, or implied, for a point.
     *
     * @param value by the finest of the statements
     * @param lower lower end of what they all leave possible
     * @param knownFrom since when the value was known
     * @param statements what made it, in the order in which it became known
     */
    record Vintage(
            String period,
            String value,
            String lower,
            String upper,
            String status,
            Instant knownFrom,
            ReleaseLink release,
            String figure,
            String quote,
            boolean withdrawn,
            List<Told> statements) {}

    /**
     * What one release says of the point.
     *
     * @param relation {@code first}; {@code revises} what was known, for no value satisfies both; {@code refines} it, for it
     *     leaves less possible; or {@code repeats} it
     */
    record Told(
            String relation,
            String value,
            String lower,
            String upper,
            Instant knownFrom,
            ReleaseLink release,
            String figure,
            String quote,
            boolean withdrawn) {}

    record VintageList(String key, List<PointHistory> items) {}

    /**
     * The revision triangle: what was known of each period, instant after instant.
     *
     * @param vintages the instants at which something became known, oldest first
     */
    record Triangle(String key, String unit, List<Instant> vintages, List<TriangleRow> rows) {}

    /** @param values one for each instant; null before anything was known */
    record TriangleRow(String period, List<String> values) {}

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
