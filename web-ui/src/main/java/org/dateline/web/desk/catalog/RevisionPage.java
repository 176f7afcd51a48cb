package org.dateline.web.desk.catalog;

import java.time.Instant;
import java.util.List;

/** All revisions of a release. */
public record RevisionPage(List<Revision> items) {
    /** One saved text. */
    public record Revision(
            int revision, String state, String title, String author, Instant at, Boolean substantive, String note) {}
}
