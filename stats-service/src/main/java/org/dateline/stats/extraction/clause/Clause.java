package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;
import org.dateline.stats.extraction.unit.Scene;

/**
 * A quantity in its sentence, as the rules look at it.
 *
 * @param previous the reading of the quantity before, or null
 */
public record Clause(
        Scene scene, Quantity quantity, Topic topic, Governor governor, Reading previous, Lexicon lexicon) {
    /** Names of balances are no longer. */
    private static final int NAME = 8;

    Line line() {
        return scene.line();
    }

    /** The piece behind the unit that says what the quantity is for. */
    int right() {
        return scene.right(quantity.reach());
    }

    /** The same, with a bracket that comes first passed over. */
    int rightOfBracket() {
        int i = right();
        return line().is(i, '(') ? scene.right(line().closing(i)) : i;
    }

    boolean behind(Scheme scheme) {
        return line().is(right(), scheme);
    }

    /** The nearest piece of a scheme before the quantity within its clause, or -1. */
    int before(Scheme scheme, int distance) {
        int from = quantity.from() - 1;
        for (int i = from; i >= 0 && i > from - distance && !line().is(i, ';'); i--) {
            if (line().is(i, scheme)) {
                return i;
            }
        }
        return -1;
    }

    /** A noun or adjective of growth right behind: "5 percent lower", "a 5 percent rise"; or -1. */
    int directionBehind() {
        int i = right();
        if (scene.time(i) != null && line().is(scene.time(i).to(), Scheme.DIRECTION)) {
            i = scene.time(i).to();
        }
        if (line().is(i, Scheme.LINK, "or") && scene.quantity(i + 1) != null) {
            i = scene.right(scene.quantity(i + 1).reach());
        }
        int beside = line().is(i, Scheme.MEASURE) || line().is(i, Scheme.SUBJECT) ? i + 1 : i;
        if (isBeside(beside)) {
            return beside;
        }
        boolean named = line().at(i).sort() == Sort.WORD || beside > i;
        int noun = line().is(i, Scheme.DIRECTION) || !named ? i : i + 1;
        if (!line().is(noun, Scheme.DIRECTION)) {
            return -1;
        }
        int next = noun + 1;
        boolean verb = !line().is(quantity.from() - 1, Scheme.DETERMINER)
                && (scene.quantity(next) != null
                        || line().is(next, Scheme.LINK, "by")
                        || line().is(next, Scheme.LINK, "to"));
        return verb ? -1 : noun;
    }

    /** "14 percent below the estimate", "$2 billion less than". */
    private boolean isBeside(int i) {
        boolean compares = line().is(i, Scheme.QUALIFIER, "over") || line().is(i, Scheme.QUALIFIER, "under");
        return compares && scene.quantity(i + 1) == null && quantity.isNumber();
    }

    /** Whether the word behind says that something has become less. */
    private boolean fallsBehind(int i) {
        return line().is(i, Scheme.DIRECTION, "down") || line().is(i, Scheme.QUALIFIER, "under");
    }

    /** Whether the words make the quantity a change: "rose 5", "an increase of 5", "5 more". */
    boolean changes() {
        boolean by = "by".equals(governor.link()) && governor.direction() >= 0;
        return by || governor.direct() || directionBehind() >= 0 && !governor.reaches();
    }

    /** Falls are negative. */
    BigDecimal signed() {
        BigDecimal value = quantity.value();
        if (quantity.form() == Form.SIGNED) {
            return value;
        }
        int behind = directionBehind();
        if (behind >= 0 && !governor.direct()) {
            return Governor.signed(value, fallsBehind(behind));
        }
        if (governor.reaches()) {
            return Governor.signed(value, governor.compared() ? previousFell() : decliningNoun());
        }
        int before = governor.direction();
        boolean base = line().is(before + 1, Scheme.LINK, "from") && "of".equals(governor.link());
        return Governor.signed(
                value, before >= 0 && !base && !isRelative(before) && line().is(before, Scheme.DIRECTION, "down"));
    }

    /** "Which leaves out rises and falls, was 3 percent": said of something else, in a clause between commas. */
    private boolean isRelative(int direction) {
        boolean closed = line().is(governor.at() - 1, ',') && line().is(governor.at(), Scheme.STATE);
        for (int i = direction; closed && i >= 0 && !line().is(i, ','); i--) {
            if (line().is(i, Scheme.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean previousFell() {
        return previous != null
                && previous.value() != null
                && previous.value().signum() < 0
                && previous.unit() != null
                && previous.unit().equals(quantity.unit());
    }

    /** "The decline eased to 3 percent" is still a decline; "recorded decreases, at 3 percent". */
    private boolean decliningNoun() {
        int verb = governor.direction();
        int before = governor.at() - 1;
        before -= line().is(before, ',') ? 1 : 0;
        boolean named = line().is(verb - 1, Scheme.BASIS) || before < governor.at() - 1;
        if (named && before == verb && "at".equals(governor.link())) {
            return line().is(verb, Scheme.DIRECTION, "down");
        }
        for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
            boolean noun = line().is(i - 1, Scheme.DETERMINER) || line().is(i - 1, Scheme.SPAN);
            if (noun && line().is(i, Scheme.DIRECTION)) {
                return line().is(i, Scheme.DIRECTION, "down");
            }
        }
        return false;
    }

    /** Words before a number that shape it: "about", "over", "nearly". */
    String qualifier() {
        if (quantity.form() == Form.DOUBLE_DIGIT) {
            return "double_digit";
        }
        int i = quantity.from() - 1;
        boolean known = false;
        while (line().is(i, Scheme.DETERMINER) || line().is(i, Scheme.ADVERB)) {
            known |= line().is(i, Scheme.DETERMINER, "definite");
            i--;
        }
        String code = line().code(i, Scheme.QUALIFIER);
        // "Exceeding the $2.5 billion of 2022" is no more than those, unlike "over the $2 billion mark".
        boolean compared = known
                && !behind(Scheme.THRESHOLD)
                && (line().is(i, Scheme.QUALIFIER, "over") || line().is(i, Scheme.QUALIFIER, "under"));
        return compared || "double_digit".equals(code) ? null : code;
    }

    /** The unit in which the subject is counted, or null. */
    String counted() {
        String subject = topic.subject() == null ? null : topic.subject().code();
        return subject == null
                ? null
                : lexicon.understood("counted_" + lexicon.understood(subject).orElse(subject))
                        .orElse(null);
    }

    /**
     * Changes and ratios of a balance are those of its deficit or of its surplus; null where neither is named.
     *
     * @param reach how far before the quantity its name may stand
     */
    Slot side(int reach) {
        boolean account = measure().endsWith("_account");
        if (!account && !measure().equals("trade_balance")) {
            return null;
        }
        int before = before(Scheme.BALANCE, reach);
        int balance = before < 0 ? balanceBehind() : before;
        if (balance < 0) {
            return null;
        }
        boolean deficit = line().is(balance, Scheme.BALANCE, "-1");
        return new Slot(
                (account ? measure() : "trade") + (deficit ? "_deficit" : "_surplus"),
                line().at(balance).text());
    }

    /** "A 4 percent decrease in the trade surplus", or -1. */
    private int balanceBehind() {
        int i = right();
        i = line().is(i, ')') || line().is(i, Scheme.DIRECTION) ? scene.right(i + 1) : rightOfBracket();
        if (!line().is(i, Scheme.LINK, "in")) {
            return -1;
        }
        int to = i + NAME;
        while (i < to && !line().is(i, Scheme.BALANCE)) {
            i++;
        }
        return i < to ? i : -1;
    }

    String measure() {
        return topic.name();
    }
}
