package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/**
 * What a claim should be, computed from its operands.
 *
 * @param sum the arithmetic so far, for example "22.7 bn − 13.3 bn"
 * @param value what it comes to at face value
 * @param possible what it may come to within the rounding of the operands
 */
record Comparison(String claim, List<Operand> operands, String sum, BigDecimal value, Interval possible) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether some values within the rounding satisfy the claim. */
    boolean allows(Figure stated) {
        return possible.meets(Amounts.interval(stated));
    }

    /** @param otherwise what follows where no values within the rounding satisfy the claim */
    Check check(Check.Kind kind, Figure stated, int index, Verdict otherwise) {
        Interval interval = Amounts.interval(stated);
        BigDecimal residual = stated.value().subtract(value);
        Verdict verdict = !allows(stated)
                ? otherwise
                : exact(residual, stated.precision()) ? Verdict.AGREES : Verdict.AGREES_WITHIN_ROUNDING;
        String percent = "percent".equals(stated.unit()) ? " percent" : "";
        String arithmetic = sum + " = " + Amounts.rounded(value) + percent + " (" + Amounts.range(possible)
                + "); stated " + Amounts.exact(stated.value()) + percent + " (" + Amounts.range(interval) + ")";
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
