package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * {@code share = part ÷ whole}. A text often leaves the whole to be understood. Where it does not say of what, a share is
 * held against every whole that it may mean, and is wrong only where that is the amount just before it.
 */
final class Share implements Identity {
    /** How far before the share, in characters, a whole stands that goes without saying. */
    private static final int JUST_BEFORE = 160;

    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (claim.kind() != Figure.Kind.SHARE || !"percent".equals(claim.unit())) {
            return Optional.empty();
        }
        Optional<Integer> tied = evidence.tied(claim, "part");
        return tied.or(() -> evidence.levelOf(claim)).flatMap(part -> {
            Optional<Integer> whole = evidence.tied(claim, "whole");
            if (whole.isPresent()) {
                return check(claim, index, evidence, part, whole.get(), Verdict.CONTRADICTS);
            }
            List<Integer> candidates = candidates(claim, evidence, part, tied.isPresent());
            Optional<Check> agreed = candidates.stream()
                    .flatMap(candidate -> check(claim, index, evidence, part, candidate, Verdict.CONTRADICTS).stream())
                    .filter(check -> check.verdict() != Verdict.CONTRADICTS)
                    .min(Comparator.comparing(Check::verdict));
            return agreed.or(() -> candidates.stream()
                    .filter(candidate -> tied.isPresent() && justBefore(claim, evidence.figure(candidate)))
                    .findFirst()
                    .flatMap(candidate -> check(claim, index, evidence, part, candidate, Verdict.CONTRADICTS)));
        });
    }

    private static Optional<Check> check(
            Figure claim, int index, Evidence evidence, int part, int whole, Verdict otherwise) {
        Operand dividend = evidence.operand("part", part);
        Operand divisor = evidence.operand("whole", whole);
        return Ratio.of("Share = part ÷ whole", dividend, divisor, BigDecimal.ZERO)
                .map(comparison -> comparison.check(Check.Kind.SHARE, claim, index, otherwise));
    }

    /**
     * Larger amounts of the same unit and time, the nearest before the share first.
     *
     * @param anyMeasure whether what is shared may be measured otherwise: cars exported, of cars produced
     */
    private static List<Integer> candidates(Figure share, Evidence evidence, int part, boolean anyMeasure) {
        Figure some = evidence.figure(part);
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < evidence.figures().size(); i++) {
            Figure other = evidence.figure(i);
            if (other.kind() == Figure.Kind.LEVEL
                    && Evidence.firm(other)
                    && Objects.equals(other.unit(), some.unit())
                    && Objects.equals(other.period(), some.period())
                    && (anyMeasure || Objects.equals(Evidence.code(other.measure()), Evidence.code(some.measure())))
                    && other.value().compareTo(some.value()) > 0) {
                candidates.add(i);
            }
        }
        candidates.sort(Comparator.comparingInt(index -> distance(share, evidence.figure(index))));
        return candidates;
    }

    private static int distance(Figure share, Figure whole) {
        int before = share.start() - whole.end();
        return before >= 0 ? before : Integer.MAX_VALUE + before;
    }

    private static boolean justBefore(Figure share, Figure whole) {
        int before = share.start() - whole.end();
        return before >= 0 && before <= JUST_BEFORE;
    }
}
