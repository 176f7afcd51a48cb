package org.dateline.catalog.release;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;

/** Where a revision stands. What the public sees of it follows from its visible span, not from this. */
public enum State {
    DRAFT,
    RETURNED,
    SUBMITTED,
    SCHEDULED,
    PUBLISHED,
    /** A draft that a later draft took the place of. */
    REPLACED;

    /** The state as it is at {@code now}: what was scheduled is published once its moment has come. */
    public State at(Instant visibleFrom, Instant now) {
        return this == SCHEDULED && !visibleFrom.isAfter(now) ? PUBLISHED : this;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
