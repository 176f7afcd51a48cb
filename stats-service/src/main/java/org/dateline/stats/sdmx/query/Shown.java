package org.dateline.stats.sdmx.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.stats.series.Statement;

/**
 * When the portal first showed what was stated. That is later than a release's own moment where an archive was imported, and
 * whoever asks for what is new since yesterday must not miss it.
 *
 * @param moments of revisions
 */
record Shown(Map<Revision, Instant> moments) {
    record Revision(UUID release, int number) {}

    /** @param all statements of the same series */
    Instant first(Statement statement, List<Statement> all) {
        return all.stream()
                .filter(other -> other.release().equals(statement.release()) && other.saysTheSameAs(statement))
                .map(other -> moments.get(new Revision(other.release(), other.revision())))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
