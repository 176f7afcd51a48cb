package org.dateline.catalog.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dateline.catalog.audit.AuditResource.Deed;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.release.RevisionChanged;

/** Who did what, when and why. The database role can add to the table, never change it. */
@ApplicationScoped
public class AuditLog {
    private final EntityManager entities;
    private final Clock clock;

    AuditLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void record(@Observes RevisionChanged change) {
        record(change.actor(), change.action(), change.release().id, change.revision().number, change.detail());
    }

    /** For actions that are about no revision, such as an import; within the caller's transaction. */
    public void record(String actor, String action, UUID release, Integer revision, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.actor = actor;
        entry.action = action;
        entry.release = release;
        entry.revision = revision;
        entry.detail = detail;
        entities.persist(entry);
    }

    /**
     * Newest first.
     *
     * @param release what it is about; null for everything
     */
    Page<Deed> page(UUID release, Paging paging) {
        PanacheQuery<AuditEntry> entries = release == null
                ? AuditEntry.find("order by id desc")
                : AuditEntry.find("release = ?1 order by id desc", release);
        List<Deed> items = entries.page(paging.page(), paging.size()).list().stream()
                .map(Deed::of)
                .toList();
        return new Page<>(items, entries.count(), paging.page(), paging.size());
    }
}
