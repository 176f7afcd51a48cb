package org.dateline.catalog.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of the content of a release. Its content never changes; only what was decided about it is added. */
@Entity
@IdClass(Revision.Key.class)
public class Revision extends PanacheEntityBase {
    /** Identity of a revision. */
    public record Key(UUID release, int number) implements Serializable {}

    @Id
    public UUID release;

    @Id
    public int number;

    @Convert(converter = StateConverter.class)
    public State state;

    @Column(updatable = false)
    public String title;

    @Column(updatable = false)
    public String summary;

    @Column(updatable = false)
    public String body;

    @Column(updatable = false)
    public String html;

    @Column(updatable = false)
    public String text;

    @Column(name = "body_start", updatable = false)
    public int bodyStart;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    public String[] topics;

    @Column(updatable = false)
    public String contact;

    public LocalDate released;

    @Column(name = "content_hash", updatable = false)
    public String contentHash;

    @Column(name = "saved_at", updatable = false)
    public Instant savedAt;

    @Column(name = "saved_by", updatable = false)
    public String savedBy;

    public String remarks;

    @Column(name = "approved_by")
    public String approvedBy;

    @Column(name = "approved_at")
    public Instant approvedAt;

    @Column(name = "approved_hash")
    public String approvedHash;

    @Column(name = "forced_by")
    public String forcedBy;

    @Column(name = "forced_reason")
    public String forcedReason;

    @Column(updatable = false)
    public Boolean substantive;

    @Column(updatable = false)
    public String note;

    public Instant moment;

    @Column(name = "date_only")
    public boolean dateOnly;

    @Column(name = "visible_from")
    public Instant visibleFrom;

    @Column(name = "visible_until")
    public Instant visibleUntil;

    /** The state as it is at {@code now}: what was scheduled is published once its moment has come. */
    public State stateAt(Instant now) {
        return state.at(visibleFrom, now);
    }
}
