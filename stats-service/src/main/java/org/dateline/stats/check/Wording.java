package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;

/** Writes the arithmetic of a check out in English: "495,577 / 650,122 = 76.2 %, stated 76 %". */
final class Wording {
    private static final int DECIMALS = 3;

    private Wording() {}

    static String of(Check check) {
        Arithmetic arithmetic = check.arithmetic();
        List<Operand> operands = check.operands();
        return switch (arithmetic.operation()) {
            case DIFFERENCE -> computed(check, joined(operands, " − "));
            case SUM -> computed(check, joined(operands, " + "));
            case RATIO -> computed(check, joined(operands, " / "));
            case GROWTH -> computed(check, joined(operands, " / ") + " − 1");
            case ANNUAL_RATE -> computed(check, "(" + joined(operands, " / ") + ")^4 − 1");
            case SAME ->
                "stated " + stated(check) + ", " + operands.get(0).role() + " " + range(check, computedOf(check));
            case AT_MOST -> atMost(check);
            case HIGHEST ->
                operands.isEmpty()
                        ? "No earlier value is known."
                        : stated(check) + " against " + written(operands.get(0)) + ", the highest known before";
            case HIGHER ->
                (arithmetic.stated() == null ? "" : stated(check) + " against ") + operands.size() + " higher of "
                        + arithmetic.known() + " earlier values known";
            case IN_A_ROW ->
                inARow(check, arithmetic.known() + " of " + arithmetic.count() + " periods known to be so");
            case FIRST_IN -> inARow(check, "the first in " + arithmetic.count() + " periods");
            case MARK -> stated(check) + " against the mark of " + written(operands.get(0));
        };
    }

    private static String computed(Check check, String sum) {
        return sum + " = " + range(check, computedOf(check)) + ", stated " + range(check, statedOf(check));
    }

    private static String atMost(Check check) {
        List<Operand> parts = check.operands();
        String sum = parts.size() == 1
                ? written(parts.get(0))
                : joined(parts, " + ") + " = "
                        + Amounts.rounded(
                                computedOf(check).value(), check.arithmetic().unit());
        return sum + " of " + stated(check);
    }

    private static String inARow(Check check, String found) {
        String shown = check.operands().stream()
                .map(operand -> operand.period() + ": " + written(operand))
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? found : found + " (" + shown + ")";
    }

    /** With the interval behind it where face values do not settle it. */
    private static String range(Check check, Amount amount) {
        String unit = check.arithmetic().unit();
        boolean isStated = amount == check.arithmetic().stated();
        String value = isStated || check.arithmetic().operation() == Arithmetic.Operation.SAME
                ? Amounts.exact(amount.value(), unit)
                : "percent".equals(unit)
                        ? Amounts.percent(amount.value(), decimals(check))
                        : Amounts.rounded(amount.value(), unit);
        return check.verdict() == Verdict.AGREES ? value : value + " (" + Amounts.range(amount.interval(), unit) + ")";
    }

    /** One more than the release writes: its last digit is as wide as what it may stand for. */
    private static int decimals(Check check) {
        BigDecimal width = statedOf(check).interval().width();
        BigDecimal digit =
                width == null || width.signum() == 0 ? statedOf(check).value() : width;
        int written = Math.max(0, digit.stripTrailingZeros().scale());
        return check.verdict() == Verdict.AGREES ? Math.min(DECIMALS, written + 1) : DECIMALS;
    }

    private static String stated(Check check) {
        return Amounts.exact(statedOf(check).value(), check.arithmetic().unit());
    }

    private static Amount statedOf(Check check) {
        return check.arithmetic().stated();
    }

    private static Amount computedOf(Check check) {
        return check.arithmetic().computed();
    }

    private static String joined(List<Operand> operands, String sign) {
        return operands.stream()
                .map(operand -> operand.value().signum() < 0 ? "(" + written(operand) + ")" : written(operand))
                .collect(Collectors.joining(sign));
    }

    private static String written(Operand operand) {
        return Amounts.exact(operand.value(), operand.unit());
    }
}
