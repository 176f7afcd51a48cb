package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Arithmetic.Amount;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/**
 * "Second highest": exactly one earlier value is surely higher. It is wrong only where even among the same times of earlier
 * years too many are, and where the text itself names an earlier one that was higher: otherwise it may be a rank among
 * countries or products, without saying so next to it.
 */
final class Rank implements Identity {
    private static final int LOWEST = 1_000;
    private static final int BESIDE = 200;

    @Override
    public Optional<Check> check(Figure rank, int index, Evidence evidence) {
        if (rank.kind() != Figure.Kind.RANK
                || !"rank".equals(rank.unit())
                || Evidence.code(rank.measure()) == null
                || rank.value().signum() <= 0
                || rank.value().compareTo(BigDecimal.valueOf(LOWEST)) > 0) {
            return Optional.empty();
        }
        return evidence.levelsOf(rank).stream()
                .filter(level -> evidence.figure(level).kind() == Figure.Kind.LEVEL
                        && evidence.figure(level).period() != null)
                .map(level -> check(rank, index, level, evidence))
                .min(Comparator.comparing(check -> check.verdict() == Verdict.CANNOT_DECIDE));
    }

    private static Check check(Figure rank, int index, int of, Evidence evidence) {
        Figure level = evidence.figure(of);
        int place = rank.value().intValue();
        List<Operand> ever = Earlier.than(level, evidence, false);
        List<Operand> season = Earlier.than(level, evidence, true);
        List<Operand> higherEver = higher(ever, of, evidence);
        List<Operand> higherInSeason = higher(season, of, evidence);
        boolean confirmed = place > 1 && (higherEver.size() == place - 1 || higherInSeason.size() == place - 1);
        long far = season.stream()
                .filter(value -> Earlier.farAbove(value, evidence.stated(of)))
                .count();
        boolean refuted = far >= place && overTime(rank, higherEver, evidence);
        boolean seasonal = higherEver.size() != place - 1;
        return new Check(
                Check.Kind.RANK,
                confirmed ? Verdict.AGREES : refuted ? Verdict.CONTRADICTS : Verdict.CANNOT_DECIDE,
                index,
                "Number " + place + " of all so far" + (seasonal && confirmed ? " at this time of the year" : ""),
                seasonal ? higherInSeason : higherEver,
                new Arithmetic(
                        Operation.HIGHER,
                        null,
                        new Amount(level.value(), evidence.stated(of)),
                        level.unit(),
                        place,
                        seasonal ? season.size() : ever.size()),
                null,
                null);
    }

    private static List<Operand> higher(List<Operand> earlier, int level, Evidence evidence) {
        return earlier.stream()
                .filter(value -> Earlier.surelyAbove(value, evidence.stated(level)))
                .toList();
    }

    /** Whether the text names, beside the rank, an earlier value that was higher. */
    private static boolean overTime(Figure rank, List<Operand> higher, Evidence evidence) {
        return higher.stream()
                .filter(value -> value.figure() != null)
                .map(value -> evidence.figure(value.figure()))
                .anyMatch(value -> Math.abs(value.start() - rank.end()) <= BESIDE);
    }
}
