package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;

/** Growth in percent or points, and amounts by which something has changed. */
final class ChangeRule implements Rule {
    private static final int SHARE_BEFORE = 25;
    private static final int SIDE = 25;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Growth rates are rounded. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    @Override
    public String name() {
        return "change";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (!quantity.isNumber()) {
            return null;
        }
        if (quantity.points()) {
            Slot share = clause.before(Scheme.SHARE, SHARE_BEFORE) >= 0
                            && !clause.measure().isEmpty()
                    ? new Slot(clause.measure() + "_share", null)
                    : clause.side(SIDE);
            return Reading.of(Kind.CHANGE, clause, clause.signed()).about(share);
        }
        boolean plus =
                quantity.form() == Quantity.Form.SIGNED && !clause.governor().reaches();
        boolean amount = quantity.unit() != null
                && (clause.changes()
                        || plus
                        || isRestated(clause)
                        || isInBracket(clause)
                        || isAgain(clause)
                        || isPartOf(clause));
        if (!quantity.percent() && !amount) {
            return null;
        }
        boolean points = "index".equals(quantity.unit()) && clause.measure().endsWith("_rate");
        Reading reading = Reading.of(Kind.CHANGE, clause, clause.signed()).about(clause.side(SIDE));
        return points ? reading.in("percentage_point", quantity.precision()) : reading;
    }

    /** "Rose 4 percent at an annual rate, or $2 million": the same growth as an amount. */
    private static boolean isAgain(Clause clause) {
        Line line = clause.line();
        int or = clause.quantity().from() - 1;
        int i = or - 1;
        while (line.is(i, ',') || line.is(i, Scheme.ADJUSTMENT) || line.is(i, Scheme.LINK, "at")) {
            i--;
        }
        Quantity before = clause.scene().quantity(i);
        boolean grew = clause.previous() != null && clause.previous().kind() == Kind.CHANGE;
        return line.is(or, Scheme.LINK, "or")
                && clause.quantity().money()
                && grew
                && before != null
                && before.percent();
    }

    /** "Rose 4 percent ($2 million) to $52 million": the amount of the growth before. */
    private static boolean isInBracket(Clause clause) {
        Line line = clause.line();
        Quantity quantity = clause.quantity();
        int open = line.opening(quantity.from());
        Quantity before = clause.scene().quantity(open - 1);
        int close = open < 0 ? -1 : line.closing(open);
        int to = line.is(close, ',') ? close + 1 : close;
        to = line.is(to, Scheme.LINK, "to") ? to + 1 : -1;
        to = line.is(to, Scheme.STATE) ? to + 1 : to;
        Quantity reached = to < 0 ? null : clause.scene().quantity(to);
        return quantity.money()
                && quantity.from() == open + 1
                && before != null
                && before.percent()
                && reached != null
                && reached.money();
    }

    /** "Reached $38.7 billion, up 8.3 percent ($2.97 billion)": as much of the level as the percentage says. */
    private static boolean isPartOf(Clause clause) {
        Quantity quantity = clause.quantity();
        int open = clause.line().opening(quantity.from());
        Quantity rate = clause.scene().quantity(open - 1);
        if (!quantity.money() || quantity.from() != open + 1 || rate == null || !rate.percent() || !rate.isNumber()) {
            return false;
        }
        BigDecimal growth = clause.previous() == null || clause.previous().kind() != Kind.CHANGE
                ? null
                : clause.previous().value();
        Quantity level = null;
        for (Quantity before : clause.scene().quantities()) {
            level = before.money() && before.isNumber() && before.from() < rate.from() ? before : level;
        }
        if (growth == null || level == null || growth.compareTo(ALL.negate()) <= 0) {
            return false;
        }
        BigDecimal grown = level.value().multiply(growth.abs()).divide(ALL.add(growth), MathContext.DECIMAL32);
        return grown.subtract(quantity.value().abs()).abs().compareTo(grown.multiply(TOLERANCE)) <= 0;
    }

    /** "$12 billion or 13 percent": an amount that is said again as a percentage of change. */
    private static boolean isRestated(Clause clause) {
        int or = clause.quantity().reach();
        or += clause.line().is(or, ',') ? 1 : 0;
        Quantity next = clause.scene().quantity(or + 1);
        return clause.line().is(or, Scheme.LINK, "or")
                && next != null
                && next.percent()
                && !clause.line().is(next.reach(), Scheme.LINK, "of")
                && clause.governor().direction() >= 0
                && !clause.governor().reaches();
    }
}
