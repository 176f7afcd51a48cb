package org.dateline.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Release.Named;

/** A page of published releases, and the values by which it can be narrowed. */
public record FoundReleases(List<Item> items, long total, int page, int size, Map<String, List<Facet>> facets) {

    /** A release in a list; {@code highlights} is absent where nothing was looked for. */
    public record Item(
            String id,
            String slug,
            String title,
            String summary,
            String excerpt,
            String language,
            LocalDate released,
            Instant moment,
            int revision,
            String state,
            Named organization,
            List<Named> topics,
            Highlights highlights) {}

    /** Escaped HTML in which {@code <mark>} stands around what was looked for. */
    public record Highlights(String title, String text) {}

    /** A value with the number of releases that it would leave. */
    public record Facet(String value, String name, long count) {}
}
