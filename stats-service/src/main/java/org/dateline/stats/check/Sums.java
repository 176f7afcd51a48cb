package org.dateline.stats.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Flows;

/**
 * What flows in a time is what flows in the times that it is made of: a year is its halves, its quarters or its months. Of
 * the text alone a sum can be wrong; what was published before may have been restated.
 */
final class Sums implements Identity {
    private static final int FEWEST = 2;

    @Override
    public Optional<Check> check(Figure claim, int index, Evidence evidence) {
        if (!Evidence.isLevel(claim)
                || claim.period() == null
                || claim.unit() == null
                || claim.adjustment() != null
                || !Flows.addUp(Evidence.code(claim.measure()))) {
            return Optional.empty();
        }
        Map<Period, Operand> stated = stated(claim, evidence);
        Optional<Check> inText = tiled(stated, claim.period())
                .map(parts -> sum(claim, parts).check(Check.Kind.SUM, index, evidence, Verdict.CONTRADICTS));
        return inText.or(() -> {
            Map<Period, Operand> all = new HashMap<>(stated);
            evidence.knownLevels(claim, claim.unit())
                    .filter(point -> inside(point.period(), claim.period()))
                    .forEach(point -> all.putIfAbsent(point.period(), Evidence.operand("part", point)));
            return tiled(all, claim.period())
                    .map(parts -> sum(claim, parts).check(Check.Kind.SUM, index, evidence, Verdict.CANNOT_DECIDE));
        });
    }

    private static Comparison sum(Figure claim, List<Operand> parts) {
        return Comparison.sum(claim.period() + " = the times in it", parts);
    }

    /** What the text states for shorter times, where it states one value only. */
    private static Map<Period, Operand> stated(Figure claim, Evidence evidence) {
        Map<Period, List<Operand>> stated = new HashMap<>();
        evidence.levels(Evidence.Topic.of(claim))
                .filter(index -> claim.unit().equals(evidence.figure(index).unit()))
                .filter(index -> evidence.figure(index).period() != null
                        && inside(evidence.figure(index).period(), claim.period()))
                .forEach(index -> stated.computeIfAbsent(evidence.figure(index).period(), period -> new ArrayList<>())
                        .add(evidence.operand("part", index)));
        Map<Period, Operand> single = new HashMap<>();
        stated.forEach((period, operands) -> {
            Operand first = operands.get(0);
            if (operands.stream().allMatch(other -> other.interval().meets(first.interval()))) {
                single.put(
                        period,
                        operands.stream()
                                .filter(operand -> operand.interval().width() != null)
                                .min(Comparator.comparing(
                                        operand -> operand.interval().width()))
                                .orElse(first));
            }
        });
        return single;
    }

    private static boolean inside(Period part, Period whole) {
        return !part.equals(whole)
                && !part.from().isBefore(whole.from())
                && !part.to().isAfter(whole.to());
    }

    /** Parts that follow on each other from the first day to the last, the longest that do; empty where there are none. */
    private static Optional<List<Operand>> tiled(Map<Period, Operand> parts, Period whole) {
        // From the end backwards: of each day, the longest part that begins there and from whose end the rest is tiled.
        List<Operand> byStart = parts.values().stream()
                .sorted(Comparator.comparing((Operand part) -> part.period().from())
                        .reversed()
                        .thenComparing(part -> part.period().to()))
                .toList();
        Map<LocalDate, List<Operand>> from = new HashMap<>();
        from.put(whole.to().plusDays(1), List.of());
        for (Operand part : byStart) {
            List<Operand> rest = from.get(part.period().to().plusDays(1));
            if (rest != null) {
                List<Operand> tiles = new ArrayList<>(List.of(part));
                tiles.addAll(rest);
                from.put(part.period().from(), tiles);
            }
        }
        return Optional.ofNullable(from.get(whole.from())).filter(tiles -> tiles.size() >= FEWEST);
    }
}
