package org.dateline.catalog.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor writes.
 *
 * @param title one line, 1 to 300 characters
 * @param summary a sentence or two for lists; optional
 * @param body CommonMark with tables, at most 1 MB as UTF-8
 * @param language ISO 639-1, {@code en} or {@code ko}
 * @param released the day by which the text reads ("today"); today where absent
 * @param topics ids of topics
 * @param organization id of the issuing organisation; the agency of this installation where absent
 * @param source address of the original; a second release with it is a duplicate
 * @param translationOf id of the release that this one translates
 * @param contact whom to ask
 */
@Schema(name = "Draft")
public record Draft(
        String title,
        String summary,
        String body,
        String language,
        LocalDate released,
        List<String> topics,
        String organization,
        String source,
        UUID translationOf,
        String contact) {
    /** The largest body, in bytes of UTF-8. */
    public static final int MAX_BODY = 1_000_000;

    public static final int MAX_TITLE = 300;

    /** With what a public release is known by where this leaves it out. */
    Draft withDefaults(Release release, LocalDate day) {
        return new Draft(
                title,
                summary,
                body,
                language == null ? release.language : language,
                released == null ? day : released,
                topics,
                organization == null ? release.organization : organization,
                source == null ? release.source : source,
                translationOf == null ? release.translationOf : translationOf,
                contact);
    }
}
