package org.dateline.stats.dbnomics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.query.DataQueries;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What all queries for series may say. */
record SeriesParameters(
        @Parameter(description = "1 for the observations, too; 0 is the default.") @RestQuery
        String observations,

        @Parameter(description = "0 to leave out what describes the dataset; 1 is the default.") @RestQuery
        String metadata,

        @Parameter(description = "Series in the answer, 1 to 1,000, which is the default.") @RestQuery
        String limit,

        @Parameter(description = "Series to skip, from 0.") @RestQuery
        String offset,

        @Parameter(description = "json, which is all that there is.") @RestQuery
        String format,

        @Parameter(description = "Not supported.") @RestQuery
        String q,

        @Parameter(description = "0, for nothing else is supported.") @RestQuery
        String facets,

        @Parameter(name = "align_periods", description = "0, for nothing else is supported.")
        @RestQuery("align_periods")
        String alignPeriods) {
    private static final int MOST = 1_000;

    void check() {
        Map<String, String> unsupported = new LinkedHashMap<>();
        unsupported.put("q", q);
        unsupported.put("facets", "0".equals(facets) ? null : facets);
        unsupported.put("align_periods", "0".equals(alignPeriods) ? null : alignPeriods);
        unsupported.put("format", "json".equals(format) ? null : format);
        unsupported.forEach((name, given) -> {
            if (given != null) {
                throw DataQueries.unsupported(
                        name,
                        "\"" + name + "\" is not supported here; name series by their keys, with any part left open.");
            }
        });
    }

    boolean withObservations() {
        return yes("observations", observations, false);
    }

    boolean withMetadata() {
        return yes("metadata", metadata, true);
    }

    int atMost() {
        int number = number("limit", limit, MOST);
        if (number < 1 || number > MOST) {
            throw ProblemException.badParameter("limit", "An answer holds 1 to 1,000 series.");
        }
        return number;
    }

    int from() {
        return number("offset", offset, 0);
    }

    private static boolean yes(String name, String text, boolean otherwise) {
        return switch (text == null ? String.valueOf(otherwise) : text) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw ProblemException.badParameter(name, "\"" + name + "\" is 1 or 0.");
        };
    }

    private static int number(String name, String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,8}")) {
            throw ProblemException.badParameter(name, "\"" + name + "\" is a whole number from 0 on.");
        }
        return Integer.parseInt(text);
    }
}
