package org.dateline.web.desk.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.web.desk.catalog.Draft;
import org.jboss.resteasy.reactive.RestForm;

/** The writing form as it was sent, every field as text. */
record WritingForm(
        @RestForm String title,
        @RestForm String summary,
        @RestForm String body,
        @RestForm String language,
        @RestForm String released,
        @RestForm List<String> topics,
        @RestForm String organization,
        @RestForm String source,
        @RestForm String translationOf,
        @RestForm String contact,
        @RestForm String etag,
        @RestForm("do") String what) {

    static WritingForm blank(String language) {
        return new WritingForm("", "", "", language, "", List.of(), "", "", "", "", "", "");
    }

    static WritingForm of(Draft draft, String etag) {
        return new WritingForm(
                draft.title(),
                draft.summary(),
                draft.body(),
                draft.language(),
                draft.released() == null ? "" : draft.released().toString(),
                draft.topics(),
                draft.organization(),
                draft.source(),
                draft.translationOf(),
                draft.contact(),
                etag,
                "");
    }

    /** The same text over another state of the release. */
    WritingForm over(String newer) {
        return new WritingForm(
                title,
                summary,
                body,
                language,
                released,
                topics,
                organization,
                source,
                translationOf,
                contact,
                newer,
                what);
    }

    /** @throws DateTimeException if the day is none */
    Draft draft() {
        return new Draft(
                text(title),
                text(summary),
                body == null ? "" : body.replace("\r\n", "\n"),
                text(language),
                day(),
                topics == null ? List.of() : topics,
                text(organization),
                text(source),
                text(translationOf),
                text(contact));
    }

    /** @throws DateTimeException if it is none; {@code null} if there is none */
    LocalDate day() {
        return released == null || released.isBlank() ? null : LocalDate.parse(released.strip());
    }

    /** Whether a topic is ticked. */
    public boolean about(String topic) {
        return topics != null && topics.contains(topic);
    }

    private static String text(String field) {
        return field == null || field.isBlank()
                ? null
                : field.replace("\r\n", "\n").strip();
    }
}
