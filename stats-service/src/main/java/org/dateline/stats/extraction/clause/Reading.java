package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;

/**
 * What a rule makes of a quantity.
 *
 * @param rule name of the rule
 * @param from first piece of the figure
 * @param to behind its last piece
 * @param measure another measure than that of the topic; null keeps it
 * @param qualifier what shapes the value, or null
 * @param streak of a streak
 */
public record Reading(
        String rule,
        Kind kind,
        int from,
        int to,
        BigDecimal value,
        String unit,
        BigDecimal precision,
        Slot measure,
        String qualifier,
        String streak) {

    /** The answer of a rule that has decided that there is no figure. */
    static final Reading NOTHING = new Reading("", null, 0, 0, null, null, null, null, null, null);

    static Reading of(Kind kind, Clause clause) {
        return of(kind, clause, clause.quantity().value());
    }

    static Reading of(Kind kind, Clause clause, BigDecimal value) {
        return new Reading(
                "",
                kind,
                clause.quantity().from(),
                clause.quantity().to(),
                value,
                clause.quantity().unit(),
                clause.quantity().precision(),
                null,
                clause.qualifier(),
                null);
    }

    Reading by(String name) {
        return new Reading(name, kind, from, to, value, unit, precision, measure, qualifier, streak);
    }

    Reading span(int first, int behind) {
        return new Reading(rule, kind, first, behind, value, unit, precision, measure, qualifier, streak);
    }

    Reading in(String other, BigDecimal quantum) {
        return new Reading(rule, kind, from, to, value, other, quantum, measure, qualifier, streak);
    }

    Reading about(Slot other) {
        return new Reading(rule, kind, from, to, value, unit, precision, other, qualifier, streak);
    }

    Reading lasting(String other) {
        return new Reading(rule, kind, from, to, value, unit, precision, measure, qualifier, other);
    }
}
