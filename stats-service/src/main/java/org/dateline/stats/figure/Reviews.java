package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What reviewers decided. A decision holds for every later derivation of the figure; each is logged. */
@ApplicationScoped
class Reviews {
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Reviews(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** @param decision {@code accepted, corrected} or {@code rejected} */
    record Review(String decision, Correction correction) {}

    Map<String, Review> of(UUID release) {
        return of(List.of(release)).getOrDefault(release, Map.of());
    }

    /** Decisions by release and figure; a release without any is absent. */
    Map<UUID, Map<String, Review>> of(Collection<UUID> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select figure, decision, correction::text, release from review where release in (:releases)",
                        Tuple.class)
                .setParameter("releases", releases)
                .getResultList();
        Map<UUID, Map<String, Review>> reviews = new HashMap<>();
        rows.forEach(row -> reviews.computeIfAbsent(row.get(3, UUID.class), release -> new HashMap<>())
                .put(row.get(0, String.class), new Review(row.get(1, String.class), read(row.get(2, String.class)))));
        return reviews;
    }

    void decide(UUID release, String figure, Review review, String actor) {
        for (String sql : List.of(
                "insert into review (release, figure, decision, correction, decided_by, decided_at)"
                        + " values (:release, :figure, :decision, cast(:correction as jsonb), :actor, :at)"
                        + " on conflict (release, figure) do update set decision = excluded.decision,"
                        + " correction = excluded.correction, decided_by = excluded.decided_by,"
                        + " decided_at = excluded.decided_at",
                "insert into review_log (release, figure, decision, correction, decided_by, decided_at)"
                        + " values (:release, :figure, :decision, cast(:correction as jsonb), :actor, :at)")) {
            entities.createNativeQuery(sql)
                    .setParameter("release", release)
                    .setParameter("figure", figure)
                    .setParameter("decision", review.decision())
                    .setParameter("correction", write(review.correction()))
                    .setParameter("actor", actor)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    private Correction read(String text) {
        try {
            return text == null ? null : json.readValue(text, Correction.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }

    private String write(Correction correction) {
        try {
            return correction == null ? null : json.writeValueAsString(correction);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A correction is plain data", impossible);
        }
    }
}
