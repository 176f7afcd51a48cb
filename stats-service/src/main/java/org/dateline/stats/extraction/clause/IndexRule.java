package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Quantity;

/** A bare number where an index or a ratio is spoken of: "at 61.7", "down 2.3", "from 1.65 to 1.72". */
final class IndexRule implements Rule {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    /** A ratio at or beyond it is itself an index of ratios, or a percentage. */
    private static final BigDecimal LARGEST_RATIO = BigDecimal.TEN;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        boolean bare = quantity.isNumber() && (quantity.unit() == null || "index".equals(quantity.unit()));
        boolean ratio = clause.measure().endsWith("_ratio");
        BigDecimal largest = ratio ? LARGEST_RATIO : LARGEST;
        boolean index = (ratio || clause.measure().endsWith("index"))
                && quantity.value().abs().compareTo(largest) < 0;
        boolean hangs = clause.governor().link() != null
                || clause.line().is(clause.governor().at(), Scheme.STATE)
                || clause.line().is(clause.governor().at(), Scheme.DIRECTION);
        boolean digits = clause.line().at(quantity.from()).sort() != Sort.PHRASE;
        boolean written = quantity.precision() != null && quantity.precision().scale() > 0;
        if (!bare || !index || !digits || !written && !hangs) {
            return null;
        }
        String unit = ratio ? "ratio" : "index";
        return clause.changes()
                ? Reading.of(Kind.CHANGE, clause, clause.signed()).in(unit, quantity.precision())
                : Reading.of(Kind.LEVEL, clause).in(unit, quantity.precision());
    }
}
