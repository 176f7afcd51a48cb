package org.dateline.stats.check;

import java.math.BigDecimal;
import org.dateline.stats.interval.Interval;

/**
 * What was done with the operands of a check, in a form from which a sentence can be made in any language.
 *
 * @param operation how the operands are combined
 * @param computed what they come to; null where nothing is computed
 * @param stated what the release says; null where it states no amount
 * @param unit of both: ISO 4217 or a unit code
 * @param count how many the claim speaks of: the periods of a streak, the place of a rank; null otherwise
 * @param known for how many of them something is known; null otherwise
 */
public record Arithmetic(
        Operation operation, Amount computed, Amount stated, String unit, Integer count, Integer known) {

    /** Ways of holding operands against a claim. */
    public enum Operation {
        /** The first minus the second. */
        DIFFERENCE,
        /** All together. */
        SUM,
        /** The first in percent of the second. */
        RATIO,
        /** The first in percent of the second, less 100. */
        GROWTH,
        /** Quarterly growth over four quarters, in percent. */
        ANNUAL_RATE,
        /** The operand is what is stated. */
        SAME,
        /** All together are no more than what is stated. */
        AT_MOST,
        /** The operand is the highest that is known; what is stated is no less. */
        HIGHEST,
        /** The operands are those that are known to be higher. */
        HIGHER,
        /** The operands decide whether it was so {@code count} times in a row, {@code known} of them as claimed. */
        IN_A_ROW,
        /** The operands decide whether it is the first time in {@code count}. */
        FIRST_IN,
        /** The operand is the mark. */
        MARK
    }

    /**
     * @param value at face value
     * @param interval all that it may be
     */
    public record Amount(BigDecimal value, Interval interval) {}

    static Arithmetic of(Operation operation, Amount computed, Amount stated, String unit) {
        return new Arithmetic(operation, computed, stated, unit, null, null);
    }
}
