package org.dateline.web.desk.stats;

import java.math.BigDecimal;

/** A figure of a release and what was understood of it. Offsets are code points of the canonical text. */
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
        Double confidence,
        String state,
        String series) {

    /** A concept with the words that name it; the code is absent where none is known. */
    public record Slot(String code, String words) {}
}
