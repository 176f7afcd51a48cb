package org.dateline.catalog.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.dateline.catalog.release.RevisionChanged;

/**
 * Writes the change feed in the transaction that changes a release.
 *
 * <p>Rows get their number under a lock that is held until the commit and taken just before it. So numbers appear in the
 * order of commits: whoever has read up to a number has seen everything below it, and no transaction waits longer for
 * another than a commit takes.
 */
@ApplicationScoped
class Outbox {
    private static final long LOCK = 0x6f7574626f78L;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Arrivals arrivals;

    Outbox(EntityManager entities, ObjectMapper json, Clock clock, Arrivals arrivals) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    void append(@Observes(during = TransactionPhase.BEFORE_COMPLETION) RevisionChanged changed) {
        // What is written here waits for others' rows, which must not happen while they wait for this lock.
        entities.flush();
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
        // Read under the lock, so that times grow with the numbers.
        Instant now = clock.instant();
        ChangeMessage message = ChangeMessage.of(changed, now);
        Change change = new Change();
        change.at = now;
        change.release = changed.release().id;
        change.revision = changed.revision().number;
        change.status = message.status();
        change.message = write(message);
        entities.persist(change);
        entities.flush();
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RevisionChanged changed) {
        arrivals.announce();
    }

    private String write(ChangeMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A change message is plain data", impossible);
        }
    }
}
