package org.dateline.stats.extraction.period;

import org.dateline.stats.extraction.Period;

/**
 * A span of time named in a sentence.
 *
 * @param start first character
 * @param end behind the last
 * @param period resolved against the release date and the period last spoken of
 * @param aside whether it only dates the value beside it: "set in 2022"
 * @param background whether it only says since or until when, or is what something is compared with
 */
public record Mention(int start, int end, Period period, boolean aside, boolean background) {}
