package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.util.List;

/**
 * One numeric statement at one place in a text.
 *
 * @param start code point offset of its first character in the canonical text
 * @param end code point offset behind its last character
 * @param text the characters themselves
 * @param part whether they stand in the title or in the body
 * @param partStart offset of the first within the part, as sent
 * @param partEnd offset behind the last within the part, as sent
 * @param kind what sort of statement it is
 * @param value in base units, signed: falls and deficits are negative; the lower bound of a range
 * @param upper upper bound of a range, or null
 * @param of the whole of "five out of 12", or null
 * @param unit ISO 4217 for money, a unit code of the vocabulary otherwise
 * @param precision what the last written digit stands for, in base units; null for thresholds and fractions in words
 * @param qualifier {@code about, over, at_least …}, or null
 * @param measure what is measured
 * @param subject of what
 * @param area where: the reporting area
 * @param counterpart with whom; null is the world
 * @param period of what time; null where the text leaves it open
 * @param basis of a change: {@code yoy, mom, qoq, pop …} or an explicit period; null otherwise
 * @param adjustment {@code sa, nsa, trend, saar}, or null
 * @param streak of a streak: {@code consecutive} or {@code first_in}; null otherwise
 * @param relatesTo the figures that it belongs with
 * @param confidence from 0 to 1
 * @param rule name of the rule that decided
 */
public record Figure(
        int start,
        int end,
        String text,
        Part part,
        int partStart,
        int partEnd,
        Kind kind,
        BigDecimal value,
        BigDecimal upper,
        BigDecimal of,
        String unit,
        BigDecimal precision,
        String qualifier,
        Slot measure,
        Slot subject,
        Slot area,
        Slot counterpart,
        Period period,
        String basis,
        String adjustment,
        String streak,
        List<Relation> relatesTo,
        double confidence,
        String rule) {

    public Figure {
        relatesTo = List.copyOf(relatesTo);
    }

    /** The same statement, about something else. */
    public Figure about(Slot measure, Slot subject, Slot area, Slot counterpart) {
        return new Figure(
                start,
                end,
                text,
                part,
                partStart,
                partEnd,
                kind,
                value,
                upper,
                of,
                unit,
                precision,
                qualifier,
                measure,
                subject,
                area,
                counterpart,
                period,
                basis,
                adjustment,
                streak,
                relatesTo,
                confidence,
                rule);
    }

    /** Where in a release a figure stands. */
    public enum Part {
        TITLE,
        BODY
    }

    /** The sorts of statements. */
    public enum Kind {
        LEVEL,
        CHANGE,
        SHARE,
        BALANCE,
        THRESHOLD,
        STREAK,
        RANK,
        COUNT
    }

    /**
     * A dimension of a figure.
     *
     * @param code concept of the vocabulary; null where the words name none that is known
     * @param words the words of the text; null where the concept was inferred
     */
    public record Slot(String code, String words) {}

    /**
     * @param figure index of the other figure in the extraction
     * @param role what the other is to this one: {@code level, part, whole, change …}
     */
    public record Relation(int figure, String role) {}
}
