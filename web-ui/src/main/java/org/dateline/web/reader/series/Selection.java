package org.dateline.web.reader.series;

import static org.dateline.web.reader.series.SeriesPage.given;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What of a series is shown, and made into what, as the address of a page or file says it. Null asks for nothing: then all
 * of it is shown as it was published and is known now. A form sends all its fields, so what says nothing counts as not
 * given: empty fields, a whole without a share, a way to aggregate without a frequency.
 *
 * @param transform what is made of the values, see {@link Transformation}
 * @param whole key of the series that a share is taken of
 * @param frequency the lower frequency that points are aggregated to
 * @param aggregation {@code sum}, {@code avg} or {@code eop}
 * @param vintage {@code first} or a number: which of the values that were published for a point
 * @param implied {@code true} for values too that no release states but that follow from others
 * @param asOf a day, which means its end, or an instant
 */
record Selection(
        @RestQuery String transform,
        @RestQuery String whole,
        @RestQuery String frequency,
        @RestQuery String aggregation,
        @RestQuery String vintage,
        @RestQuery String implied,
        @RestQuery String asOf,
        @RestQuery String from,
        @RestQuery String to) {
    private static final String SHARE = Transformation.SHARE.code();

    /** Everything as it was published and is known now. */
    static final Selection PLAIN = new Selection(null, null, null, null, null, null, null, null, null);

    Selection {
        transform = unless(Transformation.LIN.code(), given(transform));
        whole = SHARE.equals(transform) ? given(whole) : null;
        frequency = given(frequency);
        aggregation = frequency == null ? null : given(aggregation);
        vintage = unless("latest", given(vintage));
        implied = unless("none", given(implied));
        asOf = given(asOf);
        from = given(from);
        to = given(to);
    }

    Transformation transformation() {
        return Transformation.of(transform);
    }

    /** Whether values are shown that are not the newest ones. */
    boolean past() {
        return asOf != null || vintage != null;
    }

    /** Whether each value is one that a release states, and no other one that was made of it. */
    boolean asPublished() {
        return transform == null && frequency == null;
    }

    /** The same view of the newest values. */
    Selection newest() {
        return but("vintage", null).but("asOf", null);
    }

    /** The same view as it was known at some time; null for now. */
    Selection knownOn(String time) {
        return but("asOf", time);
    }

    /** The same view of the values made into something else; a whole is for shares only and may be null. */
    Selection with(Transformation other, String whole) {
        return but("transform", other.code()).but("whole", whole);
    }

    /** What of this view can be asked of the same series at another frequency. */
    Selection elsewhere() {
        Selection here = SHARE.equals(transform) ? but("transform", null) : this;
        return here.but("frequency", null).but("from", null).but("to", null);
    }

    /** The query that asks for this view; empty for the plain one. */
    public String query() {
        return Search.address(all());
    }

    /** What the figure service is asked. It shows what is implied unless told not to; pages only when they are asked. */
    Map<String, String> parameters() {
        Map<String, String> parameters = all();
        parameters.put("implied", implied == null ? "none" : implied.equals("true") ? "all" : implied);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private Selection but(String name, String value) {
        Map<String, String> all = all();
        all.put(name, value);
        return new Selection(
                all.get("transform"),
                all.get("whole"),
                all.get("frequency"),
                all.get("aggregation"),
                all.get("vintage"),
                all.get("implied"),
                all.get("asOf"),
                all.get("from"),
                all.get("to"));
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("transform", transform);
        all.put("whole", whole);
        all.put("frequency", frequency);
        all.put("aggregation", aggregation);
        all.put("vintage", vintage);
        all.put("implied", implied);
        all.put("asOf", asOf);
        all.put("from", from);
        all.put("to", to);
        return all;
    }

    private static String unless(String usual, String given) {
        return usual.equals(given) ? null : given;
    }
}
