package org.dateline.web.desk.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A release as the desk sees it: the newest revision's text, where it stands, and who has had a hand in it. */
public record DeskRelease(
        String id,
        String slug,
        String state,
        int revision,
        String title,
        String summary,
        String body,
        String language,
        LocalDate released,
        List<String> topics,
        String organization,
        String source,
        String translationOf,
        String contact,
        List<String> authors,
        Approval approval,
        Instant scheduledAt,
        Integer publicRevision,
        Forced forced,
        Boolean substantive,
        String note,
        String remarks,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        String html,
        String text) {

    public DeskRelease {
        topics = topics == null ? List.of() : topics;
        authors = authors == null ? List.of() : authors;
    }

    /** Somebody's yes to exactly this text. */
    public record Approval(String by, Instant at) {}

    /** A publication that went past the four eyes. */
    public record Forced(String by, String reason) {}

    /** The fields that can be edited. */
    public Draft draft() {
        return new Draft(
                title, summary, body, language, released, topics, organization, source, translationOf, contact);
    }
}
