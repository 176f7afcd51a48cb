package org.dateline.stats.check;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/**
 * A record is one as long as nothing known before it is surely higher. What is higher by little may have been restated.
 */
final class RecordHigh implements Identity {
    @Override
    public Optional<Check> check(Figure level, int index, Evidence evidence) {
        boolean record = "record".equals(level.qualifier());
        boolean ofSeason = "record_for_period".equals(level.qualifier());
        if (level.kind() != Figure.Kind.LEVEL || !record && !ofSeason || level.period() == null) {
            return Optional.empty();
        }
        List<Operand> highest =
                Earlier.than(level, evidence, ofSeason).stream().limit(1).toList();
        Verdict verdict = highest.isEmpty() ? Verdict.CANNOT_DECIDE : verdict(highest.get(0), evidence.stated(index));
        Amount computed = highest.isEmpty()
                ? null
                : new Amount(highest.get(0).value(), highest.get(0).interval());
        return Optional.of(new Check(
                Check.Kind.RECORD,
                verdict,
                index,
                record ? "Highest so far" : "Highest so far for this time of the year",
                highest,
                Arithmetic.of(
                        Operation.HIGHEST, computed, new Amount(level.value(), evidence.stated(index)), level.unit()),
                highest.isEmpty() ? null : level.value().subtract(highest.get(0).value()),
                null));
    }

    private static Verdict verdict(Operand highest, Interval stated) {
        return !Earlier.surelyAbove(highest, stated)
                ? Verdict.AGREES
                : Earlier.farAbove(highest, stated) ? Verdict.CONTRADICTS : Verdict.CANNOT_DECIDE;
    }
}
