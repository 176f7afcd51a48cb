package org.dateline.web.desk.catalog;

import java.time.Instant;
import java.util.List;

/** A page of what was done, newest first. */
public record AuditPage(List<Entry> items, long total, int page, int size) {
    /** One deed. */
    public record Entry(Instant at, String actor, String action, String release, Integer revision, String detail) {}
}
