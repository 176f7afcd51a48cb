package org.dateline.stats.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dateline.stats.figure.Derivation;
import org.jboss.logging.Logger;

/**
 * Applies changes. The cursor moves in the transaction that writes what was derived, so a crash at any moment loses nothing
 * and repeats nothing; the lock on the cursor's row makes one follower out of several replicas.
 */
@ApplicationScoped
public class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final EntityManager entities;
    private final Derivation derivation;
    private final Clock clock;

    Follower(EntityManager entities, Derivation derivation, Clock clock) {
        this.entities = entities;
        this.derivation = derivation;
        this.clock = clock;
    }

    @Transactional
    public long cursor() {
        return ((Number) entities.createNativeQuery("select cursor from feed").getSingleResult()).longValue();
    }

    /**
     * Applies a page that was asked for after {@code cursor}. Does nothing where somebody else has moved on meanwhile.
     *
     * @throws UnderivableException naming the first change that cannot be derived; nothing of the page is applied then
     */
    @Transactional
    public void apply(long cursor, CatalogFeed.Page page) {
        long current = ((Number) entities.createNativeQuery("select cursor from feed for update")
                        .getSingleResult())
                .longValue();
        if (current != cursor) {
            return;
        }
        for (CatalogFeed.Item item : page.items()) {
            if (!isParked(item.seq())) {
                derive(item);
            }
        }
        entities.createNativeQuery("update feed set cursor = :cursor, heard_until = greatest(heard_until, :clock)")
                .setParameter("cursor", page.last())
                .setParameter("clock", page.clock())
                .executeUpdate();
    }

    private void derive(CatalogFeed.Item item) {
        try {
            derivation.apply(item.asRevision(), "deleted".equals(item.status()));
            entities.flush();
        } catch (RuntimeException failure) {
            throw new UnderivableException(item, failure);
        }
    }

    private boolean isParked(long seq) {
        return !entities.createNativeQuery("select 1 from parked where seq = :seq")
                .setParameter("seq", seq)
                .getResultList()
                .isEmpty();
    }

    /** Puts a change aside, so that the feed can go on; the desk lists what is parked. */
    public void park(UnderivableException failure) {
        CatalogFeed.Item item = failure.item();
        LOG.errorf(failure.getCause(), "Change %d cannot be derived and is parked", item.seq());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into parked (seq, release, revision, title, reason, parked_at)"
                                + " values (:seq, :release, :revision, :title, :reason, :at)"
                                + " on conflict (seq) do nothing")
                .setParameter("seq", item.seq())
                .setParameter("release", item.release())
                .setParameter("revision", item.revision())
                .setParameter("title", item.title())
                .setParameter("reason", "Deriving failed; the log has the details.")
                .setParameter("at", clock.instant())
                .executeUpdate());
    }
}
