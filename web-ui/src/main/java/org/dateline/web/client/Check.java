package org.dateline.web.client;

import java.math.BigDecimal;
import java.util.List;

/**
 * A claim held against other figures.
 *
 * @param verdict {@code agrees}, {@code agrees_within_rounding}, {@code contradicts} or {@code cannot_decide}
 * @param figure the figure that makes the claim, by id
 * @param arithmetic how it was held, written out in English
 * @param operands what it was held against, in the order of the arithmetic
 * @param form the arithmetic for programs
 */
public record Check(
        String kind,
        String verdict,
        String figure,
        String claim,
        String claimText,
        String arithmetic,
        List<Operand> operands,
        Form form) {

    /** @param role what it is in the arithmetic */
    public record Operand(String role, BigDecimal value, String unit, String period) {}

    /**
     * @param operation what is done with the operands, such as {@code difference} or {@code growth}
     * @param computed what they come to; null where nothing is computed
     * @param stated what the release says; null where it states no amount
     * @param unit of both
     * @param count how many the claim speaks of: the periods of a streak, the place of a rank
     * @param known for how many of them something is known
     */
    public record Form(String operation, Amount computed, Amount stated, String unit, Integer count, Integer known) {}

    /** A value, with the ends of what it may be; null where they are open. */
    public record Amount(BigDecimal value, BigDecimal lower, BigDecimal upper) {}
}
