package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;

/**
 * {@code growth = now ÷ base − 1}, or {@code change = now − base}; the base from this text or from what was published before.
 * An earlier publication may have been restated since, so it alone never proves a growth rate wrong.
 */
final class Growth implements Identity {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (claim.kind() != Figure.Kind.CHANGE || claim.basis() == null) {
            return Optional.empty();
        }
        Optional<Integer> level = evidence.levelOf(claim).filter(now -> comparable(claim, evidence.figure(now)));
        return level.flatMap(now -> basePeriod(evidence.figure(now), claim.basis())
                .flatMap(start -> check(claim, index, evidence, now, start)));
    }

    private static Optional<Check> check(Figure claim, int index, Evidence evidence, int level, Period start) {
        Figure now = evidence.figure(level);
        Optional<Operand> stated = evidence.level(Evidence.Topic.of(now), start, now.unit())
                .filter(base -> base != level)
                .map(base -> evidence.operand("base", base));
        Optional<Operand> base = stated.or(() -> evidence.known(now).stream()
                .filter(point -> point.period().equals(start))
                .findFirst()
                .map(point -> Evidence.operand("base", point)));
        return base.flatMap(from -> comparison(claim, evidence.operand("now", level), from, start))
                .map(comparison -> comparison.check(
                        Check.Kind.GROWTH,
                        claim,
                        index,
                        stated.isPresent() ? Verdict.CONTRADICTS : Verdict.CANNOT_DECIDE));
    }

    private static Optional<Comparison> comparison(Figure claim, Operand now, Operand base, Period start) {
        if (claim.unit().equals("percent")) {
            return Ratio.of("Growth = now ÷ " + start + " − 1", now, base, HUNDRED);
        }
        return Optional.of(new Comparison(
                "Change = now − " + start,
                List.of(now, base),
                Amounts.exact(now.value()) + " − " + Amounts.exact(base.value()),
                now.value().subtract(base.value()),
                now.interval().minus(base.interval())));
    }

    /** Growth in percent of an amount; a change in the unit of the amount, or in points of a rate. */
    private static boolean comparable(Figure change, Figure level) {
        boolean rate = level.unit().equals("percent");
        return change.unit() != null
                && (change.unit().equals("percent") && !rate && level.kind() == Figure.Kind.LEVEL
                        || change.unit().equals("percentage_point") && rate
                        || change.unit().equals(level.unit()) && !rate);
    }

    private static Optional<Period> basePeriod(Figure now, String basis) {
        if (now.period() == null) {
            return Optional.empty();
        }
        return switch (basis) {
            case "yoy" -> Optional.of(now.period().yearBefore());
            case "mom", "qoq", "pop" -> Optional.of(now.period().previous());
            default -> Period.parse(basis);
        };
    }
}
