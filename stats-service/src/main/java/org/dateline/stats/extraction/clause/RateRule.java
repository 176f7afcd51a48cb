package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.unit.Quantity;

/** Unemployment, tariffs, interest: a percentage that is a level. */
final class RateRule implements Rule {
    @Override
    public String name() {
        return "rate";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        boolean rate = quantity.percent()
                && quantity.isNumber()
                && (clause.measure().endsWith("_rate") || clause.measure().endsWith("_ratio"))
                && !clause.changes();
        boolean joblessness = quantity.percent()
                && quantity.isNumber()
                && clause.measure().equals("unemployment")
                && "at".equals(clause.governor().link());
        return rate
                ? Reading.of(Kind.LEVEL, clause)
                : joblessness ? Reading.of(Kind.LEVEL, clause).about(new Slot("unemployment_rate", null)) : null;
    }
}
