package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/**
 * A value for a time that was published before is that value again, or a restatement; which is for a person to say. That
 * of an earlier time than the text is about is a base that it compares with.
 */
final class Restatement implements Identity {
    /** What was published is rarely restated by more than this part of it. */
    private static final BigDecimal USUAL = new BigDecimal("0.01");

    /** What an amount may have been restated by since it was published. */
    static Interval within(BigDecimal amount) {
        BigDecimal most = amount.abs().multiply(USUAL);
        return Interval.closed(most.negate(), most);
    }

    @Override
    public Optional<Check> check(Figure level, int index, Evidence evidence) {
        if (!Evidence.isLevel(level) || level.period() == null || level.unit() == null) {
            return Optional.empty();
        }
        boolean base = evidence.levels(Evidence.Topic.of(level))
                .map(evidence::figure)
                .anyMatch(other -> level.unit().equals(other.unit())
                        && other.period() != null
                        && other.period().compareTo(level.period()) > 0);
        return evidence.knownLevel(level, level.unit(), level.period()).map(point -> Comparison.same(
                        "The same as published before", Evidence.operand("published", point))
                .check(base ? Check.Kind.RESTATEMENT : Check.Kind.SERIES, index, evidence, Verdict.CANNOT_DECIDE));
    }
}
