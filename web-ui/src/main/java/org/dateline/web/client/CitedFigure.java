package org.dateline.web.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A figure as the figure service tells of it.
 *
 * @param figure as the newest public version that states it has it
 * @param quote the sentence that states it
 * @param stands whether the newest public version of the release still states it
 * @param versions the public versions that state it, newest first
 */
public record CitedFigure(Figure figure, Source release, String quote, boolean stands, List<Version> versions) {

    /** @param moment the instant by which what the release states was known */
    public record Source(String slug, String title, String language, Instant moment, boolean withdrawn) {}

    /** @param until when the next version took its place; null for the newest */
    public record Version(int revision, Instant from, Instant until, String text, BigDecimal value, String unit) {}
}
