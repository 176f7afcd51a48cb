package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;

/** "The $20 billion mark". */
final class ThresholdRule implements Rule {
    @Override
    public String name() {
        return "threshold";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        int next = quantity.reach();
        next += clause.line().is(next, '-') ? 1 : 0;
        boolean mark = quantity.isNumber()
                && quantity.value().signum() > 0
                && (clause.line().is(next, Scheme.THRESHOLD)
                        || clause.line().is(next + 1, Scheme.THRESHOLD)
                                && clause.line().is(next, Scheme.MEASURE));
        return mark ? Reading.of(Kind.THRESHOLD, clause).in(quantity.unit(), null) : null;
    }
}
