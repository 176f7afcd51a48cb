package org.dateline.stats.extraction.clause;

/** Reads one kind of statement. */
interface Rule {
    /** As figures show it. */
    String name();

    /** What the quantity states, {@link Reading#NOTHING} where it states nothing, or null where another rule decides. */
    Reading read(Clause clause);
}
