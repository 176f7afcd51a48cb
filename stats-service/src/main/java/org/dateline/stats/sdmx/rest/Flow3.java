package org.dateline.stats.sdmx.rest;

import java.util.List;
import java.util.Set;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Maintained;

/** What a query of version 2 of the REST API names as the source of its data; each may be several with commas. */
record Flow3(String context, String agency, String id, String version) {
    private static final Set<String> CONTEXTS = Set.of("dataflow", "datastructure", "provisionagreement", "*");

    /** @throws ProblemException where it is not the only one that there is */
    void check() {
        List<String> contexts = List.of(context.split(",", -1));
        if (!CONTEXTS.containsAll(contexts)) {
            throw new ProblemException(400, "Data is asked for by dataflow, datastructure or provisionagreement.");
        }
        boolean found = contexts.stream().anyMatch(one -> !one.equals("provisionagreement"))
                && names(agency, Set.of(Maintained.AGENCY, "*"))
                && names(id, Set.of(Maintained.SERIES, "*"))
                && names(version, Set.of(Maintained.VERSION, "*", "+", "~"));
        if (!found) {
            throw new ProblemException(404, "There is no such data; all there is is dataflow/DATELINE/SERIES/1.0.");
        }
    }

    private static boolean names(String text, Set<String> known) {
        return List.of(text.split(",", -1)).stream().anyMatch(known::contains);
    }
}
