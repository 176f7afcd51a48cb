package org.dateline.stats.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * {@code share = part ÷ whole}. A text often leaves the whole to be understood. Where it does not say of what, a share is
 * held against every whole that it may mean, in each unit that the text counts the part in, and is wrong only where the
 * whole is the amount just before it.
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
        List<Integer> parts = tied.map(List::of).orElseGet(() -> evidence.levelsOf(claim));
        Optional<Integer> named = evidence.tied(claim, "whole");
        List<Check> checks = new ArrayList<>();
        for (int part : parts) {
            List<Integer> wholes =
                    named.map(List::of).orElseGet(() -> candidates(claim, evidence, part, tied.isPresent()));
            for (int whole : wholes) {
                boolean meant = named.isPresent() || tied.isPresent() && justBefore(claim, evidence.figure(whole));
                check(index, evidence, part, whole, meant ? Verdict.CONTRADICTS : null)
                        .ifPresent(checks::add);
            }
        }
        return checks.stream().min(Comparator.comparing(Check::verdict));
    }

    /** @param otherwise null where it may be the share of something else: then it says nothing */
    private static Optional<Check> check(int index, Evidence evidence, int part, int whole, Verdict otherwise) {
        return Ratio.share("Share = part ÷ whole", evidence.operand("part", part), evidence.operand("whole", whole))
                .map(comparison -> comparison.check(Check.Kind.SHARE, index, evidence, Verdict.CONTRADICTS))
                .filter(check -> otherwise != null || check.verdict() != Verdict.CONTRADICTS);
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
