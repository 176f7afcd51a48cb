package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** "Machinery (27%) and chemicals (21%) were the main import sectors": what a sentence says at its end of those it lists. */
public final class Predicate {
    /** No more words stand between the verb and what is measured. */
    private static final int REACH = 6;

    private Predicate() {}

    /** Where its measure stands, or -1 where a sentence does not list things with figures in brackets. */
    public static int of(Scene scene) {
        Line line = scene.line();
        int size = scene.quantities().size();
        Quantity last = size == 0 ? null : scene.quantities().get(size - 1);
        if (last == null || !line.is(last.from() - 1, '(') || !line.is(last.reach(), ')')) {
            return -1;
        }
        int verb = last.reach() + 1;
        boolean ranked = false;
        for (int i = verb + 1; line.is(verb, Scheme.STATE) && i < verb + REACH && !line.is(i, Scheme.DIRECTION); i++) {
            if (line.is(i, Scheme.MEASURE)) {
                return ranked ? i : -1;
            }
            ranked |= line.is(i, Scheme.ADVERB) || line.is(i, Scheme.SUPERLATIVE);
        }
        return -1;
    }
}
