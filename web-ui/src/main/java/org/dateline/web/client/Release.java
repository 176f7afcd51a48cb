package org.dateline.web.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A published release.
 *
 * @param html the body, sanitised by the catalog; its text content is the body part of {@code text}
 * @param text the canonical text: title, blank line, body; offsets of figures count its code points
 * @param dateOnly whether its moment is only a day
 * @param withdrawal null where it was not withdrawn
 */
public record Release(
        String id,
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
        List<Correction> corrections,
        Withdrawal withdrawal) {

    /** Something with an id, by its name. */
    public record Named(String id, String name) {}

    /**
     * The same release in another language.
     *
     * @param original whether the others are translations of it
     */
    public record Translation(String language, String slug, String title, boolean original) {}

    /** A substantive correction and what it says. */
    public record Correction(int revision, Instant at, String note) {}

    /** When and why a release was withdrawn. */
    public record Withdrawal(Instant at, String reason) {}

    /** One public version. */
    public record Version(int revision, String title, Instant from, Instant until, Boolean substantive, String note) {}
}
