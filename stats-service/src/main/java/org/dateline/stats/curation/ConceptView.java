package org.dateline.stats.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Vocabulary;

/**
 * A concept at the desk.
 *
 * @param id scheme and code, {@code SUBJECT.ships}
 * @param names labels by language, the preferred one first
 * @param broader code of the concept of the same scheme that it is a part or a kind of, or null
 * @param narrower codes of those that are parts or kinds of it
 * @param unit what a measure is counted in where a text does not say it, or null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConceptView(
        String id,
        String scheme,
        String code,
        Map<String, List<String>> names,
        String broader,
        List<String> narrower,
        String unit) {

    static ConceptView of(Concept concept, Vocabulary vocabulary) {
        return new ConceptView(
                concept.id().toString(),
                concept.scheme().name(),
                concept.code(),
                concept.names(),
                concept.broader(),
                vocabulary.concepts().stream()
                        .filter(other -> other.scheme() == concept.scheme()
                                && concept.code().equals(other.broader()))
                        .map(Concept::code)
                        .toList(),
                concept.unit());
    }

    /** What a concept was at some time. */
    record State(String scheme, String code, Map<String, List<String>> names, String broader, String unit) {}

    /**
     * Something that happened to a concept.
     *
     * @param version of the vocabulary that it made
     * @param action {@code seeded, create, edit} or {@code merge}
     * @param change the change that was applied; null for the seed
     * @param before null where there was no such concept
     * @param after null where it is no more
     */
    record Entry(long version, String action, UUID change, State before, State after, String actor, Instant at) {}
}
