package org.dateline.stats.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dateline.stats.check.Check;
import org.dateline.stats.extraction.Figure;

/**
 * A check as it is served; see {@link Check}. Decimals are strings in base units.
 *
 * @param figure the figure that makes the claim, by id (by index in extractions)
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
        String residual,
        String tolerance) {

    /** What a claim rests on; {@code figure} is null where it comes from a series. */
    public record OperandView(String role, Object figure, String text, String value, String lower, String upper) {}

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
                                FigureView.plain(operand.interval().lower()),
                                FigureView.plain(operand.interval().upper())))
                        .toList(),
                check.arithmetic(),
                FigureView.plain(check.residual()),
                FigureView.plain(check.tolerance()));
    }
}
