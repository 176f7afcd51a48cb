package org.dateline.stats.sdmx.structure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Types of structures that the standard has, as addresses and parameters name them. */
final class StructureTypes {
    /** Those of which there is nothing here. */
    private static final Set<String> ABSENT = Set.of(
            "metadatastructure",
            "categoryscheme",
            "hierarchicalcodelist",
            "dataconsumerscheme",
            "organisationunitscheme",
            "metadataflow",
            "reportingtaxonomy",
            "provisionagreement",
            "structureset",
            "process",
            "categorisation",
            "attachmentconstraint",
            "metadataconstraint",
            "hierarchy",
            "hierarchyassociation",
            "valuelist",
            "structuremap",
            "representationmap",
            "conceptschememap",
            "categoryschememap",
            "organisationschememap",
            "transformationscheme",
            "rulesetscheme",
            "userdefinedoperatorscheme",
            "customtypescheme",
            "namepersonalisationscheme",
            "namealiasscheme",
            "vtlmappingscheme");

    private StructureTypes() {}

    static boolean known(String name) {
        return ABSENT.contains(name) || !several(name).isEmpty();
    }

    static Optional<ArtefactType> here(String name) {
        Set<ArtefactType> types = several(name);
        return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    }

    /** The types that a name stands for; empty where there is none of it here. */
    static Set<ArtefactType> several(String name) {
        return switch (name) {
            case "structure", "*" -> EnumSet.allOf(ArtefactType.class);
            case "organisationscheme" -> EnumSet.of(ArtefactType.AGENCY_SCHEME, ArtefactType.DATA_PROVIDER_SCHEME);
            case "actualconstraint", "dataconstraint" -> EnumSet.of(ArtefactType.CONSTRAINT);
            default -> ArtefactType.at(name).map(EnumSet::of).orElse(EnumSet.noneOf(ArtefactType.class));
        };
    }
}
