package org.dateline.stats.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dateline.stats.check.Arithmetic;
import org.dateline.stats.check.Check;
import org.dateline.stats.extraction.Figure;

/**
 * A check as it is served; see {@link Check}. Decimals are strings in base units.
 *
 * @param kind {@code balance, sum, share, growth, parts, record, rank, streak, threshold, series, title} or {@code
 *     restatement}
 * @param verdict {@code agrees, agrees_within_rounding, contradicts} or {@code cannot_decide}
 * @param figure the figure that makes the claim, by id (by index in extractions)
 * @param claim the identity in words
 * @param claimText the claim as it is written
 * @param arithmetic the arithmetic written out in English
 * @param form the same, to be written out in any language
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CheckView(
        String kind,
        String verdict,
        Object figure,
        String claim,
        String claimText,
        List<OperandView> operands,
        String arithmetic,
        FormView form,
        String residual,
        String tolerance) {

    /**
     * What a claim rests on.
     *
     * @param role {@code exports, imports, part, whole, now, base, earlier, level, growth, mark, body} or {@code published}
     * @param figure null where it comes from a series
     * @param text as it is written or, from a series, the slug of the release that states it
     * @param lower lower end of what it may stand for; null where it is open
     * @param upper its upper end
     */
    public record OperandView(
            String role,
            Object figure,
            String text,
            String value,
            String unit,
            String period,
            String lower,
            String upper) {}

    /**
     * The arithmetic; see {@link Arithmetic}.
     *
     * @param operation {@code difference, sum, ratio, growth, annual_rate, same, at_most, highest, higher, in_a_row, first_in}
     *     or {@code mark}
     * @param computed what the operands come to; null where nothing is computed
     * @param stated what the release says
     * @param unit of both
     * @param count how many the claim speaks of: the periods of a streak, the place of a rank
     * @param known for how many of them something is known
     */
    public record FormView(
            String operation, AmountView computed, AmountView stated, String unit, Integer count, Integer known) {
        static FormView of(Arithmetic arithmetic) {
            return new FormView(
                    arithmetic.operation().name().toLowerCase(Locale.ROOT),
                    AmountView.of(arithmetic.computed()),
                    AmountView.of(arithmetic.stated()),
                    arithmetic.unit(),
                    arithmetic.count(),
                    arithmetic.known());
        }
    }

    /** A value with the ends of what it may be; null where they are open. */
    public record AmountView(String value, String lower, String upper) {
        static AmountView of(Arithmetic.Amount amount) {
            return amount == null
                    ? null
                    : new AmountView(
                            FigureView.plain(amount.value()),
                            FigureView.plain(amount.interval().lower()),
                            FigureView.plain(amount.interval().upper()));
        }
    }

    public static CheckView of(Check check, List<Figure> figures, IntFunction<Object> names) {
        return new CheckView(
                check.kind().name().toLowerCase(Locale.ROOT),
                check.verdict().name().toLowerCase(Locale.ROOT),
                names.apply(check.claim()),
                check.claimText(),
                figures.get(check.claim()).text(),
                check.operands().stream()
                        .map(operand -> new OperandView(
                                operand.role(),
                                operand.figure() == null ? null : names.apply(operand.figure()),
                                operand.text(),
                                FigureView.plain(operand.value()),
                                operand.unit(),
                                operand.period() == null
                                        ? null
                                        : operand.period().toString(),
                                FigureView.plain(operand.interval().lower()),
                                FigureView.plain(operand.interval().upper())))
                        .toList(),
                check.written(),
                FormView.of(check.arithmetic()),
                FigureView.plain(check.residual()),
                FigureView.plain(check.tolerance()));
    }
}
