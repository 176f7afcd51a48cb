package org.dateline.stats.portal;

/** What a reader of points wants besides those that were published. */
enum Implied {
    /** Nothing. */
    NONE,
    /** What a level and its growth imply of each other. */
    DIRECT,
    /** All that follows from the series around it; published points in the intervals that it leaves them. */
    ALL
}
