package org.dateline.stats.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.stats.extraction.Source;

/** One revision of a release as the catalog told of it. */
public record ReleaseRevision(
        UUID release,
        String slug,
        int number,
        String status,
        Instant visibleFrom,
        Instant visibleUntil,
        Instant moment,
        LocalDate released,
        String language,
        UUID translationOf,
        Boolean substantive,
        Source.Agency agency,
        String zone,
        String title,
        String text,
        String body,
        int bodyStart,
        String contentHash) {

    Source source() {
        return new Source(title, body, released, language, agency);
    }
}
