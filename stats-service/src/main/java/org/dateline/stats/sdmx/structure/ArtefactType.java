package org.dateline.stats.sdmx.structure;

import java.util.Arrays;
import java.util.Optional;

/** Types of maintained things, in the order in which SDMX-ML lists them. */
public enum ArtefactType {
    AGENCY_SCHEME("agencyscheme", "base.AgencyScheme"),
    DATA_PROVIDER_SCHEME("dataproviderscheme", "base.DataProviderScheme"),
    DATAFLOW("dataflow", "datastructure.Dataflow"),
    CODELIST("codelist", "codelist.Codelist"),
    CONCEPT_SCHEME("conceptscheme", "conceptscheme.ConceptScheme"),
    DATA_STRUCTURE("datastructure", "datastructure.DataStructure"),
    CONSTRAINT("contentconstraint", "registry.ContentConstraint");

    private final String path;
    private final String urnClass;

    ArtefactType(String path, String urnClass) {
        this.path = path;
        this.urnClass = urnClass;
    }

    /** How addresses name it. */
    public String path() {
        return path;
    }

    /** Package and class as they are in a URN. */
    public String urnClass() {
        return urnClass;
    }

    static Optional<ArtefactType> at(String path) {
        return Arrays.stream(values()).filter(type -> type.path.equals(path)).findFirst();
    }
}
