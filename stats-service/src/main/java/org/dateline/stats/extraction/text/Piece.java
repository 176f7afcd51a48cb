package org.dateline.stats.extraction.text;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Meaning;

/**
 * A phrase of the lexicon, a word, a run of digits or a sign.
 *
 * @param start first character in its sentence
 * @param end behind the last
 * @param sort what it is
 * @param text as written
 * @param meaning what the lexicon says of it
 */
public record Piece(int start, int end, Sort sort, String text, Meaning meaning) {
    static final Piece NONE = new Piece(-1, -1, Sort.EDGE, "", Meaning.NONE);

    /** What pieces there are. */
    public enum Sort {
        PHRASE,
        WORD,
        DIGITS,
        SIGN,
        EDGE
    }

    public boolean is(Scheme scheme) {
        return meaning.is(scheme);
    }

    public boolean is(Scheme scheme, String code) {
        return code.equals(meaning.code(scheme));
    }

    /** The code of the scheme's term, or null. */
    public String code(Scheme scheme) {
        return meaning.code(scheme);
    }
}
