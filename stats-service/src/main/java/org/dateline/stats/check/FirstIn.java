package org.dateline.stats.check;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * "The first rise in nine months", "the highest in nine months": it is so now, and was not so in between. Some count the
 * months of both ends and some do not, so the farthest is left out.
 */
final class FirstIn implements Identity {
    private static final int LONGEST = 600;

    @Override
    public Optional<Check> check(Figure streak, int index, Evidence evidence) {
        boolean counts = streak.kind() == Figure.Kind.STREAK
                && "first_in".equals(streak.streak())
                && Evidence.code(streak.measure()) != null
                && streak.value().compareTo(BigDecimal.ONE) > 0
                && streak.value().compareTo(BigDecimal.valueOf(LONGEST)) <= 0;
        if (!counts) {
            return Optional.empty();
        }
        int count = streak.value().intValue();
        Conditions conditions = new Conditions(index, evidence);
        return conditions.periods(count).map(periods -> check(index, count, conditions, periods));
    }

    private static Check check(int index, int count, Conditions conditions, List<Period> periods) {
        List<Operand> shown = new ArrayList<>();
        boolean holds = false;
        boolean open = false;
        for (Condition condition : conditions.all(index)) {
            List<Operand> operands = new ArrayList<>();
            Boolean first = first(condition, periods, operands);
            holds = holds || Boolean.TRUE.equals(first);
            open = open || first == null;
            if (Boolean.TRUE.equals(first) || shown.isEmpty()) {
                shown = operands;
            }
        }
        boolean highest = periods.stream().skip(1).noneMatch(period -> conditions.above(period, periods.get(0)));
        boolean lowest = periods.stream().skip(1).noneMatch(period -> conditions.above(periods.get(0), period));
        Verdict verdict =
                holds ? Verdict.AGREES : open || highest || lowest ? Verdict.CANNOT_DECIDE : Verdict.CONTRADICTS;
        return new Check(
                Check.Kind.STREAK,
                verdict,
                index,
                "The first in " + count,
                shown,
                new Arithmetic(Operation.FIRST_IN, null, null, null, count, null),
                null,
                null);
    }

    /** @return true or false, or null where too little is known */
    private static Boolean first(Condition condition, List<Period> periods, List<Operand> operands) {
        Boolean first = true;
        for (int i = 0; i < periods.size(); i++) {
            Seen seen = condition.at(periods.get(i));
            boolean expected = i == 0;
            if (seen.surely(!expected)) {
                operands.clear();
                operands.add(seen.operand());
                return false;
            }
            if (seen.so() == null || seen.so() != expected) {
                first = null;
            } else {
                operands.add(seen.operand());
            }
        }
        return first;
    }
}
