package org.dateline.stats.extraction;

import java.util.List;
import java.util.Optional;

/** The words that the engine knows, all of them data: the rules themselves name schemes, never words of a text. */
public interface Lexicon {
    /**
     * A word or phrase of the lexicon at a place of a text.
     *
     * @param start first character
     * @param end behind the last
     * @param meaning of what sorts it is, and what it means there
     */
    record Term(int start, int end, Meaning meaning) {}

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
        NAME,
        /** Months: the code is the number. */
        MONTH,
        /** "Previous", "same", "last", "this": which of the spans of time is meant. */
        WHICH,
        /** "Earlier", "ago", "before". */
        EARLIER,
        /** Spans counted from the beginning of the year, whole years, and fiscal years. */
        SPAN,
        /** Prepositions and conjunctions: the code is the preposition's base form, or {@code and}. */
        LINK,
        /** "Than", "compared with": what follows is what something is compared with. */
        COMPARISON,
        /** "After", "following": what follows was said of an earlier time. */
        AFTER,
        /** "Due to", "led by", "despite": what follows is not what the sentence is about. */
        REASON,
        /** "While", "but", "with": a new clause begins. */
        BREAK,
        /** "Excluding": what follows is left out. */
        EXCEPT,
        /** "Which", "of these". */
        RELATIVE,
        /** Words that stand for what was spoken of: "it", "those", "the figure". */
        ANAPHOR,
        DETERMINER,
        /** Verbs of being and reaching: "was", "stood at", "totalled". */
        STATE,
        /** Words without a bearing on a statement: "also", "sharply". */
        ADVERB,
        /** "Spending", "debt": nouns that measure, with whatever words before them say what. */
        HEAD,
        /** "Value of", "number of": nouns that leave the subject to what they measure. */
        WRAPPER,
        RESPECTIVELY,
        /** "Between": words that open a range. */
        RANGE,
        /** What is understood where a text does not say it; no words of texts. */
        HINT;

        private final long bit = 1L << ordinal();

        /** One bit of its own: rules ask for many schemes, and most words are of none or one. */
        public long bit() {
            return bit;
        }

        /** The bits of several schemes. */
        public static long bits(Scheme... schemes) {
            long bits = 0;
            for (Scheme scheme : schemes) {
                bits |= scheme.bit;
            }
            return bits;
        }
    }

    /** All terms of a text, leftmost and longest first, none overlapping another, at word boundaries. */
    List<Term> find(String text);

    /**
     * What is understood where a text does not say it: the unit in which a measure is counted, {@code pop} for an area whose
     * agency compares with the period before.
     *
     * @param code of a measure or an area
     */
    Optional<String> understood(String code);
}
