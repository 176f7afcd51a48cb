package org.dateline.catalog.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stays the same over all revisions of a release. */
@Entity
public class Release extends PanacheEntityBase {
    @Id
    public UUID id;

    public String slug;

    @Column(name = "slug_fixed")
    public boolean slugFixed;

    public String language;
    public String organization;
    public String source;

    @Column(name = "translation_of")
    public UUID translationOf;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Column(name = "updated_by")
    public String updatedBy;

    @Column(name = "first_public")
    public Instant firstPublic;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    public String withdrawalReason;

    @Column(name = "gone_at")
    public Instant goneAt;

    /** Counts every change to the release or to one of its revisions: the desk's entity tag. */
    @Version
    public long version;

    /** The newest revision: the draft in hand, or the public one. */
    public Revision latest() {
        return Revision.<Revision>find("release = ?1 order by number desc", id).firstResult();
    }

    public List<Revision> revisions() {
        return Revision.list("release = ?1 order by number", id);
    }

    /** The revision that the public reads at {@code now}. */
    public Optional<Revision> publicAt(Instant now) {
        return Revision.<Revision>find(
                        "release = ?1 and visibleFrom <= ?2 and (visibleUntil is null or visibleUntil > ?2)"
                                + " order by number desc",
                        id,
                        now)
                .firstResultOptional();
    }

    /**
     * The release, locked until the end of the transaction: whoever decides on it, or checks what it was, does so one after
     * the other.
     */
    public static Optional<Release> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Marks the release as changed even where only a revision was. */
    public void touch(String actor, Instant now) {
        updatedAt = now;
        updatedBy = actor;
    }

    public static Optional<Release> bySource(String source) {
        return find("source", source).firstResultOptional();
    }
}
