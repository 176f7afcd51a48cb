package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * "Second highest", confirmed where exactly one earlier value is known that is surely higher. It is never called wrong: a
 * rank may be one among countries, or among Decembers, without the text saying so next to it.
 */
final class Rank implements Identity {
    private static final int LOWEST = 1_000;

    @Override
    public Optional<Check> check(Figure rank, int index, Evidence evidence) {
        if (rank.kind() != Figure.Kind.RANK
                || !"rank".equals(rank.unit())
                || rank.value().signum() <= 0
                || rank.value().compareTo(BigDecimal.valueOf(LOWEST)) > 0) {
            return Optional.empty();
        }
        return evidence.levelOf(rank)
                .filter(level -> evidence.figure(level).kind() == Figure.Kind.LEVEL
                        && evidence.figure(level).period() != null)
                .flatMap(level -> check(rank, index, evidence.figure(level), evidence));
    }

    private static Optional<Check> check(Figure rank, int index, Figure level, Evidence evidence) {
        int better = rank.value().intValue() - 1;
        List<Operand> earlier = Earlier.than(level, evidence, false);
        List<Operand> higher = earlier.stream()
                .filter(value -> Earlier.surelyAbove(value, level))
                .toList();
        if (higher.isEmpty() || higher.size() != better) {
            return Optional.empty();
        }
        return Optional.of(new Check(
                Check.Kind.RECORD,
                Verdict.AGREES,
                index,
                "Number " + rank.value().toBigInteger() + " of all so far",
                higher,
                Amounts.exact(level.value()) + " against " + higher.size() + " higher of " + earlier.size()
                        + " earlier values known",
                null,
                null));
    }
}
