package org.dateline.web.desk.vocabulary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A page of a list as the service answers it, counted by scheme. */
record Faceted<T>(List<T> items, long total, Map<String, List<Faceted.Count>> facets) {
    Listing<T> listing(String q, String scheme, int page) {
        return new Listing<>(q, scheme, items, total, page, facets.get("scheme"));
    }

    /** How many there are of a scheme. */
    record Count(String value, long count) {}

    /**
     * Words that name no concept yet.
     *
     * @param figures how many figures say them
     * @param releases in how many releases
     */
    record Candidate(String scheme, String words, long figures, long releases, List<Example> examples) {
        /** The words as a part of an address. */
        public String address() {
            return URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** A figure that says them, in its sentence. */
    record Example(String release, String title, String figure, String text, String quote) {}
}
