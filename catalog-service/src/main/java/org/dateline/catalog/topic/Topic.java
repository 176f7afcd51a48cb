package org.dateline.catalog.topic;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What releases are filed under. */
@Entity
public class Topic extends PanacheEntityBase {
    @Id
    public String id;

    public String name;

    @Column(name = "name_ko")
    public String nameKo;
}
