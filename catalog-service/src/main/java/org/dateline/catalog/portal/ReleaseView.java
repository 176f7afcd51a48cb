package org.dateline.catalog.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A release as the public reads it.
 *
 * @param state {@code published} or {@code withdrawn}; the content of a withdrawn release is kept
 * @param html the body, sanitised; its text content is the body part of {@code text}
 * @param text the canonical text: title, blank line, body
 * @param released the day of the release in its organisation's zone
 * @param moment the instant by which what it states was known
 * @param dateOnly whether that is only a day, at 00:00 in the organisation's zone
 * @param corrections substantive corrections up to this revision, newest first
 * @param withdrawal when and why it was withdrawn; null where it was not
 */
public record ReleaseView(
        UUID id,
        String slug,
        String state,
        String language,
        String title,
        String summary,
        String html,
        String text,
        LocalDate released,
        Instant moment,
        boolean dateOnly,
        int revision,
        Named organization,
        List<Named> topics,
        String source,
        String contact,
        List<Translation> translations,
        List<CorrectionNote> corrections,
        Withdrawal withdrawal) {
    /** Something with an id and a name. */
    public record Named(String id, String name) {}

    /**
     * The same release in another language.
     *
     * @param original whether the others are translations of it
     */
    public record Translation(String language, String slug, String title, boolean original) {}

    /** A substantive correction. */
    public record CorrectionNote(int revision, Instant at, String note) {}

    /** A withdrawal. */
    public record Withdrawal(Instant at, String reason) {}

    /** One public version of a release. */
    public record Version(int revision, String title, Instant from, Instant until, Boolean substantive, String note) {}
}
