package org.dateline.stats.rederivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.figure.Concern;
import org.dateline.stats.figure.EngineVersion;

/** What is to be read once more, and how far that is. */
@ApplicationScoped
public class Rederivations {
    private static final String SELECT = "select id, kind, state, vocabulary, total, done, changed, failed, asked_by,"
            + " asked_at, finished_at from rederivation";
    private static final String UNFINISHED = "state in ('queued', 'running', 'stopped')";

    private final EntityManager entities;
    private final EngineVersion engine;
    private final Clock clock;

    Rederivations(EntityManager entities, EngineVersion engine, Clock clock) {
        this.entities = entities;
        this.engine = engine;
        this.clock = clock;
    }

    /** Has the texts that a new version of the vocabulary touches read once more, after this transaction. */
    public Optional<UUID> ask(Concern concern, long vocabulary, String actor) {
        return concern.isNothing() ? Optional.empty() : Optional.of(insert("vocabulary", concern, vocabulary, actor));
    }

    /** This service started last: it is the one that reads texts once more. */
    @Transactional
    void register() {
        entities.createNativeQuery("update engine set version = :engine where version is distinct from :engine")
                .setParameter("engine", engine.value())
                .executeUpdate();
    }

    /** Where another engine read some text, and this one is to be used, all such texts are read once more. */
    @Transactional
    void keepCurrent() {
        boolean ours = !entities.createNativeQuery(
                        "select 1 from engine where version = :engine for update skip locked")
                .setParameter("engine", engine.value())
                .getResultList()
                .isEmpty();
        if (!ours || !isOutdated() || isAsked()) {
            return;
        }
        entities.createNativeQuery("update rederivation set state = 'superseded' where " + UNFINISHED)
                .executeUpdate();
        Number vocabulary = (Number)
                entities.createNativeQuery("select version from vocabulary").getSingleResult();
        insert("engine", Concern.EVERYTHING, vocabulary.longValue(), "upgrade");
    }

    private boolean isOutdated() {
        return !entities.createNativeQuery("select 1 where exists (select from revision where engine is null)"
                        + " or exists (select from revision where engine < :engine)"
                        + " or exists (select from revision where engine > :engine)")
                .setParameter("engine", engine.value())
                .getResultList()
                .isEmpty();
    }

    private boolean isAsked() {
        return !entities.createNativeQuery(
                        "select 1 from rederivation where kind = 'engine' and engine = :engine and " + UNFINISHED)
                .setParameter("engine", engine.value())
                .getResultList()
                .isEmpty();
    }

    private UUID insert(String kind, Concern concern, long vocabulary, String actor) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into rederivation (id, kind, engine, vocabulary, words, keys, state, asked_by,"
                                + " asked_at) values (:id, :kind, :engine, :vocabulary, :words, :keys, 'queued', :actor, :at)")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("engine", engine.value())
                .setParameter("vocabulary", vocabulary)
                .setParameter("words", concern.words())
                .setParameter("keys", concern.keys())
                .setParameter("actor", actor)
                .setParameter("at", clock.instant())
                .executeUpdate();
        return id;
    }

    Optional<Rederivation> find(UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(SELECT + " where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Rederivations::rederivation).findFirst();
    }

    /** One page, the newest first. */
    List<Rederivation> list(int page, int size) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(SELECT + " order by asked_at desc, id", Tuple.class)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Rederivations::rederivation).toList();
    }

    long count() {
        return ((Number) entities.createNativeQuery("select count(*) from rederivation")
                        .getSingleResult())
                .longValue();
    }

    /** @return whether it was in a state to be put into the other */
    boolean move(UUID id, List<String> from, String to) {
        return entities.createNativeQuery("update rederivation set state = :to where id = :id and state in (:from)")
                        .setParameter("to", to)
                        .setParameter("id", id)
                        .setParameter("from", from)
                        .executeUpdate()
                > 0;
    }

    private static Rederivation rederivation(Tuple row) {
        Number total = (Number) row.get("total");
        return new Rederivation(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("state", String.class),
                ((Number) row.get("vocabulary")).longValue(),
                total == null ? null : total.intValue(),
                ((Number) row.get("done")).intValue(),
                ((Number) row.get("changed")).intValue(),
                ((Number) row.get("failed")).intValue(),
                row.get("asked_by", String.class),
                instant(row.get("asked_at")),
                instant(row.get("finished_at")));
    }

    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof Instant instant ? instant : ((java.sql.Timestamp) column).toInstant();
    }
}
