package org.dateline.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.catalog.paging.Paged;

/**
 * A page of published releases.
 *
 * @param total all that were found, on whatever page
 * @param facets {@code topic}, {@code organization}, {@code year} and {@code language}, each value with the number of
 *     releases that it would leave
 */
record FoundReleases(List<Item> items, long total, int page, int size, Map<String, List<Facet>> facets)
        implements Paged {
    /**
     * A release in a list.
     *
     * @param excerpt how its body begins
     * @param highlights where it holds what was looked for; null where nothing was
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
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

    /** Something with an id, by its name in the language of the release. */
    record Named(String id, String name) {}

    /** HTML-escaped text in which {@code <mark>} stands around what was looked for. */
    record Highlights(String title, String text) {}

    /** A value by which the list can be narrowed. */
    record Facet(String value, String name, long count) {}
}
