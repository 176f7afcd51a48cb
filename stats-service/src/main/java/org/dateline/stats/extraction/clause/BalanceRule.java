package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;

/** "A surplus of $9.3 billion", "a $1.9 billion deficit", "the balance stood at -$1.9 billion". */
final class BalanceRule implements Rule {
    private static final int REACH = 14;
    private static final int FAR = 40;

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (!quantity.money() || !quantity.isNumber() || clause.changes() || isYearly(clause)) {
            return null;
        }
        Line line = clause.line();
        int behind = clause.right();
        boolean account =
                clause.measure().endsWith("_balance") || clause.measure().endsWith("_account");
        int word = line.is(behind, Scheme.BALANCE)
                ? behind
                : line.is(behind + 1, Scheme.BALANCE) && !line.isAny(behind, ",;.()") && !line.is(behind, Scheme.BREAK)
                        ? behind + 1
                        : governing(clause, account ? FAR : REACH);
        if (word < 0 && !account) {
            return null;
        }
        boolean deficit = word >= 0 && line.is(word, Scheme.BALANCE, "-1");
        Reading reading = Reading.of(
                Kind.BALANCE, clause, deficit ? quantity.value().abs().negate() : quantity.value());
        return account
                ? reading
                : reading.about(new Slot("trade_balance", line.at(word).text()));
    }

    /** "(+$62 billion year-on-year)" is what the balance has changed by. */
    private static boolean isYearly(Clause clause) {
        return clause.quantity().form() == Quantity.Form.SIGNED
                && clause.line().is(clause.quantity().reach(), Scheme.BASIS);
    }

    /** The word that the amount hangs on: nothing else may have been measured between. */
    private static int governing(Clause clause, int reach) {
        int word = clause.before(Scheme.BALANCE, reach);
        for (int i = word + 1; word >= 0 && i < clause.quantity().from(); i++) {
            boolean other = clause.line().is(i, Scheme.MEASURE)
                    && !clause.line().is(i, Scheme.MEASURE, "total_trade")
                    && !(clause.line().is(word + 1, Scheme.LINK, "in")
                            && clause.line().is(i, Scheme.MEASURE, clause.measure()));
            if (other || clause.line().is(i, Scheme.BREAK)) {
                return -1;
            }
        }
        return word;
    }
}
