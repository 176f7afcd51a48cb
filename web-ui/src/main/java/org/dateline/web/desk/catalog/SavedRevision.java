package org.dateline.web.desk.catalog;

import java.time.Instant;

/**
 * One saved text of a release.
 *
 * @param note what readers are told of a correction, or {@code null}
 */
public record SavedRevision(int number, String state, String title, String savedBy, Instant savedAt, String note) {}
