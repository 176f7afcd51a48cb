package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;

/**
 * What the last verb tells of the quantities behind it.
 *
 * @param having whether its subject has what is measured, rather than drives it
 * @param object whether it does something to what is named next: "chips led exports"
 * @param shared whether it names what something is a share of: "its share of exports was"
 */
record Verb(boolean having, boolean object, boolean shared) {
    static final Verb NONE = new Verb(false, false, false);
    private static final Verb HAS = new Verb(true, false, false);

    /** @param spoken whether the sentence has said what it is about */
    static Verb at(Line line, int i, boolean spoken) {
        return new Verb(
                line.is(i, Scheme.STATE),
                line.is(i, Scheme.OBJECT),
                line.is(i, Scheme.SHARE) && line.is(i + 1, Scheme.LINK, "of") && spoken);
    }

    /** What still holds where its clause has ended. */
    Verb ended() {
        return having ? HAS : NONE;
    }
}
