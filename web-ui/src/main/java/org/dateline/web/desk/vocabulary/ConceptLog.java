package org.dateline.web.desk.vocabulary;

import java.time.Instant;
import java.util.List;

/** What happened to a concept. */
record ConceptLog(List<Entry> items) {
    /** @param change the change that was applied, or {@code null} */
    record Entry(long version, String action, String change, String actor, Instant at) {}
}
