package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;

/** "Section 232", "Phase 2": a number that is part of a name. */
final class NameRule implements Rule {
    @Override
    public String name() {
        return "name";
    }

    @Override
    public Reading read(Clause clause) {
        boolean measured = clause.quantity().money() || clause.quantity().percent();
        boolean name =
                clause.line().is(before(clause, clause.quantity()), Scheme.NAME) || isAge(clause, clause.quantity());
        return !measured && name ? Reading.NOTHING : null;
    }

    /** "25 to 54 years old": which people are meant. */
    private static boolean isAge(Clause clause, Quantity quantity) {
        Line line = clause.line();
        int i = quantity.reach();
        boolean joined = line.is(i, Scheme.LINK, "to") || line.is(i, Scheme.LINK, "and") || line.isAny(i, "-–");
        Quantity next = joined ? clause.scene().quantity(i + 1) : null;
        return line.is(i, Scheme.NAME, "age") || next != null && isAge(clause, next);
    }

    /** "Aged between 16 and 64": what stands before the first of two numbers that belong together. */
    private static int before(Clause clause, Quantity quantity) {
        Line line = clause.line();
        int at = quantity.from() - 1;
        while (line.is(at, Scheme.RANGE) || line.is(at, Scheme.QUALIFIER)) {
            at--;
        }
        boolean joined = line.is(at, Scheme.LINK, "to") || line.is(at, Scheme.LINK, "and") || line.isAny(at, "-–");
        Quantity first = joined ? clause.scene().quantity(at - 1) : null;
        return first == null ? at : before(clause, first);
    }
}
