package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Quantity;

/** A bare number where an index is spoken of: "at 61.7", "down 2.3". */
final class IndexRule implements Rule {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        boolean bare = quantity.isNumber() && (quantity.unit() == null || "index".equals(quantity.unit()));
        boolean index =
                clause.measure().endsWith("index") && quantity.value().abs().compareTo(LARGEST) < 0;
        boolean hangs = clause.governor().link() != null
                || clause.line().is(clause.governor().at(), Scheme.STATE)
                || clause.line().is(clause.governor().at(), Scheme.DIRECTION);
        boolean digits = clause.line().at(quantity.from()).sort() != Sort.PHRASE;
        boolean written = quantity.precision() != null && quantity.precision().scale() > 0;
        if (!bare || !index || !digits || !written && !hangs) {
            return null;
        }
        return clause.changes()
                ? Reading.of(Kind.CHANGE, clause, clause.signed()).in("index", quantity.precision())
                : Reading.of(Kind.LEVEL, clause).in("index", quantity.precision());
    }
}
