package org.dateline.stats.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.figure.FigureView;

/**
 * A figure as somebody cites it, with what became of it.
 *
 * @param figure as the newest public version that states it has it
 * @param quote the sentence that states it
 * @param stands whether the newest public version of the release still states it
 * @param versions the public versions that state it, newest first
 */
record FigureHistory(FigureView figure, Source release, String quote, boolean stands, List<Version> versions) {

    /**
     * The release that states a figure.
     *
     * @param moment the instant by which what it states was known
     */
    record Source(UUID id, String slug, String title, String language, Instant moment, boolean withdrawn) {}

    /**
     * The figure in one public version of its release.
     *
     * @param from since when readers see the version
     * @param until when the next one took its place; null for the newest
     */
    record Version(
            int revision,
            Instant from,
            Instant until,
            int start,
            int end,
            String text,
            String value,
            String unit,
            String period,
            FigureView.IntervalView interval,
            String quote) {}
}
