package org.dateline.stats.check;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** A value for a time that was published before is that value again, or a restatement; which is for a person to say. */
final class Restatement implements Identity {
    @Override
    public Optional<Check> check(Figure level, int index, Evidence evidence) {
        if (!Evidence.isLevel(level) || level.period() == null) {
            return Optional.empty();
        }
        return evidence.known(level).stream()
                .filter(point -> point.period().equals(level.period()))
                .findFirst()
                .map(point -> new Comparison(
                                "The same as published before",
                                List.of(Evidence.operand("published", point)),
                                "published before",
                                point.value(),
                                point.interval())
                        .check(Check.Kind.SERIES, level, index, Verdict.CANNOT_DECIDE));
    }
}
