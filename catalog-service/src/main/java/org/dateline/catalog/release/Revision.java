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

    public String title;
    public String summary;
    public String body;
    public String html;
    public String text;

    @Column(name = "body_start")
    public int bodyStart;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] topics;

    public String contact;
    public LocalDate released;

    @Column(name = "content_hash")
    public String contentHash;

    @Column(name = "saved_at")
    public Instant savedAt;

    @Column(name = "saved_by")
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

    public Boolean substantive;
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
        return state == State.SCHEDULED && !visibleFrom.isAfter(now) ? State.PUBLISHED : state;
    }
}
