package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "A quarter of", "four out of 10", "five of the 12 items". */
final class PartRule implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Where the whole is made of these, a part of it is a proportion; of other things it is a count. */
    private static final Set<String> PROPORTIONS = Set.of("vehicle", "person", "job");

    @Override
    public String name() {
        return "part";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() == Form.FRACTION) {
            int next = clause.quantity().to();
            boolean of =
                    clause.line().is(next, Scheme.LINK, "of") || clause.line().is(next, Scheme.DETERMINER);
            boolean share = clause.before(Scheme.SHARE, 6) >= 0;
            return of || share ? Reading.of(Kind.SHARE, clause) : Reading.NOTHING;
        }
        if (quantity.form() != Form.OUT_OF) {
            return null;
        }
        if (quantity.unit() != null && !PROPORTIONS.contains(quantity.unit())) {
            return Reading.of(Kind.COUNT, clause);
        }
        BigDecimal percent = quantity.value().multiply(HUNDRED).divide(quantity.of(), 1, RoundingMode.HALF_UP);
        BigDecimal quantum = HUNDRED.divide(quantity.of(), 1, RoundingMode.HALF_UP);
        return Reading.of(Kind.SHARE, clause, percent.stripTrailingZeros()).in("percent", quantum.stripTrailingZeros());
    }
}
