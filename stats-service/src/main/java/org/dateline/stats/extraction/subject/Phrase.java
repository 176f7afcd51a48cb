package org.dateline.stats.extraction.subject;

/**
 * A phrase that a comma has set off.
 *
 * @param from first piece
 * @param to behind the last
 * @param object whether a verb stands before it
 */
record Phrase(int from, int to, boolean object) {}
