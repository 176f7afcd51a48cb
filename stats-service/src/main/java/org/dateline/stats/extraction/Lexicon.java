package org.dateline.stats.extraction;

import java.util.List;

/** The words that the engine knows, all of them data: the rules themselves name schemes, never words of a text. */
public interface Lexicon {
    /**
     * A word or phrase of the lexicon at a place of a text.
     *
     * @param start first character
     * @param end behind the last
     * @param scheme what sort of word it is
     * @param code what it means within the scheme
     */
    record Term(int start, int end, Scheme scheme, String code) {}

    /** The sorts of words. */
    enum Scheme {
        MEASURE,
        SUBJECT,
        AREA,
        /** Counted nouns and physical units. */
        UNIT,
        CURRENCY,
        /** Words that scale a number: the code is a power of ten. */
        SCALE,
        /** Cardinals in words: the code is the number. */
        NUMBER,
        ORDINAL,
        /** "A quarter", "half": the code is the percentage. */
        FRACTION,
        /** "Doubled", "threefold": the code is the factor. */
        MULTIPLE,
        /** Words of growth and of decline: the code is {@code up} or {@code down}. */
        DIRECTION,
        QUALIFIER,
        BASIS,
        THRESHOLD,
        SUPERLATIVE,
        /** "Consecutive", "in a row". */
        STREAK,
        /** "Surplus" and "deficit": the code is the sign. */
        BALANCE,
        /** "Accounted for", "share". */
        SHARE,
        /** Verbs whose object is not what the sentence is about. */
        OBJECT,
        ADJUSTMENT,
        /** Nouns that follow an ordinal which counts meetings. */
        ROUND,
        /** Words that make the number beside them a name. */
        NAME
    }

    /** All terms of a text, leftmost and longest first, none overlapping another, at word boundaries. */
    List<Term> find(String text);
}
