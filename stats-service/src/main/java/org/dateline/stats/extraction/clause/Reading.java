package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;

/**
 * What a rule makes of a quantity.
 *
 * @param rule name of the rule
 * @param start of the figure in its sentence
 * @param end of it
 * @param measure another measure than that of the topic; null keeps it
 * @param basis of a change
 * @param streak of a streak
 */
public record Reading(
        String rule,
        Kind kind,
        int start,
        int end,
        BigDecimal value,
        String unit,
        BigDecimal precision,
        Slot measure,
        String basis,
        String streak) {
    static Reading of(String rule, Kind kind, Clause clause, BigDecimal value) {
        return new Reading(
                rule,
                kind,
                clause.quantity().start(),
                clause.quantity().end(),
                value,
                clause.quantity().unit(),
                clause.quantity().precision(),
                null,
                null,
                null);
    }

    Reading span(int from, int to) {
        return new Reading(rule, kind, from, to, value, unit, precision, measure, basis, streak);
    }

    Reading in(String other, BigDecimal quantum) {
        return new Reading(rule, kind, start, end, value, other, quantum, measure, basis, streak);
    }

    Reading about(Slot other) {
        return new Reading(rule, kind, start, end, value, unit, precision, other, basis, streak);
    }

    Reading against(String other) {
        return new Reading(rule, kind, start, end, value, unit, precision, measure, other, streak);
    }

    Reading lasting(String other) {
        return new Reading(rule, kind, start, end, value, unit, precision, measure, basis, other);
    }
}
