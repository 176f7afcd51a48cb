package org.dateline.web.reader.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dateline.web.client.Figure;

/**
 * A figure as the figure service tells of it.
 *
 * @param figure as the newest public version that states it has it
 * @param quote the sentence that states it
 * @param stands whether the newest public version of the release still states it
 * @param versions the public versions that state it, newest first
 */
record CitedFigure(Figure figure, Source release, String quote, boolean stands, List<Version> versions) {

    /** @param moment the instant by which what the release states was known */
    record Source(String slug, String title, String language, Instant moment, boolean withdrawn) {}

    /** @param until when the next version took its place; null for the newest */
    record Version(int revision, Instant from, Instant until, String text, BigDecimal value, String unit) {}
}
