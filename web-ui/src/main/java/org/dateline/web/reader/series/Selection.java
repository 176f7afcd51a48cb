package org.dateline.web.reader.series;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of a series is shown, and made into what; null is all of it, as published, as known now. */
record Selection(String transform, String asOf, String from, String to) {

    Transformation transformation() {
        return Transformation.of(transform);
    }

    /** The query of the same view of the values made into something else. */
    String with(Transformation other) {
        return query(other == Transformation.LIN ? null : other.code(), asOf);
    }

    /** The query of the same view as it was known on a day. */
    String knownOn(String day) {
        return query(transform, day);
    }

    /** The query that asks for this view; empty for the plain one. */
    public String query() {
        return query(transform, asOf);
    }

    private String query(String made, String day) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("transform", made);
        parameters.put("asOf", day);
        parameters.put("from", from);
        parameters.put("to", to);
        return Search.address(parameters);
    }
}
