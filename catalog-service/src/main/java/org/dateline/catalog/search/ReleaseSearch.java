package org.dateline.catalog.search;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.catalog.search.FoundReleases.Facet;
import org.dateline.catalog.search.FoundReleases.Highlights;
import org.dateline.catalog.search.FoundReleases.Item;
import org.dateline.catalog.search.FoundReleases.Named;

/** Asks the search functions of the database, as the reader role; they hold the embargo. */
@ApplicationScoped
class ReleaseSearch {
    private static final int EXCERPT = 200;
    private static final String FILTERS = "nullif(:q, ''), string_to_array(nullif(:topics, ''), ','),"
            + " string_to_array(nullif(:organizations, ''), ','), string_to_array(nullif(:languages, ''), ','),"
            + " cast(nullif(:from, '') as date), cast(nullif(:to, '') as date)";

    // The name that the organisation had on the day, in the language of the release where it has one.
    private static final String ORGANIZATION_NAME = "select n.name from organization_name n"
            + " where n.organization = s.organization and n.language in (s.language, 'en') and n.valid_from <= s.released"
            + " order by n.language <> s.language, n.valid_from desc limit 1";

    private final EntityManager entities;

    ReleaseSearch(@PersistenceUnit("reader") EntityManager entities) {
        this.entities = entities;
    }

    FoundReleases find(Search search) {
        Names names = names();
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        long total = 0;
        for (Tuple row : rows(filtered("select * from release_facets(" + FILTERS + ")", search))) {
            String facet = row.get("facet", String.class);
            String value = row.get("value", String.class);
            long hits = row.get("hits", Long.class);
            if ("total".equals(facet)) {
                total = hits;
            } else {
                facets.computeIfAbsent(facet, unseen -> new ArrayList<>())
                        .add(new Facet(value, names.ofFacet(facet, value), hits));
            }
        }
        for (String facet : List.of("topic", "organization", "year", "language")) {
            facets.putIfAbsent(facet, List.of());
        }
        Query query = filtered(
                        "select s.*, (" + ORGANIZATION_NAME + ") as organization_name from search_releases(" + FILTERS
                                + ", :sort, :skip, :take) s",
                        search)
                .setParameter("sort", search.order())
                .setParameter("skip", search.paging().skip())
                .setParameter("take", search.paging().size());
        Highlighter highlighter = search.q() == null ? null : new Highlighter(search.q());
        List<Item> items =
                rows(query).stream().map(row -> item(row, names, highlighter)).toList();
        return new FoundReleases(
                items, total, search.paging().page(), search.paging().size(), facets);
    }

    private Query filtered(String sql, Search search) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("q", search.q() == null ? "" : search.q())
                .setParameter("topics", String.join(",", search.topics()))
                .setParameter("organizations", String.join(",", search.organizations()))
                .setParameter("languages", String.join(",", search.languages()))
                .setParameter("from", text(search.from()))
                .setParameter("to", text(search.to()));
    }

    private static Item item(Tuple row, Names names, Highlighter highlighter) {
        String language = row.get("language", String.class);
        String organization = row.get("organization", String.class);
        String organizationName = row.get("organization_name", String.class);
        return new Item(
                row.get("id", UUID.class),
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("summary", String.class),
                excerpt(row.get("excerpt", String.class)),
                language,
                LocalDate.parse(row.get("released").toString()),
                (Instant) row.get("moment"),
                row.get("number", Integer.class),
                row.get("withdrawn", Boolean.class) ? "withdrawn" : "published",
                new Named(organization, organizationName == null ? organization : organizationName),
                Arrays.stream((String[]) row.get("topics"))
                        .map(topic -> new Named(topic, names.ofTopic(topic, language)))
                        .toList(),
                highlighter == null
                        ? null
                        : new Highlights(
                                highlighter.html(row.get("marked_title", String.class)),
                                highlighter.html(row.get("marked_text", String.class))));
    }

    /** Cut where a word ends. */
    private static String excerpt(String beginning) {
        String line = beginning.replaceAll("\\s+", " ").strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > EXCERPT / 2 ? cut : line.offsetByCodePoints(0, EXCERPT / 2)) + "…";
    }

    private Names names() {
        Map<String, String> byKey = new HashMap<>();
        for (Tuple row : rows(entities.createNativeQuery("select id, name, name_ko from topic", Tuple.class))) {
            byKey.put("topic/en/" + row.get(0), row.get(1, String.class));
            byKey.put("topic/ko/" + row.get(0), row.get(2, String.class));
        }
        for (Tuple row : rows(entities.createNativeQuery(
                "select organization, name from organization_name where language = 'en' order by valid_from",
                Tuple.class))) {
            byKey.put("organization/" + row.get(0), row.get(1, String.class));
        }
        return new Names(byKey);
    }

    private record Names(Map<String, String> byKey) {
        String ofTopic(String id, String language) {
            return byKey.getOrDefault("topic/" + language + "/" + id, id);
        }

        String ofFacet(String facet, String value) {
            return switch (facet) {
                case "topic" -> ofTopic(value, "en");
                case "organization" -> byKey.getOrDefault("organization/" + value, value);
                case "language" -> "ko".equals(value) ? "한국어" : "English";
                default -> value;
            };
        }
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
