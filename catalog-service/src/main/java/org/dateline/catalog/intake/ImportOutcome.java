package org.dateline.catalog.intake;

import java.util.Locale;
import java.util.UUID;

/**
 * What came of one record.
 *
 * @param release the release that was made or found; null in a dry run and for a failure
 * @param reason why it failed, for a person; null otherwise
 */
record ImportOutcome(Kind kind, UUID release, String reason) {
    enum Kind {
        CREATED,
        CHANGED,
        DUPLICATE,
        FAILED;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ImportOutcome of(Kind kind, UUID release) {
        return new ImportOutcome(kind, release, null);
    }

    static ImportOutcome failed(String reason) {
        return new ImportOutcome(Kind.FAILED, null, reason);
    }
}
