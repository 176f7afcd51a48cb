package org.dateline.stats.sdmx.rest;

import java.util.Set;
import org.dateline.stats.sdmx.structure.StructureQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a structure query says besides its path, in either version of the REST API. */
record StructureParameters(
        @Parameter(
                description =
                        "What is wanted besides: none, parents, parentsandsiblings, children, descendants, all, or a type.")
        @RestQuery
        String references,

        @Parameter(
                description =
                        "full, allstubs, referencestubs, allcompletestubs, referencecompletestubs or referencepartial.")
        @RestQuery
        String detail) {

    /** @param agencies as the path names them, already split, like the other parts of it; empty for all */
    StructureQuery query(String type, Set<String> agencies, Set<String> ids, Set<String> versions, Set<String> items) {
        return new StructureQuery(
                type,
                agencies,
                ids,
                versions,
                items,
                references == null ? "none" : references,
                StructureQuery.Detail.parse(detail));
    }
}
