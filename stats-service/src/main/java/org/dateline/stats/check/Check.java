package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * A claim of a release held against what it rests on.
 *
 * @param kind the identity
 * @param verdict what comes of it
 * @param claim index of the figure that makes the claim
 * @param claimText the claim in words
 * @param operands what it rests on, in the order of the arithmetic
 * @param arithmetic the arithmetic, for programs; {@link #written} for people
 * @param residual stated minus computed, at face value; null where nothing can be computed
 * @param tolerance the largest residual that rounding explains; null as above
 */
public record Check(
        Kind kind,
        Verdict verdict,
        int claim,
        String claimText,
        List<Operand> operands,
        Arithmetic arithmetic,
        BigDecimal residual,
        BigDecimal tolerance) {
    public Check {
        operands = List.copyOf(operands);
    }

    /** The identities. */
    public enum Kind {
        /** Balance = exports − imports. */
        BALANCE,
        /** A sum: trade of both directions, or a time of the times that it is made of. */
        SUM,
        /** Share = part ÷ whole. */
        SHARE,
        /** Growth = now ÷ base − 1, or change = now − base. */
        GROWTH,
        /** No part, and no sum of parts that do not overlap, is more than the whole. */
        PARTS,
        /** The highest so far, of all times or of this time of the year. */
        RECORD,
        /** The second highest so far, the third highest … */
        RANK,
        /** The n-th period in a row, or the first in n. */
        STREAK,
        /** Above, or below, a mark; perhaps for n periods. */
        THRESHOLD,
        /** The same as was published before. */
        SERIES,
        /** The title says what the body says. */
        TITLE,
        /** The base that a release compares with is the one that was published. */
        RESTATEMENT
    }

    /** What a check can come to. {@code CONTRADICTS} only where no values within the rounding satisfy the claim. */
    public enum Verdict {
        AGREES,
        AGREES_WITHIN_ROUNDING,
        CONTRADICTS,
        CANNOT_DECIDE
    }

    /**
     * @param role what it is in the identity
     * @param figure index of the figure in the release; null where it comes from a series
     * @param text as the release, or the series, states it
     * @param value at face value
     * @param unit ISO 4217 or a unit code
     * @param period of what time; null where the text leaves it open
     * @param interval what it may stand for
     */
    public record Operand(
            String role, Integer figure, String text, BigDecimal value, String unit, Period period, Interval interval) {
        Operand as(String other) {
            return new Operand(other, figure, text, value, unit, period, interval);
        }
    }

    Check judged(Verdict other) {
        return new Check(kind, other, claim, claimText, operands, arithmetic, residual, tolerance);
    }

    /** The arithmetic as an English sentence. */
    public String written() {
        return Wording.of(this);
    }
}
