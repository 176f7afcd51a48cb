package org.dateline.stats.extraction;

import java.time.LocalDate;

/**
 * A release to be read.
 *
 * @param title one line; may be empty
 * @param body plain text; may be empty
 * @param released the day by which "today" and "last month" are understood
 * @param language ISO 639-1
 * @param agency who speaks
 */
public record Source(String title, String body, LocalDate released, String language, Agency agency) {
    /**
     * @param name as the text may call it
     * @param area what it reports about where the text names no area
     * @param currency ISO 4217 of its bare dollar sign
     */
    public record Agency(String name, String area, String currency) {}

    /** The canonical text: title, blank line, body; a missing part leaves the other. */
    public String text() {
        return title.isEmpty() ? body : body.isEmpty() ? title : title + "\n\n" + body;
    }
}
