package org.dateline.stats.sdmx.rest;

import java.util.List;
import java.util.Set;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Maintained;

/** Holds what a query names as flow and as provider against the only ones that there are. */
final class Flow {
    private static final Set<String> VERSIONS = Set.of(Maintained.VERSION, "latest", "all");

    private Flow() {}

    /** @param reference {@code SERIES}, {@code DATELINE,SERIES} or {@code DATELINE,SERIES,1.0} */
    static void check(String reference) {
        List<String> parts = List.of(reference.split(",", -1));
        if (parts.size() > 3 || parts.stream().anyMatch(String::isEmpty)) {
            throw new ProblemException(
                    400, "A dataflow is named by its id, its agency and id, or its agency, id and version.");
        }
        String agency = parts.size() > 1 ? parts.get(0) : Maintained.AGENCY;
        String id = parts.size() > 1 ? parts.get(1) : parts.get(0);
        String version = parts.size() > 2 ? parts.get(2) : Maintained.VERSION;
        if (!Set.of(Maintained.AGENCY, "all").contains(agency)
                || !id.equals(Maintained.SERIES)
                || !VERSIONS.contains(version)) {
            throw new ProblemException(404, "There is no such dataflow; the only one is DATELINE,SERIES,1.0.");
        }
    }

    /** @param reference {@code all}, {@code DATELINE} or {@code DATELINE,DATELINE} */
    static void checkProvider(String reference) {
        if (!Set.of("all", Maintained.AGENCY, Maintained.AGENCY + "," + Maintained.AGENCY)
                .contains(reference)) {
            throw new ProblemException(404, "There is no such data provider; the only one is DATELINE.");
        }
    }
}
