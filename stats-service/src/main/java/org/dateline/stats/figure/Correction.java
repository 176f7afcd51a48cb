package org.dateline.stats.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.Problem.FieldError;
import org.dateline.stats.problem.ProblemException;

/**
 * What a reviewer says a figure means. Absent fields stay as they were read.
 *
 * @param value in base units, signed
 * @param unit ISO 4217 or a unit code
 * @param period ISO 8601 as in figures
 * @param kind one of the kinds
 * @param measure concept code
 * @param subject concept code
 * @param area area code
 * @param counterpart area code; the empty string for the world
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        BigDecimal value,
        String unit,
        String period,
        String kind,
        String measure,
        String subject,
        String area,
        String counterpart) {

    private static final Correction NOTHING = new Correction(null, null, null, null, null, null, null, null);
    private static final int DIGITS = 40;
    private static final String CODE = "[a-z0-9_]{1,80}";
    private static final String AREA = "[A-Z0-9_]{1,80}";

    /** @throws ProblemException 400 with a pointer to each field that is wrong */
    Correction checked() {
        List<FieldError> errors = new ArrayList<>();
        if (equals(NOTHING)) {
            throw new ProblemException(400, "Say what the figure means: name at least one field.");
        }
        if (value != null && (value.precision() > DIGITS || Math.abs(value.scale()) > DIGITS)) {
            errors.add(FieldError.field("value", "A value has at most " + DIGITS + " digits."));
        }
        if (period != null
                && Period.parse(period)
                        .filter(time -> time.from().getYear() >= 1 && time.to().getYear() <= 9999)
                        .isEmpty()) {
            errors.add(FieldError.field(
                    "period", "A period looks like 2024, 2024-H1, 2024-Q3, 2024-12 or a range of them."));
        }
        if (kind != null
                && Arrays.stream(Figure.Kind.values())
                        .noneMatch(known -> known.name().equals(kind))) {
            errors.add(FieldError.field("kind", "There is no such kind of figure."));
        }
        code(errors, "measure", measure, CODE);
        code(errors, "subject", subject, CODE);
        code(errors, "area", area, AREA);
        code(errors, "counterpart", counterpart, "|" + AREA);
        code(errors, "unit", unit, "[A-Za-z0-9_]{1,40}");
        if (!errors.isEmpty()) {
            throw new ProblemException(400, errors.get(0).detail(), errors.toArray(FieldError[]::new));
        }
        return this;
    }

    private static void code(List<FieldError> errors, String field, String value, String form) {
        if (value != null && !value.matches(form)) {
            errors.add(FieldError.field(field, "This is not the form of a code."));
        }
    }

    Figure of(Figure read) {
        return new Figure(
                read.start(),
                read.end(),
                read.text(),
                read.part(),
                read.partStart(),
                read.partEnd(),
                kind == null ? read.kind() : Figure.Kind.valueOf(kind),
                value == null ? read.value() : value,
                value == null ? read.upper() : null,
                read.of(),
                unit == null ? read.unit() : unit,
                read.precision(),
                read.qualifier(),
                slot(measure, read.measure()),
                slot(subject, read.subject()),
                slot(area, read.area()),
                "".equals(counterpart) ? null : slot(counterpart, read.counterpart()),
                period == null ? read.period() : Period.parse(period).orElse(read.period()),
                read.basis(),
                read.adjustment(),
                read.streak(),
                read.relatesTo(),
                1,
                read.rule());
    }

    private static Figure.Slot slot(String code, Figure.Slot read) {
        return code == null ? read : new Figure.Slot(code, read == null ? null : read.words());
    }
}
