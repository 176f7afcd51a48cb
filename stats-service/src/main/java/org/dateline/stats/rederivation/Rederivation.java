package org.dateline.stats.rederivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * Texts that are read once more in the background.
 *
 * @param kind {@code engine}: all texts, by a newer version of the service; {@code vocabulary}: those that a change of the
 *     vocabulary touches
 * @param state {@code queued, running, stopped, done} or {@code superseded} by one of all texts
 * @param vocabulary version of the vocabulary that it was asked for
 * @param total releases; null as long as nobody has counted them
 * @param done how many of them have been read
 * @param changed how many of those say something else than before
 * @param failed how many cannot be read; they are as they were
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rederivation(
        UUID id,
        String kind,
        String state,
        long vocabulary,
        Integer total,
        int done,
        int changed,
        int failed,
        String askedBy,
        Instant askedAt,
        Instant finishedAt) {}
