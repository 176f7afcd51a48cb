package org.dateline.stats.check;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** "Above the $70 billion mark". One may also come near a mark, or fall below it, so a level below it is no error. */
final class Mark implements Identity {
    @Override
    public Optional<Check> check(Figure mark, int index, Evidence evidence) {
        if (mark.kind() != Figure.Kind.THRESHOLD || mark.unit() == null) {
            return Optional.empty();
        }
        return evidence.levels(Evidence.Topic.of(mark), mark.period(), mark.unit()).stream()
                .findFirst()
                .map(level -> check(index, level, evidence));
    }

    private static Check check(int index, int level, Evidence evidence) {
        Figure stated = evidence.figure(level);
        Figure mark = evidence.figure(index);
        boolean above = evidence.stated(level).lower() != null
                && evidence.stated(level).lower().compareTo(mark.value()) >= 0;
        Operand operand = evidence.operand("mark", index);
        return new Check(
                Check.Kind.THRESHOLD,
                above ? Verdict.AGREES : Verdict.CANNOT_DECIDE,
                index,
                "Above the mark",
                List.of(operand, evidence.operand("level", level)),
                Arithmetic.of(
                        Operation.MARK,
                        new Amount(operand.value(), operand.interval()),
                        new Amount(stated.value(), evidence.stated(level)),
                        mark.unit()),
                stated.value().subtract(mark.value()),
                null);
    }
}
