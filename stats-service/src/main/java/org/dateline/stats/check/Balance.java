package org.dateline.stats.check;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** {@code balance = exports − imports}, of the same thing, partner and time. Other accounts have more sides than two. */
final class Balance implements Identity {
    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (claim.kind() != Figure.Kind.BALANCE || !"trade_balance".equals(Evidence.code(claim.measure()))) {
            return Optional.empty();
        }
        Evidence.Topic topic = Evidence.Topic.of(claim);
        Optional<Integer> exports = evidence.level(topic.measuredAs("exports"), claim.period(), claim.unit());
        Optional<Integer> imports = evidence.level(topic.measuredAs("imports"), claim.period(), claim.unit());
        if (exports.isEmpty() || imports.isEmpty()) {
            return Optional.empty();
        }
        Operand minuend = evidence.operand("exports", exports.get());
        Operand subtrahend = evidence.operand("imports", imports.get());
        Comparison comparison = new Comparison(
                "Balance = exports − imports",
                List.of(minuend, subtrahend),
                Amounts.exact(minuend.value()) + " − " + Amounts.exact(subtrahend.value()),
                minuend.value().subtract(subtrahend.value()),
                minuend.interval().minus(subtrahend.interval()));
        return Optional.of(comparison.check(Check.Kind.BALANCE, claim, index, Verdict.CONTRADICTS));
    }
}
