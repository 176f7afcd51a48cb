package org.dateline.stats.extraction.period;

import org.dateline.stats.extraction.Period;

/**
 * A span of time named in a sentence.
 *
 * @param from first piece
 * @param to behind the last
 * @param period resolved against the release date and the period last spoken of; null where a base has nothing to rest on
 * @param role what it is there for
 * @param relation of a base to what is compared with it: {@code yoy, mom, qoq}; null where the words do not say
 */
public record Mention(int from, int to, Period period, Role role, String relation) {
    /** The relation of "in the 12 months to May": what grew, grew since the May before. */
    public static final String OVER_YEAR = "over_year";

    /** What a time is mentioned for. */
    public enum Role {
        /** The statement is about this time. */
        TOPIC,
        /** It only dates the value beside it: "the record set in 2022". */
        ASIDE,
        /** Something is compared with it. */
        BASE,
        /** A date, a beginning or an end that no value is of. */
        BACKGROUND
    }

    static Mention topic(int from, int to, Period period) {
        return new Mention(from, to, period, Role.TOPIC, null);
    }

    static Mention base(int from, int to, Period period, String relation) {
        return new Mention(from, to, period, Role.BASE, relation);
    }

    Mention as(Role other) {
        return new Mention(from, to, period, other, relation);
    }

    public boolean covers(int piece) {
        return from <= piece && piece < to;
    }
}
