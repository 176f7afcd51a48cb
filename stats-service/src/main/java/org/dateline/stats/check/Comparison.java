package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/**
 * What a claim should be, computed from its operands.
 *
 * @param value what they come to at face value
 * @param possible what they may come to within the rounding of the operands
 */
record Comparison(
        String claim, List<Operand> operands, Arithmetic.Operation operation, BigDecimal value, Interval possible) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** {@code first − second}. */
    static Comparison difference(String claim, Operand first, Operand second) {
        return new Comparison(
                claim,
                List.of(first, second),
                Arithmetic.Operation.DIFFERENCE,
                first.value().subtract(second.value()),
                first.interval().minus(second.interval()));
    }

    static Comparison sum(String claim, List<Operand> operands) {
        return new Comparison(
                claim,
                operands,
                Arithmetic.Operation.SUM,
                operands.stream().map(Operand::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                operands.stream().map(Operand::interval).reduce(Interval.point(BigDecimal.ZERO), Interval::plus));
    }

    /** The operand again. */
    static Comparison same(String claim, Operand operand) {
        return new Comparison(claim, List.of(operand), Arithmetic.Operation.SAME, operand.value(), operand.interval());
    }

    /** @param otherwise what follows where no values within the rounding satisfy the claim */
    Check check(Check.Kind kind, int index, Evidence evidence, Verdict otherwise) {
        Figure stated = evidence.figure(index);
        Interval interval = evidence.stated(index);
        BigDecimal residual = stated.value().subtract(value);
        Verdict verdict = !possible.meets(interval)
                ? otherwise
                : exact(residual, stated.precision()) ? Verdict.AGREES : Verdict.AGREES_WITHIN_ROUNDING;
        Arithmetic arithmetic = Arithmetic.of(
                operation, new Amount(value, possible), new Amount(stated.value(), interval), stated.unit());
        return new Check(kind, verdict, index, claim, operands, arithmetic, residual, tolerance(interval));
    }

    /** The face values come to what is stated, as far as it is stated. */
    private static boolean exact(BigDecimal residual, BigDecimal quantum) {
        return quantum == null
                ? residual.signum() == 0
                : residual.abs().multiply(TWO).compareTo(quantum) <= 0;
    }

    private BigDecimal tolerance(Interval interval) {
        return possible.width() == null || interval.width() == null
                ? null
                : possible.width().add(interval.width()).divide(TWO);
    }
}
