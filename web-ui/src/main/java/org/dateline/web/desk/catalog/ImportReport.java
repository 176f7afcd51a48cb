package org.dateline.web.desk.catalog;

import java.time.Instant;
import java.util.List;

/** How far an import is and what came of it. */
public record ImportReport(
        String id,
        String state,
        boolean dryRun,
        boolean publish,
        Long total,
        long created,
        long changed,
        long duplicates,
        long failed,
        List<LineError> errors,
        List<Created> releases,
        String by,
        Instant at) {

    /** A sentence about one line of the listing, counted from 1. */
    public record LineError(long line, long record, String reason) {}

    /** A release that the import made or found. */
    public record Created(String id, String title, String outcome) {}

    public ImportReport {
        errors = errors == null ? List.of() : errors;
        releases = releases == null ? List.of() : releases;
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
