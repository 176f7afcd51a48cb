package org.dateline.web.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.web.client.Check;
import org.dateline.web.client.Check.Form;
import org.dateline.web.client.Check.Operand;

/**
 * Writes the arithmetic of a check in the language of the page: {@code 227억 달러 − 133억 달러 = 94억 달러, 발표 93억 달러}. In
 * English it is written already.
 */
public final class Arithmetic {
    private static final int DECIMALS = 3;

    private Arithmetic() {}

    /** The arithmetic in words; empty for none. */
    public static String words(Check check, boolean korean) {
        boolean formed = korean && check.form() != null && check.operands() != null;
        return formed ? korean(check) : check.arithmetic() == null ? "" : check.arithmetic();
    }

    private static String korean(Check check) {
        List<Operand> operands = check.operands();
        Form form = check.form();
        return switch (form.operation()) {
            case "difference" -> computed(check, joined(operands, " − "));
            case "sum" -> computed(check, joined(operands, " + "));
            case "ratio" -> computed(check, joined(operands, " ÷ "));
            case "growth" -> computed(check, joined(operands, " ÷ ") + " − 1");
            case "annual_rate" -> computed(check, "(" + joined(operands, " ÷ ") + ")⁴ − 1");
            case "same" -> same(check);
            case "at_most" ->
                joined(operands, " + ")
                        + (operands.size() > 1 ? " = " + value(form.computed(), form.unit()) : "")
                        + ", 전체 "
                        + value(form.stated(), form.unit());
            case "highest" ->
                operands.isEmpty()
                        ? "알려진 이전 값이 없습니다."
                        : value(form.stated(), form.unit()) + ", 알려진 이전 최고 " + written(operands.get(0));
            case "higher" ->
                value(form.stated(), form.unit()) + ", 알려진 이전 값 " + form.known() + "개 중 더 높은 값 " + operands.size()
                        + "개";
            case "in_a_row" -> shown(check, form.count() + "개 기간 중 " + form.known() + "개 확인");
            case "first_in" -> shown(check, form.count() + "개 기간 만에 처음");
            case "mark" -> value(form.stated(), form.unit()) + ", 기준 " + value(form.computed(), form.unit());
            default -> check.arithmetic() == null ? "" : check.arithmetic();
        };
    }

    private static String computed(Check check, String sum) {
        Form form = check.form();
        return sum + " = " + ranged(check, form.computed(), decimals(check)) + ", 발표 "
                + ranged(check, form.stated(), DECIMALS);
    }

    private static String same(Check check) {
        Form form = check.form();
        boolean body = "body".equals(check.operands().get(0).role());
        return (body ? "제목 " : "발표 ")
                + value(form.stated(), form.unit())
                + (body ? ", 본문 " : ", 이전 발표 ")
                + ranged(check, form.computed(), DECIMALS);
    }

    private static String shown(Check check, String found) {
        String operands = check.operands().stream()
                .map(operand -> Periods.words(operand.period(), true) + " " + written(operand))
                .collect(Collectors.joining(", "));
        return operands.isEmpty() ? found : found + " (" + operands + ")";
    }

    private static String joined(List<Operand> operands, String sign) {
        return operands.stream()
                .map(operand -> operand.value().signum() < 0 ? "(" + written(operand) + ")" : written(operand))
                .collect(Collectors.joining(sign));
    }

    private static String written(Operand operand) {
        return Amount.words(operand.value(), operand.unit(), true);
    }

    private static String value(Check.Amount amount, String unit) {
        return Amount.words(rounded(amount.value(), DECIMALS), unit, true);
    }

    /** One more than the release writes, where that settles it: its last digit is as wide as what it may stand for. */
    private static int decimals(Check check) {
        Check.Amount stated = check.form().stated();
        boolean closed = stated.lower() != null
                && stated.upper() != null
                && stated.upper().compareTo(stated.lower()) > 0;
        BigDecimal digit = closed ? stated.upper().subtract(stated.lower()) : stated.value();
        int written = Math.max(0, digit.stripTrailingZeros().scale());
        return "agrees".equals(check.verdict()) ? Math.min(DECIMALS, written + 1) : DECIMALS;
    }

    /** With what it may be behind it, where face values do not settle the claim. */
    private static String ranged(Check check, Check.Amount amount, int decimals) {
        String unit = check.form().unit();
        String value = Amount.words(rounded(amount.value(), decimals), unit, true);
        if ("agrees".equals(check.verdict()) || amount.lower() == null && amount.upper() == null) {
            return value;
        }
        String range = amount.lower() == null
                ? Amount.words(rounded(amount.upper(), DECIMALS), unit, true) + " 이하"
                : amount.upper() == null
                        ? Amount.words(rounded(amount.lower(), DECIMALS), unit, true) + " 이상"
                        : Amount.range(
                                rounded(amount.lower(), DECIMALS), rounded(amount.upper(), DECIMALS), unit, true);
        return value + " (" + range + ")";
    }

    /** Quotients go on for long. */
    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.scale() > decimals ? value.setScale(decimals, RoundingMode.HALF_EVEN) : value;
    }
}
