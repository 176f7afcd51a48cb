package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.interval.Interval;

/**
 * A claim of a release held against what it rests on.
 *
 * @param kind the identity
 * @param verdict what comes of it
 * @param claim index of the figure that makes the claim
 * @param claimText the claim in words
 * @param operands what it rests on, in the order of the arithmetic
 * @param arithmetic the sum written out
 * @param residual stated minus computed, at face value; null where nothing can be computed
 * @param tolerance the largest residual that rounding explains; null as above
 */
public record Check(
        Kind kind,
        Verdict verdict,
        int claim,
        String claimText,
        List<Operand> operands,
        String arithmetic,
        BigDecimal residual,
        BigDecimal tolerance) {
    public Check {
        operands = List.copyOf(operands);
    }

    /** The identities. */
    public enum Kind {
        BALANCE,
        SHARE,
        GROWTH,
        RECORD,
        SERIES
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
     * @param interval what it may stand for
     */
    public record Operand(String role, Integer figure, String text, BigDecimal value, Interval interval) {}
}
