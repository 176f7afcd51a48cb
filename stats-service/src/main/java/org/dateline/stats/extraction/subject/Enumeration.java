package org.dateline.stats.extraction.subject;

import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** Things that commas and an "and" join before one figure: "food, beverages and tobacco" is one phrase. */
final class Enumeration {
    private final Scene scene;
    private final Line line;
    private final Nouns nouns;

    Enumeration(Scene scene, Nouns nouns) {
        this.scene = scene;
        this.line = scene.line();
        this.nouns = nouns;
    }

    /**
     * Where the phrase in front of a place begins.
     *
     * @param items phrases before it that commas set off
     * @param start behind the last of them
     */
    int begin(List<Phrase> items, int start, int end) {
        int first = start;
        boolean more = isPart(start, end, true);
        for (int k = items.size() - 1; k >= 0 && more && items.get(k).to() + 1 == first; k--) {
            Phrase item = items.get(k);
            more = isPart(item.from(), item.to(), false);
            boolean leads = k == 0 || !nouns.isNoun(items.get(k - 1).from());
            boolean opens = !more && isOpening(item, leads);
            first = more || opens ? item.from() : first;
        }
        return first;
    }

    /** Nouns of a list and nothing else. */
    private boolean isPart(int from, int to, boolean last) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            boolean joins = line.is(i, Scheme.LINK, "and");
            and |= joins;
            boolean their = line.is(i, Scheme.DETERMINER) && line.is(i - 1, Scheme.LINK, "and");
            if (!nouns.isNoun(i) && !joins && !their && !line.is(i, Scheme.LINK, "of")) {
                return false;
            }
        }
        return from < to && (and || !last) && !line.is(from, Scheme.SUBJECT, "all");
    }

    /** "The index for food", "in transport": what may come before the rest of a list. */
    private boolean isOpening(Phrase item, boolean leads) {
        int from = item.from();
        for (int i = from; i < item.to(); i++) {
            boolean other = line.is(i, Scheme.EXCEPT) && !nouns.isLess(i)
                    || line.is(i, Scheme.AREA)
                    || scene.time(i) != null
                    || scene.quantity(i) != null
                    || line.is(i, '(');
            if (other) {
                return false;
            }
        }
        boolean object = item.object();
        boolean linked = line.is(from, Scheme.LINK) && !object;
        return from < item.to() && nouns.isNoun(item.to() - 1) && !linked && (leads || object);
    }
}
