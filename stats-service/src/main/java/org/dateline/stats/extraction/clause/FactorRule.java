package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "Doubled", "a threefold rise", "2.5 times", "double-digit growth". */
final class FactorRule implements Rule {
    @Override
    public String name() {
        return "factor";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() == Form.DOUBLE_DIGIT) {
            return Reading.of(Kind.CHANGE, clause, down(clause) ? BigDecimal.TEN.negate() : BigDecimal.TEN);
        }
        return quantity.form() == Form.MULTIPLE || "times".equals(quantity.unit())
                ? Reading.of(Kind.CHANGE, clause)
                : null;
    }

    private static boolean down(Clause clause) {
        Line line = clause.line();
        int i = clause.right();
        return line.is(i, Scheme.DIRECTION, "down") || line.is(i + 1, Scheme.DIRECTION, "down");
    }
}
