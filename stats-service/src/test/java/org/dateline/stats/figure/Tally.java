package org.dateline.stats.figure;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.stats.check.Check;
import org.dateline.stats.check.Check.Kind;
import org.dateline.stats.check.Check.Verdict;

/** How many checks of each kind came to which verdict. */
final class Tally {
    private final Map<Kind, Map<Verdict, Integer>> counts = new EnumMap<>(Kind.class);

    void add(Check check) {
        counts.computeIfAbsent(check.kind(), kind -> new EnumMap<>(Verdict.class))
                .merge(check.verdict(), 1, Integer::sum);
    }

    int checks() {
        return counts.values().stream()
                .flatMap(verdicts -> verdicts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    int of(Verdict verdict) {
        return counts.values().stream()
                .mapToInt(verdicts -> verdicts.getOrDefault(verdict, 0))
                .sum();
    }

    int of(Kind kind) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** In percent of the checks of the kind. */
    int undecided(Kind kind) {
        int undecided = counts.getOrDefault(kind, Map.of()).getOrDefault(Verdict.CANNOT_DECIDE, 0);
        return of(kind) == 0 ? 0 : Math.round(100f * undecided / of(kind));
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                "%-12s %8s %8s %8s %11s %13s%n",
                "kind", "checks", "agrees", "rounding", "contradicts", "cannot decide"));
        counts.forEach((kind, verdicts) -> table.append(String.format(
                "%-12s %8d %8d %8d %11d %8d %3d%%%n",
                kind,
                of(kind),
                verdicts.getOrDefault(Verdict.AGREES, 0),
                verdicts.getOrDefault(Verdict.AGREES_WITHIN_ROUNDING, 0),
                verdicts.getOrDefault(Verdict.CONTRADICTS, 0),
                verdicts.getOrDefault(Verdict.CANNOT_DECIDE, 0),
                undecided(kind))));
        return table.toString();
    }
}
