package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.unit.Quantity;

/** An amount with a unit, or with the unit in which its measure is counted. */
final class LevelRule implements Rule {
    private static final BigDecimal COUNTED = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "level";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (!quantity.isNumber()) {
            return Reading.NOTHING;
        }
        String counted = clause.counted();
        if (quantity.unit() != null) {
            boolean vessels = "vehicle".equals(quantity.unit()) && "vessel".equals(counted);
            Reading level = Reading.of(Kind.LEVEL, clause);
            return vessels ? level.in(counted, quantity.precision()) : level;
        }
        String unit = clause.lexicon().understood(clause.measure()).orElse(counted);
        if (unit == null
                || clause.measure().endsWith("_rate")
                || quantity.value().abs().compareTo(COUNTED) < 0) {
            return Reading.NOTHING;
        }
        return clause.changes() || quantity.form() == Quantity.Form.SIGNED
                ? Reading.of(Kind.CHANGE, clause, clause.signed()).in(unit, quantity.precision())
                : Reading.of(Kind.LEVEL, clause).in(unit, quantity.precision());
    }
}
