package org.dateline.stats.check;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** A record is one as long as nothing known before it is surely higher. */
final class RecordHigh implements Identity {
    @Override
    public Optional<Check> check(Figure level, int index, Evidence evidence) {
        boolean record = "record".equals(level.qualifier());
        boolean ofSeason = "record_for_period".equals(level.qualifier());
        if (level.kind() != Figure.Kind.LEVEL || !record && !ofSeason || level.period() == null) {
            return Optional.empty();
        }
        String claim = record ? "Highest so far" : "Highest so far for this time of the year";
        List<Operand> earlier = Earlier.than(level, evidence, ofSeason);
        if (earlier.isEmpty()) {
            return Optional.of(new Check(
                    Check.Kind.RECORD,
                    Verdict.CANNOT_DECIDE,
                    index,
                    claim,
                    List.of(),
                    "No earlier value is known.",
                    null,
                    null));
        }
        Operand highest = earlier.get(0);
        return Optional.of(new Check(
                Check.Kind.RECORD,
                Earlier.surelyAbove(highest, level) ? Verdict.CONTRADICTS : Verdict.AGREES,
                index,
                claim,
                List.of(highest),
                Amounts.exact(level.value()) + " against " + Amounts.exact(highest.value())
                        + ", the highest known before",
                level.value().subtract(highest.value()),
                null));
    }
}
