package org.dateline.catalog.organization;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Makes sure that the configured agency exists. What an admin changed since stays. */
@ApplicationScoped
class FirstAgency {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Agency agency;

    FirstAgency(Agency agency) {
        this.agency = agency;
    }

    @Transactional
    void enter(@Observes StartupEvent start) {
        if (Organization.findById(agency.id()) != null) {
            return;
        }
        Organization organization = new Organization();
        organization.id = agency.id();
        organization.area = agency.area();
        organization.currency = agency.currency();
        organization.zone = agency.zone();
        organization.persist();
        agency.names().forEach((language, text) -> {
            OrganizationName name = new OrganizationName();
            name.organization = agency.id();
            name.language = language;
            name.validFrom = ALWAYS;
            name.name = text;
            name.persist();
        });
    }
}
