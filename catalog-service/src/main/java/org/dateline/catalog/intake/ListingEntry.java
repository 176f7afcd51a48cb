package org.dateline.catalog.intake;

import java.time.LocalDate;

/** What a listing holds at one place: a record, or the reason why there is none. */
sealed interface ListingEntry {
    /** The record's number in the listing, from 1. */
    int record();

    /** The line that the entry is about, from 1: a record's title, or where a flaw is. */
    int line();

    /**
     * A release as a listing gives it.
     *
     * @param topic the name of a known topic, or null
     * @param body plain text, not empty
     * @param source address of the original, or null
     */
    record Listed(int record, int line, String topic, String title, String body, String source, LocalDate released)
            implements ListingEntry {}

    /**
     * A record that cannot be read.
     *
     * @param reason a sentence that a person can act on
     */
    record Flaw(int record, int line, String reason) implements ListingEntry {}
}
