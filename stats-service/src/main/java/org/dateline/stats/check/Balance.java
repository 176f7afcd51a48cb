package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * {@code balance = exports − imports} and {@code trade = exports + imports}, of the same thing, partner and time. Other
 * accounts have more sides than two. Where the text states a side more than once, any of them may be meant.
 */
final class Balance implements Identity {
    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        String measure = Evidence.code(claim.measure());
        boolean balance = claim.kind() == Figure.Kind.BALANCE && "trade_balance".equals(measure);
        boolean trade = claim.kind() == Figure.Kind.LEVEL && "total_trade".equals(measure);
        if (!balance && !trade) {
            return Optional.empty();
        }
        Evidence.Topic topic = Evidence.Topic.of(claim);
        List<Check> checks = new ArrayList<>();
        for (int exported : evidence.levels(topic.measuredAs("exports"), claim.period(), claim.unit())) {
            for (int imported : evidence.levels(topic.measuredAs("imports"), claim.period(), claim.unit())) {
                Operand exports = evidence.operand("exports", exported);
                Operand imports = evidence.operand("imports", imported);
                checks.add(
                        balance
                                ? Comparison.difference("Balance = exports − imports", exports, imports)
                                        .check(Check.Kind.BALANCE, index, evidence, Verdict.CONTRADICTS)
                                : Comparison.sum("Trade = exports + imports", List.of(exports, imports))
                                        .check(Check.Kind.SUM, index, evidence, Verdict.CONTRADICTS));
            }
        }
        return checks.stream().min(Comparator.comparing(Check::verdict));
    }
}
