package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "16 projects", "40 delegates", "more than 70 years"; but not "the two countries" or "three months". */
final class CountRule implements Rule {
    private static final Set<String> TIMES =
            Set.of("month", "quarter", "year", "day", "week", "half", "hour", "working_day");
    private static final Set<String> THINGS =
            Set.of("company", "country", "item", "project", "agreement", "contract", "round", "person", "case");
    /** Shorter spans of time are hardly ever what a statement is about. */
    private static final BigDecimal LONG = BigDecimal.valueOf(24);

    private static final BigDecimal SCALED = BigDecimal.valueOf(10_000);

    @Override
    public String name() {
        return "count";
    }

    /** "137 thousand persons more". */
    private static boolean isChange(Clause clause) {
        return "person".equals(clause.quantity().unit()) && clause.changes();
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (!quantity.isNumber() || quantity.unit() == null) {
            return null;
        }
        if (quantity.unit().equals("hour") && clause.measure().startsWith("hours")) {
            return null;
        }
        if (TIMES.contains(quantity.unit())) {
            boolean figure = quantity.value().compareTo(LONG) >= 0
                    || quantity.value().scale() > 0
                    || "working_day".equals(quantity.unit());
            return figure ? Reading.of(Kind.COUNT, clause) : Reading.NOTHING;
        }
        boolean changed =
                clause.governor().direct() || "by".equals(clause.governor().link()) || isChange(clause);
        if (!THINGS.contains(quantity.unit()) || changed || quantity.form() == Form.SIGNED) {
            return null;
        }
        int the = quantity.from() - 1;
        boolean whole = clause.line().is(the, Scheme.DETERMINER)
                && (clause.line().is(the - 1, Scheme.LINK, "of")
                        || clause.line().is(the - 1, Scheme.LINK, "among"))
                && clause.line().is(quantity.reach(), ',');
        if (whole) {
            return Reading.NOTHING;
        }
        boolean parties = quantity.value().compareTo(BigDecimal.valueOf(2)) <= 0
                && (quantity.unit().equals("country") || quantity.value().compareTo(BigDecimal.ONE) == 0);
        boolean people = "person".equals(quantity.unit())
                && quantity.precision() != null
                && quantity.precision().compareTo(SCALED) >= 0;
        return parties ? Reading.NOTHING : people ? null : Reading.of(Kind.COUNT, clause);
    }
}
