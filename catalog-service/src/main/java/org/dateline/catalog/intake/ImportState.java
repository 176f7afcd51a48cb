package org.dateline.catalog.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    STOPPED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
