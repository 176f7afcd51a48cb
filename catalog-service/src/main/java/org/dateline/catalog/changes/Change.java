package org.dateline.catalog.changes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the outbox. */
@Entity
@Immutable
public class Change extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long seq;

    public Instant at;
    public UUID release;
    public int revision;
    public String status;

    /** The item as it is served, without {@code seq} and {@code at}. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String message;
}
