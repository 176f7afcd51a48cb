package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.check.Arithmetic.Operation;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.check.Conditions.Condition;
import org.dateline.stats.check.Conditions.Seen;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;

/**
 * "The 14th consecutive month": it was so in each of them. What was so is often left to be understood, so it is wrong only
 * where nothing that may be meant holds throughout. Where it was so for longer than stated, something narrower may be meant.
 */
final class Streak implements Identity {
    private static final int LONGEST = 600;

    @Override
    public Optional<Check> check(Figure streak, int index, Evidence evidence) {
        boolean counts = streak.kind() == Figure.Kind.STREAK
                && "consecutive".equals(streak.streak())
                && Evidence.code(streak.measure()) != null
                && streak.value().signum() > 0
                && streak.value().compareTo(BigDecimal.valueOf(LONGEST)) <= 0;
        if (!counts) {
            return Optional.empty();
        }
        int count = streak.value().intValue();
        Conditions conditions = new Conditions(index, evidence);
        return conditions.periods(count).map(periods -> {
            Period before = periods.get(count - 1).previous();
            List<Run> runs = conditions.all(index).stream()
                    .map(condition -> Run.of(condition, periods, before))
                    .toList();
            return check(index, count, runs);
        });
    }

    private static Check check(int index, int count, List<Run> runs) {
        Run best = runs.stream().max(Comparator.comparingInt(Run::reach)).orElseThrow();
        Verdict verdict = runs.stream().allMatch(Run::broken)
                ? Verdict.CONTRADICTS
                : best.known() == count && !best.longer() ? Verdict.AGREES : Verdict.CANNOT_DECIDE;
        return new Check(
                Check.Kind.STREAK,
                verdict,
                index,
                count + " in a row",
                best.operands(),
                new Arithmetic(Operation.IN_A_ROW, null, null, null, count, best.known()),
                null,
                null);
    }

    /**
     * How a condition did over the periods.
     *
     * @param reach how many of the last periods it is not known to have failed in
     * @param known in how many of them it is known to have been so
     * @param broken whether it surely was not so in one
     * @param longer whether it surely was so in the one before them
     * @param operands those that it was so in or, where it was broken, the one that breaks it
     */
    private record Run(int reach, int known, boolean broken, boolean longer, List<Operand> operands) {
        static Run of(Condition condition, List<Period> periods, Period before) {
            List<Operand> operands = new ArrayList<>();
            for (int i = 0; i < periods.size(); i++) {
                Seen seen = condition.at(periods.get(i));
                if (seen.surely(false)) {
                    return new Run(i, operands.size(), true, false, List.of(seen.operand()));
                }
                if (Boolean.TRUE.equals(seen.so())) {
                    operands.add(seen.operand());
                }
            }
            boolean longer = Boolean.TRUE.equals(condition.at(before).so());
            // Of runs that were never broken, the one that more is known of counts.
            return new Run(periods.size() + operands.size(), operands.size(), false, longer, operands);
        }
    }
}
