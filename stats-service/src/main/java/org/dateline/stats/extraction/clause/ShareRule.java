package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.subject.Predicate;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** "67 percent of", "accounted for 20 percent", "a share of 30 percent", "equivalent to 8 percent of imports". */
final class ShareRule implements Rule {
    private static final int REACH = 30;
    private static final int NOUN = 4;

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Reading read(Clause clause) {
        Quantity quantity = clause.quantity();
        if (!quantity.percent() || quantity.form() != Form.NUMBER) {
            return null;
        }
        if (isRatio(clause)) {
            return Reading.of(Kind.SHARE, clause);
        }
        boolean grows = clause.changes();
        boolean noun = clause.line().is(clause.right(), Scheme.SHARE) && !grows;
        int next = clause.rightOfBracket();
        boolean consists = clause.line().is(next, Scheme.STATE)
                && (clause.line().is(next + 1, Scheme.MEASURE)
                        || clause.line().is(next + 1, Scheme.LINK, "in")
                                && clause.line().is(next + 2, Scheme.SUBJECT))
                && clause.before(Scheme.DIRECTION, REACH) < 0;
        boolean share = consists
                || of(clause) && (!grows || clause.line().is(clause.scene().left(quantity), Scheme.LINK, "or"))
                || verb(clause) && !grows
                || noun
                || follows(clause, grows);
        share |= attribute(clause)
                || again(clause)
                || bracketed(clause)
                || ofBefore(clause)
                || restates(clause)
                || listed(clause);
        return share ? Reading.of(Kind.SHARE, clause).about(clause.side(REACH)) : null;
    }

    /** "Government debt stood at 60 percent": an amount that is told as a share of output. */
    private static boolean isRatio(Clause clause) {
        return !clause.changes()
                && clause.lexicon().understood("share_of_" + clause.measure()).isPresent();
    }

    /** "30% youth": a percentage that qualifies a noun, where nothing grows. */
    private static boolean attribute(Clause clause) {
        Line line = clause.line();
        int i = clause.quantity().reach();
        boolean noun = line.at(i).sort() == Sort.WORD || line.is(i, Scheme.SUBJECT);
        for (int at = i; noun && at < i + NOUN; at++) {
            noun = !line.is(at, Scheme.DIRECTION);
        }
        return noun && clause.governor().direction() < 0;
    }

    /** "Of all output, 67 percent": the whole stands in front. */
    private static boolean ofBefore(Clause clause) {
        Line line = clause.line();
        int i = clause.quantity().from() - 1;
        if (!line.is(i, ',')) {
            return false;
        }
        while (i > 0 && !line.isAny(i - 1, ",;:()") && clause.scene().quantity(i - 1) == null) {
            i--;
        }
        return line.is(i, Scheme.LINK, "of");
    }

    /** "Of these, 300 were sold abroad, or 55 percent": a part that is said again. */
    private static boolean restates(Clause clause) {
        return "or".equals(clause.governor().link())
                && clause.governor().direction() < 0
                && clause.before(Scheme.RELATIVE, REACH) >= 0;
    }

    /** "It was 80 percent, while it had been 70 percent". */
    private static boolean again(Clause clause) {
        int state = clause.governor().at();
        return clause.previous() != null
                && clause.previous().kind() == Kind.SHARE
                && (clause.line().is(state, Scheme.STATE) && clause.line().is(state - 1, Scheme.ANAPHOR)
                        || clause.governor().compared() && !clause.governor().direct());
    }

    /** "Of the total trade, $5.8 billion (38.4%) were exports". */
    private static boolean isOfTotal(Line line) {
        return line.is(0, Scheme.RELATIVE)
                || line.is(0, Scheme.LINK, "of") && line.is(1, Scheme.DETERMINER) && line.is(2, Scheme.SUBJECT, "all");
    }

    /** "Chips (15% of exports), cars (11%)": in a bracket of its own behind another share. */
    private static boolean bracketed(Clause clause) {
        Line line = clause.line();
        Quantity quantity = clause.quantity();
        boolean alone = line.is(quantity.from() - 1, '(') && line.is(quantity.reach(), ')');
        if (alone && (isOfTotal(line) || Predicate.of(clause.scene()) >= 0)) {
            return true;
        }
        boolean after = clause.previous() != null && clause.previous().kind() == Kind.SHARE;
        if (!alone || !after && !(shares(line) && clause.previous() == null)) {
            return false;
        }
        boolean earlier = after && clause.scene().time(quantity.from() - 2) != null;
        for (int i = after ? clause.previous().to() : 0; i < quantity.from() && !earlier; i++) {
            if (line.is(i, Scheme.DIRECTION)) {
                return false;
            }
        }
        return true;
    }

    /** "Followed by cars with $3 billion (7 percent)": a list of amounts with what they are of all. */
    private static boolean listed(Clause clause) {
        Line line = clause.line();
        Quantity quantity = clause.quantity();
        Quantity amount = clause.scene().quantity(line.opening(quantity.from()) - 1);
        boolean alone = line.is(quantity.from() - 1, '(') && line.is(quantity.reach(), ')');
        boolean next = false;
        for (int i = 0; i < quantity.from(); i++) {
            next |= line.is(i, Scheme.ADVERB, "next");
        }
        return next
                && alone
                && amount != null
                && amount.money()
                && clause.governor().direction() < 0;
    }

    private static boolean shares(Line line) {
        boolean shares = false;
        for (int i = 0; i < line.size(); i++) {
            shares |= line.is(i, Scheme.SHARE);
        }
        return shares;
    }

    private static boolean of(Clause clause) {
        Line line = clause.line();
        int i = clause.rightOfBracket();
        i += line.is(i, ',') && line.is(i + 1, Scheme.LINK, "of") ? 1 : 0;
        boolean part = line.is(i, Scheme.LINK, "of") || line.is(i, Scheme.RELATIVE);
        return part && !line.is(clause.governor().at(), Scheme.DIRECTION);
    }

    /** A verb of sharing governs, with no word of growth between. */
    private static boolean verb(Clause clause) {
        int share = clause.before(Scheme.SHARE, REACH);
        if (share < 0) {
            return false;
        }
        for (int i = share + 1; i < clause.quantity().from(); i++) {
            boolean other =
                    clause.line().is(i, Scheme.DIRECTION) && !clause.governor().reaches()
                            || clause.line().is(i, Scheme.BREAK);
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** "76 percent and 30 percent of": the first of a list whose last is a share; a percentage in a bracket of its own. */
    private static boolean follows(Clause clause, boolean grows) {
        Line line = clause.line();
        int i = clause.quantity().reach();
        if (!grows && (line.is(i, ',') || line.is(i, Scheme.LINK, "and"))) {
            i += line.is(i, ',') ? 1 : 0;
            i += line.is(i, Scheme.LINK, "and") ? 1 : 0;
            Quantity next = clause.scene().quantity(i);
            return next != null && next.percent() && line.is(next.reach(), Scheme.LINK, "of");
        }
        return false;
    }
}
