package org.dateline.catalog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far an import is and what came of it; a dry run reports the same without having written a release.
 *
 * @param total records in the listing; 0 until they have been counted
 * @param created new releases
 * @param changed known releases that got a draft with another text
 * @param duplicates records whose release is known with this very text
 * @param failed records that could not be imported
 * @param errors why, in the order of the listing; the first 1,000
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportReport(
        UUID id,
        ImportState state,
        String format,
        boolean dryRun,
        boolean publish,
        String organization,
        int total,
        int created,
        int changed,
        int duplicates,
        int failed,
        Instant createdAt,
        String createdBy,
        Instant finishedAt,
        List<RecordError> errors) {
    /**
     * What is wrong with a record.
     *
     * @param line where, from 1
     * @param record its number in the listing, from 1
     * @param reason a sentence
     */
    record RecordError(int line, int record, String reason) {}

    static ImportReport of(Import run, List<RecordError> errors) {
        return new ImportReport(
                run.id,
                run.state,
                run.format,
                run.dryRun,
                run.publish,
                run.organization,
                run.total,
                run.created,
                run.changed,
                run.duplicates,
                run.failed,
                run.createdAt,
                run.createdBy,
                run.finishedAt,
                errors);
    }
}
