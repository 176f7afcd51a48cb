package org.dateline.stats.extraction;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Times of a sentence that it only looks back at. */
final class Retrospect {
    /** Further before a time nothing says that it only came before. */
    private static final int BEFORE = 14;

    private final Scene scene;
    private final Line line;

    Retrospect(Scene scene) {
        this.scene = scene;
        this.line = scene.line();
    }

    /** Whether a time is only mentioned for what came before it: "after rising 0.2 percent in April". */
    boolean holds(Mention mention) {
        if (isOnlyOf(mention)) {
            return true;
        }
        for (int i = mention.from() - 1; i >= 0 && i > mention.from() - BEFORE && !line.isAny(i, ",;("); i--) {
            if (line.is(i, ')')) {
                i = line.opening(i - 1);
                continue;
            }
            if (line.is(i, Scheme.AFTER)) {
                return true;
            }
            int next = line.is(i + 1, Scheme.DETERMINER) ? i + 2 : i + 1;
            if (line.is(i, Scheme.COMPARISON) || line.is(i, Scheme.LINK, "from") && scene.quantity(next) != null) {
                return true;
            }
        }
        return false;
    }

    /** "The $2.5 billion of 2022", "the $12.3 billion recorded in June 2022": a time that is only of the amount before it. */
    private boolean isOnlyOf(Mention mention) {
        int i = mention.from() - 1;
        boolean linked =
                line.is(i, Scheme.LINK, "of") || line.is(i, Scheme.LINK, "in") || line.is(i, Scheme.LINK, "from");
        i -= linked ? 1 : 0;
        boolean participle = linked && line.is(i, Scheme.STATE);
        i -= participle ? 1 : 0;
        i -= participle && line.is(i, ',') ? 1 : 0;
        Quantity amount = linked ? scene.quantity(i) : null;
        return amount != null
                && amount.isNumber()
                && !amount.percent()
                && amount.reach() == i + 1
                && (participle || line.is(amount.from() - 1, Scheme.DETERMINER, "definite"));
    }
}
