package org.dateline.web.client;

import java.math.BigDecimal;

/**
 * A figure of a release and what was understood of it. Offsets are code points of the canonical text, values in
 * base units.
 *
 * @param id absent where the text is stored nowhere
 * @param series the key of the series that it states a point of, or a claim about; null where it fits none
 * @param interval the values that it stands for
 * @param quote at the desk, the sentence that states it
 * @param quoteStart code points of that sentence before the figure
 * @param published at the desk, whether readers see it, or will: then only a publisher settles it
 */
public record Figure(
        String id,
        String release,
        int start,
        int end,
        String text,
        String kind,
        BigDecimal value,
        BigDecimal upper,
        String unit,
        String qualifier,
        Slot measure,
        Slot subject,
        Slot area,
        Slot counterpart,
        String period,
        String basis,
        String state,
        String series,
        Interval interval,
        String quote,
        int quoteStart,
        boolean published) {

    /** A concept with the words that name it; the code is absent where none is known. */
    public record Slot(String code, String words) {}

    /** Ends of an interval; null is infinite. */
    public record Interval(BigDecimal lower, BigDecimal upper) {}
}
