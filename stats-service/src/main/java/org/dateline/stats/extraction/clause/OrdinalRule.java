package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "The second highest", "the 10th round"; any other ordinal is part of a name. */
final class OrdinalRule implements Rule {
    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Reading read(Clause clause) {
        if (clause.quantity().form() != Form.ORDINAL) {
            return null;
        }
        Line line = clause.line();
        int next = clause.quantity().to();
        next += line.is(next, '-') ? 1 : 0;
        if (line.is(next, Scheme.SUPERLATIVE)) {
            return Reading.of(Kind.RANK, clause)
                    .span(clause.quantity().from(), next + 1)
                    .in("rank", BigDecimal.ONE);
        }
        if (line.is(next, Scheme.ROUND)) {
            return Reading.of(Kind.RANK, clause).in("rank", BigDecimal.ONE).about(new Slot("round_number", null));
        }
        return Reading.NOTHING;
    }
}
