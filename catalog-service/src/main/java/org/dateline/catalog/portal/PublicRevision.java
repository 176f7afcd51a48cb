package org.dateline.catalog.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A revision as row-level security lets the public see it; read only. */
@Entity
@Immutable
@Table(name = "revision")
@IdClass(PublicRevision.Key.class)
class PublicRevision {
    /** Identity of a revision. */
    record Key(UUID release, int number) implements Serializable {}

    @Id
    UUID release;

    @Id
    int number;

    String title;
    String summary;
    String html;
    String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] topics;

    String contact;
    LocalDate released;
    Boolean substantive;
    String note;
    Instant moment;

    @Column(name = "date_only")
    boolean dateOnly;

    @Column(name = "visible_from")
    Instant visibleFrom;
}
