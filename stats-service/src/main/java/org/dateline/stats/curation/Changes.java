package org.dateline.stats.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.vocabulary.Vocabulary;

/** Proposed changes, and what became of them. Both are added to and never changed. */
@ApplicationScoped
class Changes {
    private static final String SELECT = "select c.id, cast(c.change as text) as change, c.version, c.proposed_by,"
            + " c.proposed_at, d.decision, d.decided_by, d.decided_at, d.version as applied, d.rederivation"
            + " from concept_change c left join concept_decision d on d.change = c.id";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Changes(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A change, and what became of it.
     *
     * @param state {@code proposed, applied} or {@code discarded}
     * @param version of the vocabulary that it was proposed for
     * @param applied version of the vocabulary that it made; null where it is not applied
     * @param rederivation id of the re-derivation that reads the texts concerned once more; null where there are none
     */
    record Proposal(
            UUID id,
            String state,
            ConceptChange change,
            long version,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            Long applied,
            UUID rederivation) {}

    UUID propose(ConceptChange change, Vocabulary vocabulary, String actor) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery("insert into concept_change (id, change, version, proposed_by, proposed_at)"
                        + " values (:id, cast(:change as jsonb), :version, :actor, :at)")
                .setParameter("id", id)
                .setParameter("change", text(change))
                .setParameter("version", vocabulary.version())
                .setParameter("actor", actor)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return id;
    }

    /** @param decision {@code applied} or {@code discarded} */
    void decide(UUID change, String decision, Long version, UUID rederivation, String actor) {
        entities.createNativeQuery(
                        "insert into concept_decision (change, decision, version, rederivation, decided_by,"
                                + " decided_at) values (:change, :decision, :version, cast(:rederivation as uuid), :actor, :at)")
                .setParameter("change", change)
                .setParameter("decision", decision)
                .setParameter("version", version)
                .setParameter("rederivation", rederivation == null ? null : rederivation.toString())
                .setParameter("actor", actor)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Of two who decide about a change at once the second waits, and finds it decided. */
    void lock() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('concept_decision'))")
                .getSingleResult();
    }

    Optional<Proposal> find(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(SELECT + " where c.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(this::proposal).findFirst();
    }

    /** One page, the newest first. */
    List<Proposal> list(String state, int page, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        SELECT + " where coalesce(d.decision, 'proposed') = coalesce(cast(:state as text),"
                                + " d.decision, 'proposed') order by c.proposed_at desc, c.id",
                        Tuple.class)
                .setParameter("state", state)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(this::proposal).toList();
    }

    long count(String state) {
        return ((Number) entities.createNativeQuery("select count(*) from concept_change c"
                                + " left join concept_decision d on d.change = c.id where"
                                + " coalesce(d.decision, 'proposed') = coalesce(cast(:state as text), d.decision,"
                                + " 'proposed')")
                        .setParameter("state", state)
                        .getSingleResult())
                .longValue();
    }

    /** Whether one of the concepts is another one than at a version. */
    boolean isOutdated(List<String> concepts, long version) {
        return !concepts.isEmpty()
                && !entities.createNativeQuery("select 1 from concept_log where concept in (:concepts)"
                                + " and version > :version limit 1")
                        .setParameter("concepts", concepts)
                        .setParameter("version", version)
                        .getResultList()
                        .isEmpty();
    }

    /** What happened to a concept, the newest first. */
    List<ConceptView.Entry> log(String concept, int page, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select version, action, change, cast(before as text), cast(after as text), actor, at"
                                + " from concept_log where concept = :concept order by id desc",
                        Tuple.class)
                .setParameter("concept", concept)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream()
                .map(row -> new ConceptView.Entry(
                        ((Number) row.get(0)).longValue(),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        read(row.get(3, String.class), ConceptView.State.class),
                        read(row.get(4, String.class), ConceptView.State.class),
                        row.get(5, String.class),
                        instant(row.get(6))))
                .toList();
    }

    private Proposal proposal(Tuple row) {
        String decision = row.get("decision", String.class);
        Number applied = (Number) row.get("applied");
        return new Proposal(
                row.get("id", UUID.class),
                decision == null ? "proposed" : decision,
                read(row.get("change", String.class), ConceptChange.class),
                ((Number) row.get("version")).longValue(),
                row.get("proposed_by", String.class),
                instant(row.get("proposed_at")),
                row.get("decided_by", String.class),
                instant(row.get("decided_at")),
                applied == null ? null : applied.longValue(),
                row.get("rederivation", UUID.class));
    }

    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof Instant instant ? instant : ((java.sql.Timestamp) column).toInstant();
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }

    private String text(ConceptChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A change is plain data", impossible);
        }
    }
}
