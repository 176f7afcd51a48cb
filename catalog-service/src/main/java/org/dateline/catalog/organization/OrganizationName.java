package org.dateline.catalog.organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** The name that an organisation has had from some day on. */
@Entity
@IdClass(OrganizationName.Key.class)
@Table(name = "organization_name")
public class OrganizationName extends PanacheEntityBase {
    /** Identity of a name. */
    public record Key(String organization, String language, LocalDate validFrom) implements Serializable {}

    @Id
    public String organization;

    @Id
    public String language;

    @Id
    @Column(name = "valid_from")
    public LocalDate validFrom;

    public String name;

    /** The name on a day; the oldest one for days before that. */
    public static String at(String organization, String language, LocalDate day) {
        return OrganizationName.<OrganizationName>find(
                        "organization = ?1 and language = ?2 and validFrom <= ?3 order by validFrom desc",
                        organization,
                        language,
                        day)
                .firstResultOptional()
                .or(() -> OrganizationName.<OrganizationName>find("organization = ?1 order by validFrom", organization)
                        .firstResultOptional())
                .map(name -> name.name)
                .orElse(organization);
    }
}
