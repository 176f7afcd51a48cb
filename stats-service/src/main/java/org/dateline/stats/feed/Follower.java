package org.dateline.stats.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.figure.Derivation;
import org.dateline.stats.problem.DatabaseOutage;
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
        page.items().forEach(this::apply);
        entities.createNativeQuery("update feed set cursor = :cursor, heard_until = greatest(heard_until, :clock)")
                .setParameter("cursor", page.last())
                .setParameter("clock", page.clock())
                .executeUpdate();
    }

    private void apply(CatalogFeed.Item item) {
        Optional<Boolean> leftOut = parked(item.seq());
        if (leftOut.isPresent() && leftOut.get()) {
            return;
        }
        boolean deleted = "deleted".equals(item.status());
        try {
            if (leftOut.isPresent()) {
                derivation.withoutFigures(item.asRevision(), deleted);
            } else {
                derivation.apply(item.asRevision(), deleted);
                forgetParked(item);
            }
            entities.flush();
        } catch (RuntimeException | StackOverflowError failure) {
            // The change is not to blame where the database is away: trying again will do then.
            if (DatabaseOutage.caused(failure)) {
                throw failure;
            }
            throw new UnderivableException(item, failure);
        }
    }

    /** @return empty where the change is not parked; otherwise whether it is left out altogether */
    private Optional<Boolean> parked(long seq) {
        @SuppressWarnings("unchecked")
        List<Boolean> rows = entities.createNativeQuery("select left_out from parked where seq = :seq", Boolean.class)
                .setParameter("seq", seq)
                .getResultList();
        return rows.stream().findFirst();
    }

    /** Once a later revision is read, nobody has to look after the ones before. */
    private void forgetParked(CatalogFeed.Item item) {
        entities.createNativeQuery("delete from parked where release = :release and revision < :revision")
                .setParameter("release", item.release())
                .setParameter("revision", item.revision())
                .executeUpdate();
    }

    /**
     * Puts a change aside, so that the feed can go on; the desk lists what is parked. The revision keeps its state, or a
     * correction that cannot be read would leave the figures of the text before it standing; only where that breaks too
     * the change is left out.
     */
    public void park(UnderivableException failure) {
        CatalogFeed.Item item = failure.item();
        LOG.errorf(failure.getCause(), "Change %d cannot be derived and is parked", item.seq());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into parked (seq, release, revision, title, reason, parked_at)"
                                + " values (:seq, :release, :revision, :title, :reason, :at)"
                                + " on conflict (seq) do update set left_out = true")
                .setParameter("seq", item.seq())
                .setParameter("release", item.release())
                .setParameter("revision", item.revision())
                .setParameter("title", item.title() == null ? "" : item.title().replace("\0", ""))
                .setParameter("reason", "Deriving failed; the log has the details.")
                .setParameter("at", clock.instant())
                .executeUpdate());
    }
}
