package org.dateline.stats.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Words for measures and subjects that name no concept yet: the newest revision of each release counts. */
@ApplicationScoped
class Candidates {
    private static final int EXAMPLES = 3;

    private static final String UNKNOWN = " from figure f"
            + " cross join lateral (values ('MEASURE', f.unknown_measure), ('SUBJECT', f.unknown_subject))"
            + " as u (scheme, words)"
            + " join revision r on r.release = f.release and r.number = f.revision"
            + " where u.words is not null and f.state <> 'rejected'"
            + " and (f.unknown_measure is not null or f.unknown_subject is not null)"
            + " and r.number = (select max(n.number) from revision n where n.release = f.release)"
            + " and (cast(:scheme as text) is null or u.scheme = :scheme)"
            + " and (cast(:q as text) is null or position(cast(:q as text) in u.words) > 0)";

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Words that name no concept yet.
     *
     * @param scheme {@code MEASURE} or {@code SUBJECT}
     * @param words in small letters
     * @param figures how many figures say them
     * @param releases in how many releases
     * @param examples of the newest releases, at most three, each of another sentence
     */
    record Candidate(String scheme, String words, long figures, long releases, List<Example> examples) {}

    /** A figure that says the words. */
    record Example(UUID release, String slug, String title, String figure, String text, String quote) {}

    /** How many words there are of each scheme. */
    record Facet(String value, long count) {}

    private record Name(String scheme, String words) {}

    /** One page, the words of most releases first. */
    List<Candidate> list(String scheme, String q, int page, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select u.scheme, u.words, count(*), count(distinct f.release) as releases" + UNKNOWN
                                + " group by u.scheme, u.words order by releases desc, count(*) desc, u.words, u.scheme",
                        Tuple.class)
                .setParameter("scheme", scheme)
                .setParameter("q", q)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        Map<Name, List<Example>> examples = examples(
                rows.stream().map(row -> row.get("words", String.class)).toList());
        return rows.stream()
                .map(row -> {
                    Name name = new Name(row.get("scheme", String.class), row.get("words", String.class));
                    return new Candidate(
                            name.scheme(),
                            name.words(),
                            ((Number) row.get(2)).longValue(),
                            ((Number) row.get(3)).longValue(),
                            examples.getOrDefault(name, List.of()));
                })
                .toList();
    }

    /** How many words there are of each scheme, of all schemes. */
    List<Facet> facets(String q) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select u.scheme, count(distinct u.words)" + UNKNOWN + " group by u.scheme order by u.scheme",
                        Tuple.class)
                .setParameter("scheme", null)
                .setParameter("q", q)
                .getResultList();
        return rows.stream()
                .map(row -> new Facet(row.get(0, String.class), ((Number) row.get(1)).longValue()))
                .toList();
    }

    private Map<Name, List<Example>> examples(List<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select * from (select one.*, row_number() over"
                                + " (partition by scheme, words order by moment desc, release, ordinal) as place"
                                // A sentence often states several figures of the same words; it is shown once.
                                + " from (select distinct on (u.scheme, u.words, f.quote) u.scheme, u.words, f.release,"
                                + " r.slug, r.title, f.id, f.view ->> 'text' as text, f.quote, r.moment, f.ordinal"
                                + UNKNOWN + " and u.words in (:words)"
                                + " order by u.scheme, u.words, f.quote, r.moment desc, f.release, f.ordinal) one) ranked"
                                + " where place <= " + EXAMPLES
                                + " order by scheme, words, place",
                        Tuple.class)
                .setParameter("scheme", null)
                .setParameter("q", null)
                .setParameter("words", words)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Name(row.get("scheme", String.class), row.get("words", String.class)),
                        Collectors.mapping(
                                row -> new Example(
                                        row.get("release", UUID.class),
                                        row.get("slug", String.class),
                                        row.get("title", String.class),
                                        row.get("id", String.class),
                                        row.get("text", String.class),
                                        row.get("quote", String.class)),
                                Collectors.toList())));
    }
}
