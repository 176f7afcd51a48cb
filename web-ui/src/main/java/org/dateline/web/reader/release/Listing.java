package org.dateline.web.reader.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.client.FoundReleases.Facet;
import org.dateline.web.reader.Entry;
import org.dateline.web.reader.ReleaseFilter;

/**
 * A page of the list of releases.
 *
 * @param topicNames names of topics in the language of the page, by id
 */
record Listing(ReleaseFilter filter, FoundReleases found, List<Entry> entries, Map<String, String> topicNames) {

    /** A facet with its values. */
    record Group(String facet, List<Choice> choices) {}

    /**
     * A value of a facet.
     *
     * @param query the list with it, or without it where the list is narrowed by it now
     */
    record Choice(String name, long count, boolean chosen, String query) {}

    /** The facets that would narrow the list, or do. */
    public List<Group> groups() {
        return Stream.of("topic", "year", "organization", "language")
                .map(facet -> new Group(
                        facet,
                        Stream.concat(values(facet).stream(), missing(facet))
                                .map(value -> choice(facet, value))
                                .toList()))
                .filter(group ->
                        group.choices().size() > 1 || group.choices().stream().anyMatch(Choice::chosen))
                .toList();
    }

    /** What the list is narrowed by now, each with the list without it. */
    public List<Choice> chosen() {
        return groups().stream()
                .flatMap(group -> group.choices().stream())
                .filter(Choice::chosen)
                .toList();
    }

    public int number() {
        return found.page();
    }

    /** The last page that there is. */
    public long last() {
        return Math.max(0, Math.min(10_000, found.total() - 1) / found.size());
    }

    public boolean more() {
        return found.page() < last();
    }

    public String next() {
        return filter.query(found.page() + 1);
    }

    public String previous() {
        return filter.query(found.page() - 1);
    }

    /** The filters without the page: for the feed of this very list. */
    public String query() {
        return filter.query(0);
    }

    /** The same without words to find. */
    public String withoutWords() {
        return new ReleaseFilter(null, filter.topics(), filter.organizations(), filter.year(), filter.languages(), null)
                .query(0);
    }

    /** The same words in everything. */
    public String withoutFilters() {
        return new ReleaseFilter(filter.q(), List.of(), List.of(), null, List.of(), filter.sort()).query(0);
    }

    /** The orders that make sense: without words there is nothing to be relevant to. */
    public List<String> orders() {
        return filter.q() == null ? List.of("newest", "oldest") : List.of("relevance", "newest", "oldest");
    }

    /** The order that the list is in. */
    public String order() {
        return filter.sort() != null ? filter.sort() : filter.q() == null ? "newest" : "relevance";
    }

    private List<Facet> values(String facet) {
        return found.facets().getOrDefault(facet, List.of());
    }

    /** What the list is narrowed by although nothing is left of it: it can still be taken away. */
    private Stream<Facet> missing(String facet) {
        List<String> known = values(facet).stream().map(Facet::value).toList();
        return filter.values(facet).stream()
                .filter(value -> !known.contains(value))
                .map(value -> new Facet(value, value, 0));
    }

    private Choice choice(String facet, Facet value) {
        String name = facet.equals("topic") ? topicNames.getOrDefault(value.value(), value.name()) : value.name();
        return new Choice(
                name,
                value.count(),
                filter.has(facet, value.value()),
                filter.toggled(facet, value.value()).query(0));
    }
}
