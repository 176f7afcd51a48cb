package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/**
 * How a quantity hangs on the words before it.
 *
 * @param at the piece before it that says what it is for
 * @param link the preposition there, or null
 * @param direction the piece of the word of growth or decline that it hangs on, or -1
 * @param direct whether that word stands right before it or its "by" or "of"
 * @param compared whether something is compared with it
 * @param after whether it is said of an earlier time
 */
public record Governor(int at, String link, int direction, boolean direct, boolean compared, boolean after) {
    private static final int REACH = 60;
    private static final int NEAR = 6;

    /** @param previous governor of the quantity before, or null */
    static Governor of(Scene scene, Quantity quantity, Quantity before, Governor previous) {
        Line line = scene.line();
        int at = scene.left(quantity);
        boolean alike = before != null && (before.percent() == quantity.percent() || line.is(at, Scheme.LINK, "or"));
        if (alike && previous != null && continues(scene, before, at) && !isCompared(scene, quantity)) {
            return new Governor(
                    previous.at, previous.link, previous.direction, previous.direct, previous.compared, previous.after);
        }
        String link = line.code(at, Scheme.LINK);
        int beyond = link == null ? at : passed(scene, at - 1);
        int direction = directionBefore(scene, at);
        boolean hung = direction == beyond || "of".equals(link) && isNoun(scene, direction, at);
        boolean direct = direction >= 0 && (link == null || link.equals("by") || link.equals("of")) && hung;
        int noun = growth(scene, at);
        if (noun >= 0) {
            return new Governor(at, "of", noun, true, false, afterBefore(scene, noun));
        }
        boolean compared = line.is(at, Scheme.COMPARISON) || "from".equals(link) || comparedBefore(scene, at);
        boolean after = afterBefore(scene, at) || "of".equals(link) && isOrigin(line, direction);
        return new Governor(at, link, direction, direct, compared, after);
    }

    /** "From a decline of 2 percent": growth of an earlier time. */
    private static boolean isOrigin(Line line, int direction) {
        int i = direction - 1;
        while (line.is(i, Scheme.DETERMINER) || line.is(i, Scheme.ADVERB) || line.is(i, Scheme.SPAN)) {
            i--;
        }
        return direction > 0 && line.is(i, Scheme.LINK, "from") && i < direction - 1;
    }

    /** "The increase in exports of chips of $3 billion": a noun of growth with what has grown behind it. */
    private static boolean isNoun(Scene scene, int direction, int of) {
        Line line = scene.line();
        boolean noun = direction >= 0 && line.is(direction + 1, Scheme.LINK, "in");
        for (int i = direction + 1; noun && i < of; i++) {
            noun = scene.quantity(i) == null && !line.is(i, Scheme.STATE) && !line.isAny(i, ",;:");
        }
        return noun && scene.time(direction + 2) == null;
    }

    /** "At 32.6 million, 0.1 million fewer than": what hangs on the words behind it. */
    private static boolean isCompared(Scene scene, Quantity quantity) {
        int behind = scene.right(quantity.reach());
        boolean qualifies = scene.line().is(behind, Scheme.QUALIFIER, "over")
                || scene.line().is(behind, Scheme.QUALIFIER, "under");
        return qualifies && scene.quantity(behind + 1) == null;
    }

    /** Whether only a comma or "and" stands between the quantity before and a place. */
    private static boolean continues(Scene scene, Quantity before, int at) {
        Line line = scene.line();
        int i = at;
        i -= line.is(i, Scheme.LINK, "and") || line.is(i, Scheme.LINK, "or") ? 1 : 0;
        i -= line.is(i, ',') ? 1 : 0;
        return i < at && before.reach() == i + 1;
    }

    /** "A decrease in the goods deficit of 2", "increases in cars (3) and in parts (2)": the noun that is measured; or -1. */
    private static int growth(Scene scene, int at) {
        Line line = scene.line();
        boolean bracket = line.is(at, '(');
        if (!bracket && !line.is(at, Scheme.LINK, "of")) {
            return -1;
        }
        int i = at - 1;
        while (i >= 0 && i > at - REACH && (isNominal(scene, i) || bracket && isListed(scene, i))) {
            i--;
        }
        boolean noun = line.is(i - 1, Scheme.DETERMINER)
                || line.is(i - 1, Scheme.ADVERB)
                || line.is(i - 1, Scheme.BASIS)
                || line.is(i - 1, Scheme.REASON)
                || line.is(i - 1, Scheme.OBJECT);
        return noun && line.is(i, Scheme.DIRECTION) && line.is(i + 1, Scheme.LINK, "in") ? i : -1;
    }

    private static boolean isNominal(Scene scene, int i) {
        Line line = scene.line();
        return scene.quantity(i) == null
                && !line.is(i, Scheme.DIRECTION)
                && (line.at(i).sort() == Piece.Sort.WORD
                        || line.is(i, Scheme.LINK, "in")
                        || line.is(i, Scheme.LINK, "and")
                        || line.is(i, Scheme.LINK, "of")
                        || line.is(i, Scheme.DETERMINER)
                        || line.is(i, Scheme.MEASURE)
                        || line.is(i, Scheme.SUBJECT)
                        || line.is(i, Scheme.BALANCE)
                        || line.is(i, Scheme.HEAD)
                        || line.is(i, Scheme.ADVERB)
                        || line.is(i, Scheme.AREA)
                        || line.is(i, Scheme.UNIT)
                        || line.isAny(i, "-/&"));
    }

    /** Figures in brackets behind the things that a list names before. */
    private static boolean isListed(Scene scene, int i) {
        return scene.line().isAny(i, ",()") || scene.quantity(i) != null;
    }

    private static int passed(Scene scene, int from) {
        int i = from;
        while (scene.line().is(i, Scheme.ADVERB) || scene.line().is(i, Scheme.BASIS) || scene.time(i) != null) {
            i--;
        }
        return i;
    }

    private static int directionBefore(Scene scene, int from) {
        Line line = scene.line();
        for (int i = from; i >= 0 && i > from - REACH && !line.is(i, ';'); i--) {
            if (line.is(i, Scheme.DIRECTION)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean comparedBefore(Scene scene, int from) {
        Line line = scene.line();
        for (int i = from; i >= 0 && i > from - NEAR && scene.quantity(i) == null && !line.isAny(i, ",;("); i--) {
            if (line.is(i, Scheme.COMPARISON)) {
                return scene.time(i + 1) == null && scene.time(i + 2) == null;
            }
        }
        return false;
    }

    private static boolean afterBefore(Scene scene, int from) {
        Line line = scene.line();
        for (int i = from; i >= 0 && i > from - 3 * NEAR && !line.isAny(i, ",;("); i--) {
            if (line.is(i, Scheme.AFTER)) {
                return true;
            }
        }
        return false;
    }

    /** To, at: what is reached, not what is changed by. */
    boolean reaches() {
        return "to".equals(link) || "at".equals(link) || compared && !direct;
    }

    static BigDecimal signed(BigDecimal value, boolean down) {
        return down && value.signum() > 0 ? value.negate() : value;
    }
}
