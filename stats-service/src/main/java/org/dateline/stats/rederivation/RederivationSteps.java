package org.dateline.stats.rederivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.stats.figure.Concern;
import org.dateline.stats.figure.Derivation;
import org.dateline.stats.figure.EngineVersion;
import org.dateline.stats.figure.FeedLock;

/**
 * Reads texts once more, a batch in a transaction that also notes how far it came: killed at any moment, it goes on where it
 * was. The lock on a re-derivation's row makes one worker out of several replicas.
 */
@ApplicationScoped
public class RederivationSteps {
    /** Releases of which a revision was not read by the engine, or the vocabulary, that is asked for. */
    private static final String TO_DO = " from revision r where " + Concern.CONDITION
            + " and (r.engine is distinct from :engine or r.vocabulary is null or r.vocabulary < :vocabulary)";

    private final EntityManager entities;
    private final Derivation derivation;
    private final EngineVersion engine;
    private final FeedLock feed;
    private final Clock clock;

    RederivationSteps(EntityManager entities, Derivation derivation, EngineVersion engine, FeedLock feed, Clock clock) {
        this.entities = entities;
        this.derivation = derivation;
        this.engine = engine;
        this.feed = feed;
        this.clock = clock;
    }

    private record Job(UUID id, long vocabulary, Concern concern, boolean counted, UUID after) {}

    /**
     * Counts, or reads a batch, of the oldest re-derivation that is neither stopped nor in another replica's hands.
     *
     * @return whether there was something to do
     */
    @Transactional
    public boolean step(int batch) {
        Optional<Job> job = next();
        job.ifPresent(work -> {
            if (work.counted()) {
                read(work, batch);
            } else {
                count(work);
            }
        });
        return job.isPresent();
    }

    /** Leaves the next release as it is, for it cannot be stored. */
    @Transactional
    void skip() {
        next().ifPresent(job -> {
            List<UUID> releases = releases(job, 1);
            if (!releases.isEmpty()) {
                note(job, releases, 0, 1);
            }
        });
    }

    private Optional<Job> next() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, vocabulary, words, keys, total is not null, after from rederivation"
                                + " where state in ('queued', 'running') and engine = :engine"
                                + " order by asked_at, id limit 1 for update skip locked",
                        Tuple.class)
                .setParameter("engine", engine.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Job(
                        row.get(0, UUID.class),
                        ((Number) row.get(1)).longValue(),
                        new Concern(row.get(2, String.class), row.get(3, String.class)),
                        row.get(4, Boolean.class),
                        row.get(5, UUID.class)))
                .findFirst();
    }

    private void count(Job job) {
        Number total = (Number) bind(job, entities.createNativeQuery("select count(distinct r.release)" + TO_DO))
                .getSingleResult();
        entities.createNativeQuery("update rederivation set total = :total, state = 'running' where id = :id")
                .setParameter("total", total.intValue())
                .setParameter("id", job.id())
                .executeUpdate();
    }

    private void read(Job job, int batch) {
        List<UUID> releases = releases(job, batch);
        if (releases.isEmpty()) {
            entities.createNativeQuery("update rederivation set state = 'done', total = done, finished_at = :at"
                            + " where id = :id")
                    .setParameter("at", clock.instant())
                    .setParameter("id", job.id())
                    .executeUpdate();
            return;
        }
        feed.hold();
        List<Derivation.Reread> reread = derivation.again(releases);
        long changed = reread.stream()
                .filter(Derivation.Reread::moved)
                .map(Derivation.Reread::release)
                .distinct()
                .count();
        long failed = reread.stream()
                .filter(Derivation.Reread::failed)
                .map(Derivation.Reread::release)
                .distinct()
                .count();
        reread.stream().filter(Derivation.Reread::moved).forEach(revision -> record(job, revision));
        note(job, releases, changed, failed);
    }

    private List<UUID> releases(Job job, int batch) {
        @SuppressWarnings("unchecked")
        List<UUID> releases = bind(
                        job,
                        entities.createNativeQuery(
                                "select distinct r.release" + TO_DO
                                        + " and r.release > coalesce(cast(:after as uuid),"
                                        + " '00000000-0000-0000-0000-000000000000') order by r.release",
                                UUID.class))
                .setParameter("after", job.after() == null ? null : job.after().toString())
                .setMaxResults(batch)
                .getResultList();
        return releases;
    }

    private Query bind(Job job, Query query) {
        return query.setParameter("words", job.concern().words())
                .setParameter("keys", job.concern().keys())
                .setParameter("engine", engine.value())
                .setParameter("vocabulary", job.vocabulary());
    }

    private void note(Job job, List<UUID> releases, long changed, long failed) {
        entities.createNativeQuery("update rederivation set done = done + :done, changed = changed + :changed,"
                        + " failed = failed + :failed, after = :after where id = :id")
                .setParameter("done", releases.size())
                .setParameter("changed", changed)
                .setParameter("failed", failed)
                .setParameter("after", releases.get(releases.size() - 1))
                .setParameter("id", job.id())
                .executeUpdate();
    }

    private void record(Job job, Derivation.Reread revision) {
        entities.createNativeQuery(
                        "insert into rederivation_log (rederivation, release, revision, changed, added, gone, at)"
                                + " values (:job, :release, :revision, :changed, :added, :gone, :at)")
                .setParameter("job", job.id())
                .setParameter("release", revision.release())
                .setParameter("revision", revision.revision())
                .setParameter("changed", revision.changed())
                .setParameter("added", revision.added())
                .setParameter("gone", revision.gone())
                .setParameter("at", clock.instant())
                .executeUpdate();
        // It can be read by now, if it could not before.
        entities.createNativeQuery("delete from parked where release = :release and revision = :revision")
                .setParameter("release", revision.release())
                .setParameter("revision", revision.revision())
                .executeUpdate();
    }
}
