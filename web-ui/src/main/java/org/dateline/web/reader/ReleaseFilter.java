package org.dateline.web.reader;

import io.smallrye.mutiny.Uni;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.layout.BadAddress;
import org.dateline.web.layout.ReaderMessages;

/**
 * What a reader narrows the list of releases by. Several topics, organisations or languages are alternatives.
 *
 * @param q words to find; null for everything
 * @param year null for all years
 * @param sort {@code relevance}, {@code newest} or {@code oldest}; null for what suits the rest
 */
public record ReleaseFilter(
        String q, List<String> topics, List<String> organizations, String year, List<String> languages, String sort) {
    private static final Set<String> SORTS = Set.of("relevance", "newest", "oldest");
    private static final int LONGEST_QUERY = 500;

    /** What a form or a link sends; an empty field is no filter. */
    public static ReleaseFilter of(
            String q,
            List<String> topics,
            List<String> organizations,
            String year,
            List<String> languages,
            String sort,
            ReaderMessages messages) {
        String words = given(q);
        if (words != null && (words.length() > LONGEST_QUERY || words.indexOf('\0') >= 0)) {
            throw new BadAddress(messages.badQuery());
        }
        String wantedYear = given(year);
        if (wantedYear != null && !wantedYear.matches("\\d{4}")) {
            throw new BadAddress(messages.badYear());
        }
        String order = given(sort);
        if (order != null && !SORTS.contains(order)) {
            throw new BadAddress(messages.badSort());
        }
        return new ReleaseFilter(words, given(topics), given(organizations), wantedYear, given(languages), order);
    }

    /** The releases that it leaves, a page of them, in this order. */
    public Uni<FoundReleases> find(CatalogPortal catalog, String order, int page, int size) {
        return catalog.releases(q, topics, organizations, languages, from(), to(), order, page, size);
    }

    /** The first day; null where open. */
    private String from() {
        return year == null ? null : year + "-01-01";
    }

    /** The last day; null where open. */
    private String to() {
        return year == null ? null : year + "-12-31";
    }

    /** Whether nothing is left out. */
    public boolean everything() {
        return q == null && topics.isEmpty() && organizations.isEmpty() && year == null && languages.isEmpty();
    }

    /** The values of a facet that the list is narrowed by. */
    public List<String> values(String facet) {
        return switch (facet) {
            case "topic" -> topics;
            case "organization" -> organizations;
            case "language" -> languages;
            default -> year == null ? List.of() : List.of(year);
        };
    }

    /** Whether the list is narrowed by this value of a facet. */
    public boolean has(String facet, String value) {
        return values(facet).contains(value);
    }

    /** With the value of a facet added, or taken away where it is there already. */
    public ReleaseFilter toggled(String facet, String value) {
        return switch (facet) {
            case "topic" -> new ReleaseFilter(q, toggled(topics, value), organizations, year, languages, sort);
            case "organization" -> new ReleaseFilter(q, topics, toggled(organizations, value), year, languages, sort);
            case "language" -> new ReleaseFilter(q, topics, organizations, year, toggled(languages, value), sort);
            default -> new ReleaseFilter(q, topics, organizations, value.equals(year) ? null : value, languages, sort);
        };
    }

    /** As a query, encoded, with its question mark; empty for everything. */
    public String query(int page) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", q);
        topics.forEach(topic -> add(parts, "topic", topic));
        organizations.forEach(organization -> add(parts, "organization", organization));
        add(parts, "year", year);
        languages.forEach(language -> add(parts, "language", language));
        add(parts, "sort", sort);
        add(parts, "page", page == 0 ? null : String.valueOf(page));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static List<String> toggled(List<String> values, String value) {
        return values.contains(value)
                ? values.stream().filter(other -> !other.equals(value)).toList()
                : Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }
}
