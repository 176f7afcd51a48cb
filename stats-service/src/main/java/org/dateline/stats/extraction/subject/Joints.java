package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Where the clauses of a sentence meet: verbs, dashes, words that break off, and clauses that are only put in. */
final class Joints {
    /** Clauses that are only put in are no longer. */
    private static final int INSERTION = 40;

    private final Scene scene;
    private final Line line;
    private final Nouns nouns;
    private final Beside beside;

    Joints(Scene scene, Nouns nouns, Beside beside) {
        this.scene = scene;
        this.line = scene.line();
        this.nouns = nouns;
        this.beside = beside;
    }

    /** @param start where the phrase before it begins */
    boolean isVerb(int i, int start) {
        boolean verb = !line.is(i, Scheme.MEASURE) && line.is(i, Scheme.DIRECTION) && !nouns.isLess(i)
                || line.is(i, Scheme.STATE)
                || line.is(i, Scheme.SHARE) && !line.is(i, Scheme.MEASURE)
                || line.is(i, Scheme.OBJECT)
                || line.is(i, Scheme.MULTIPLE);
        String link = line.code(i - 1, Scheme.LINK);
        boolean modifier = line.is(i, Scheme.DIRECTION) && link != null && !link.equals("and") && !link.equals("to");
        return verb && !(modifier && i - 1 > start);
    }

    /** "Annual growth in the private sector": what follows names what grows. */
    boolean isGrowthIn(int i) {
        boolean noun = i == 0
                || line.is(i - 1, Scheme.DETERMINER)
                || line.is(i - 1, Scheme.SPAN)
                || line.is(i - 1, Scheme.BASIS);
        return noun && line.is(i, Scheme.DIRECTION) && line.is(i + 1, Scheme.LINK, "in");
    }

    /** A sign that tells the items of a list apart, or a clause that is put in. */
    boolean isDash(int i) {
        return line.isAny(i, "-–—•▪·*○□") && !line.glued(i + 1) || line.isAny(i, "—•▪○□");
    }

    /** Whether a clause ends without a verb that the lexicon knows. */
    boolean breaks(int i) {
        return line.is(i, ';')
                || isDash(i)
                || line.is(i, Scheme.BREAK) && !beside.isPartner(i) && !isInserted(i)
                || line.is(i, Scheme.REASON)
                || line.is(i, Scheme.AFTER)
                || line.is(i, Scheme.COMPARISON)
                || line.is(i, Scheme.LINK, "with") && line.is(i - 1, ',');
    }

    /** "Exports, however, rose": no clause of its own. */
    private boolean isInserted(int i) {
        return line.is(i - 1, ',') && line.is(i + 1, ',');
    }

    /** Behind a clause without figures between dashes, or -1. */
    int behindInsertion(int dash) {
        if (!isDash(dash) || line.isAny(dash, "-")) {
            return -1;
        }
        int i = dash + 1;
        while (i < line.size() && i <= dash + INSERTION && scene.quantity(i) == null && !isDash(i)) {
            i++;
        }
        boolean relative = line.is(dash + 1, Scheme.RELATIVE);
        return isDash(i) && (relative || isVerb(i + 1, dash)) ? i + 1 : -1;
    }

    /** Before the verb behind a clause without figures between commas, or -1. */
    int behindClause(int from, int start) {
        if (!line.is(from, Scheme.RELATIVE) || !line.is(from - 1, ',')) {
            return -1;
        }
        int end = Math.min(line.size(), from + INSERTION);
        for (int i = from; i < end && scene.quantity(i) == null && !line.isAny(i, ";:"); i++) {
            if (line.is(i, ',') && i > from && (line.is(i + 1, Scheme.STATE) || isVerb(i + 1, start))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "The increase was led by cars", "in trend terms the estimate fell": what was spoken of last. */
    boolean isAnaphoric() {
        int i = 0;
        while (line.is(i, Scheme.LINK) || line.is(i, Scheme.ADJUSTMENT) || line.is(i, Scheme.DETERMINER)) {
            i++;
        }
        boolean change = i > 0
                && line.is(i - 1, Scheme.DETERMINER)
                && line.is(i, Scheme.DIRECTION)
                && (line.is(i + 1, Scheme.STATE) || line.is(i + 1, Scheme.OBJECT));
        return change || line.is(i - 1, Scheme.ADJUSTMENT) && line.is(i, Scheme.ANAPHOR);
    }

    /** "Chips (up 3 percent) for the second month": what lasts is what the bracket is about. */
    boolean lasts(int close) {
        int i = line.is(close + 1, Scheme.DETERMINER) ? close + 2 : close + 1;
        Quantity next = scene.quantity(i);
        return line.is(close, Scheme.LINK, "for") && next != null && next.form() == Quantity.Form.ORDINAL;
    }
}
