package org.dateline.web.desk.vocabulary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pages of lists that are counted by scheme. */
final class Faceted {
    private Faceted() {}

    /** How many there are of a scheme. */
    record Count(String value, long count) {}

    record OfConcepts(List<Concept> items, long total, int page, int size, Map<String, List<Count>> facets) {}

    record OfCandidates(List<Candidate> items, long total, int page, int size, Map<String, List<Count>> facets) {}

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
