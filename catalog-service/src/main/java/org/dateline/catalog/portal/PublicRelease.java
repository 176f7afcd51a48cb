package org.dateline.catalog.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A release as row-level security lets the public see it; read only. */
@Entity
@Immutable
@Table(name = "release")
class PublicRelease {
    @Id
    UUID id;

    String slug;
    String language;
    String organization;
    String source;

    @Column(name = "translation_of")
    UUID translationOf;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;
}
