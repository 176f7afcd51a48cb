package org.dateline.catalog.organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** Who issues releases. Area, currency and zone are what the figures of its releases are read by. */
@Entity
public class Organization extends PanacheEntityBase {
    @Id
    public String id;

    /** The reporting area, ISO 3166 alpha-2 or one of the group codes. */
    public String area;

    /** ISO 4217: what a bare dollar sign means in its releases. */
    public String currency;

    /** The zone by which its dates are days. */
    public String zone;

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
