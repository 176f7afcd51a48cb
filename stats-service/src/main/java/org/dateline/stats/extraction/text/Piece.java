package org.dateline.stats.extraction.text;

import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;

/**
 * A phrase of the lexicon, a word, a run of digits or a sign.
 *
 * @param start first character in its sentence
 * @param end behind the last
 * @param sort what it is
 * @param text as written
 * @param terms what the lexicon says of it; empty for what it does not know
 * @param schemes a bit for each scheme that a term is of: rules ask for many, and most pieces are of none
 */
public record Piece(int start, int end, Sort sort, String text, List<Term> terms, long schemes) {
    static final Piece NONE = new Piece(-1, -1, Sort.EDGE, "", List.of());

    Piece(int start, int end, Sort sort, String text, List<Term> terms) {
        this(start, end, sort, text, terms, schemes(terms));
    }

    private static long schemes(List<Term> terms) {
        long schemes = 0;
        for (Term term : terms) {
            schemes |= bit(term.scheme());
        }
        return schemes;
    }

    private static long bit(Scheme scheme) {
        return 1L << scheme.ordinal();
    }

    /** What pieces there are. */
    public enum Sort {
        PHRASE,
        WORD,
        DIGITS,
        SIGN,
        EDGE
    }

    public boolean is(Scheme scheme) {
        return (schemes & bit(scheme)) != 0;
    }

    public boolean is(Scheme scheme, String code) {
        return code.equals(code(scheme));
    }

    /** The code of the scheme's term, or null. */
    public String code(Scheme scheme) {
        if (!is(scheme)) {
            return null;
        }
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).scheme() == scheme) {
                return terms.get(i).code();
            }
        }
        return null;
    }

    boolean is(char sign) {
        return sort == Sort.SIGN && text.charAt(0) == sign;
    }
}
