package org.dateline.web.desk.catalog;

import java.time.Instant;
import java.util.List;

/** How far an import is and what came of it. */
public record ImportReport(
        String id,
        String state,
        boolean dryRun,
        boolean publish,
        long total,
        long created,
        long changed,
        long duplicates,
        long failed,
        List<LineError> errors,
        String createdBy,
        Instant createdAt) {

    /** A sentence about one line of the listing, counted from 1. */
    public record LineError(long line, long record, String reason) {}

    public ImportReport {
        errors = errors == null ? List.of() : errors;
    }

    /** Whether it can be gone on with. */
    public boolean resumable() {
        return "stopped".equals(state);
    }

    /** Whether it left releases behind. */
    public boolean left() {
        return !dryRun && created + changed > 0;
    }

    /** Records that have been dealt with, one way or another. */
    public long handled() {
        return created + changed + duplicates + failed;
    }

    /** Whether nothing will change any more. */
    public boolean over() {
        return !"queued".equals(state) && !"running".equals(state);
    }
}
