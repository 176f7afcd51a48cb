package org.dateline.catalog.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.State;

/**
 * A release as the desk sees it: its newest revision and what was decided about it.
 *
 * @param state {@code draft, returned, submitted, scheduled, published, withdrawn} or {@code unpublished}
 * @param authors all who saved a revision since the last public one
 * @param publicRevision number of the revision that the public reads now; null where there is none
 * @param forced who published own work, and why; null where nobody did
 * @param scheduledAt the moment of a scheduled release
 */
public record DeskRelease(
        UUID id,
        String slug,
        String state,
        int revision,
        String contentHash,
        String title,
        String summary,
        String body,
        String html,
        String text,
        String language,
        LocalDate released,
        List<String> topics,
        String organization,
        String source,
        UUID translationOf,
        String contact,
        Set<String> authors,
        Approval approval,
        Forced forced,
        Instant scheduledAt,
        Integer publicRevision,
        Boolean substantive,
        String note,
        String remarks,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {
    /** Who approved exactly this content. */
    public record Approval(String by, Instant at) {}

    /** A publication of own work. */
    public record Forced(String by, String reason) {}

    static DeskRelease of(
            Release release, Revision revision, Set<String> authors, Integer publicRevision, Instant now) {
        boolean approved = revision.contentHash.equals(revision.approvedHash);
        return new DeskRelease(
                release.id,
                release.slug,
                state(release, revision.stateAt(now)),
                revision.number,
                revision.contentHash,
                revision.title,
                revision.summary,
                revision.body,
                revision.html,
                revision.text,
                release.language,
                revision.released,
                List.of(revision.topics),
                release.organization,
                release.source,
                release.translationOf,
                revision.contact,
                authors,
                approved ? new Approval(revision.approvedBy, revision.approvedAt) : null,
                revision.forcedBy == null ? null : new Forced(revision.forcedBy, revision.forcedReason),
                revision.visibleFrom != null && revision.visibleFrom.isAfter(now) ? revision.visibleFrom : null,
                publicRevision,
                revision.substantive,
                revision.note,
                revision.remarks,
                release.createdAt,
                release.updatedAt,
                release.updatedBy);
    }

    /** The state of a release whose newest revision is in {@code newest}. */
    static String state(Release release, State newest) {
        if (release.goneAt != null) {
            return "unpublished";
        }
        return release.withdrawnAt != null ? "withdrawn" : newest.text();
    }
}
