package org.dateline.stats.series.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.stats.interval.Interval;

/** {@code total = part + part + …}: a year and its halves, or exports, which are imports and the balance. */
record Sum(Cell total, List<Cell> parts) implements Constraint {
    Sum {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(parts);
        cells.add(total);
        return cells;
    }

    @Override
    public Map<Cell, Interval> possible(Function<Cell, Interval> now) {
        long open = cells().stream().filter(cell -> open(now.apply(cell))).count();
        Map<Cell, Interval> possible = new HashMap<>();
        if (open > 1) {
            return possible;
        }
        if (open == 0 || open(now.apply(total))) {
            possible.put(total, sum(parts, now));
        }
        for (Cell part : parts) {
            if (open == 0 || open(now.apply(part))) {
                List<Cell> others =
                        parts.stream().filter(other -> !other.equals(part)).toList();
                possible.put(part, now.apply(total).minus(sum(others, now)));
            }
        }
        return possible;
    }

    private static Interval sum(List<Cell> cells, Function<Cell, Interval> now) {
        return cells.stream().map(now).reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
    }

    private static boolean open(Interval interval) {
        return interval.width() == null;
    }
}
