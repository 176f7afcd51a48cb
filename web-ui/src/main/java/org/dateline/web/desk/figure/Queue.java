package org.dateline.web.desk.figure;

import java.util.List;
import org.dateline.web.client.Figure;
import org.dateline.web.desk.Reading;

/**
 * Figures to be looked at.
 *
 * @param release the release they are of, or {@code null} for the queue over all releases
 * @param title that release's title
 * @param doubtful how many of them wait
 * @param settled the figure that was settled last, for a word about it, or {@code null}
 * @param refusal why the last figure could not be settled, or {@code null}
 * @param available whether the figures could be fetched
 */
record Queue(
        String release,
        String title,
        List<Item> items,
        long total,
        long doubtful,
        int page,
        String settled,
        String refusal,
        boolean available) {

    /** A figure with the sentence that states it, cut at the figure. */
    record Item(Reading reading, String before, String after) {
        /** Figures count code points, Java's strings UTF-16 units: converted here, once. */
        static Item of(Reading reading) {
            Figure figure = reading.figure();
            String quote = figure.quote();
            if (quote == null || figure.quoteStart() > quote.codePointCount(0, quote.length())) {
                return new Item(reading, "", "");
            }
            int start = quote.offsetByCodePoints(0, figure.quoteStart());
            int end = Math.min(quote.length(), start + figure.text().length());
            return new Item(reading, quote.substring(0, start), quote.substring(end));
        }
    }

    /** The figure to go on with after the one at this place; empty after the last. */
    public String after(int index) {
        return index + 1 < items.size()
                ? items.get(index + 1).reading().figure().id()
                : "";
    }

    /** All kinds that a figure can be of. */
    public List<String> kinds() {
        return List.of("LEVEL", "CHANGE", "SHARE", "BALANCE", "STREAK", "THRESHOLD", "RANK", "COUNT");
    }

    public boolean more() {
        return release == null && (page + 1L) * DeskFigures.PAGE < total;
    }

    public int next() {
        return page + 1;
    }
}
