package org.dateline.stats.extraction.period;

import org.dateline.stats.extraction.text.Line;

/** Reads one sort of names of time. */
interface TimeRule {
    /** The mention that begins at a piece, or null. */
    Mention at(Line line, int from, Calendar calendar);
}
