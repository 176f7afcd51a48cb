package org.dateline.catalog.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.organization.OrganizationName;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.RevisionChanged;
import org.dateline.catalog.release.State;

/**
 * What the feed says of one revision after a change; complete, so that the last message about a revision is all there is to
 * know of it.
 *
 * @param release id of the release
 * @param slug its address; provisional while the release was never public
 * @param revision number of the revision
 * @param status {@code draft, submitted, scheduled, published, superseded, withdrawn, unpublished} or {@code deleted} (a
 *     draft that another took the place of)
 * @param visibleFrom from when the public sees the revision; null while that is open
 * @param visibleUntil until when; null for good
 * @param moment the moment of the release, by which what it states was known
 * @param dateOnly whether that moment is a day, at 00:00 in the organisation's zone
 * @param released the day by which the text reads
 * @param language ISO 639-1
 * @param translationOf id of the release that this one translates, or null
 * @param substantive for corrections, whether what is stated changed; null otherwise
 * @param organization who issued it, as of that day
 * @param title the title
 * @param text the canonical text
 * @param bodyStart code point offset of the body in it
 * @param contentHash SHA-256 of the content
 */
record ChangeMessage(
        UUID release,
        String slug,
        int revision,
        String status,
        Instant visibleFrom,
        Instant visibleUntil,
        Instant moment,
        boolean dateOnly,
        LocalDate released,
        String language,
        UUID translationOf,
        Boolean substantive,
        Issuer organization,
        String title,
        String text,
        int bodyStart,
        String contentHash) {
    /** The organisation as far as figures are read by it. */
    record Issuer(String id, String name, String area, String currency, String zone) {}

    static ChangeMessage of(RevisionChanged changed, Instant now) {
        Release release = changed.release();
        Revision revision = changed.revision();
        Organization organization = Organization.findById(release.organization);
        LocalDate day = revision.released != null
                ? revision.released
                : LocalDate.ofInstant(revision.moment, organization.zoneId());
        return new ChangeMessage(
                release.id,
                release.slug,
                revision.number,
                status(release, revision, now),
                revision.visibleFrom,
                revision.visibleUntil,
                revision.moment,
                revision.dateOnly,
                day,
                release.language,
                release.translationOf,
                revision.substantive,
                new Issuer(
                        organization.id,
                        OrganizationName.at(organization.id, "en", day),
                        organization.area,
                        organization.currency,
                        organization.zone),
                revision.title,
                revision.text,
                revision.bodyStart,
                revision.contentHash);
    }

    private static String status(Release release, Revision revision, Instant now) {
        if (release.goneAt != null) {
            return "unpublished";
        }
        if (revision.state == State.REPLACED) {
            return "deleted";
        }
        if (revision.visibleFrom == null) {
            return revision.state == State.SUBMITTED ? "submitted" : "draft";
        }
        if (revision.visibleUntil != null && !revision.visibleUntil.isAfter(now)) {
            return "superseded";
        }
        if (release.withdrawnAt != null) {
            return "withdrawn";
        }
        return revision.visibleFrom.isAfter(now) ? "scheduled" : "published";
    }
}
