package org.dateline.stats.series.inference;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.interval.Interval;

/**
 * Tightens what points may be, until nothing more follows.
 *
 * <p>It ends: a point is only ever made narrower, each time by a tenth at least or from an open interval to a closed one, and
 * never once it is narrower than a billionth of its value; so each point changes a bounded number of times, and a constraint
 * is looked at again only after one of its points has changed. {@link #MOST_STEPS} bounds the time besides.
 *
 * <p>What cannot all be true, because something was restated or misread, teaches nothing: such a constraint is left out.
 */
final class Propagation {
    static final int MOST_STEPS = 200_000;
    private static final int DIGITS = 20;
    private static final BigDecimal WORTHWHILE = new BigDecimal("0.9");
    private static final BigDecimal EXACT = new BigDecimal("1e-9");

    private final Map<Cell, Fact> facts;
    private final Map<Cell, List<Constraint>> touching = new HashMap<>();
    private final Set<Constraint> broken = new HashSet<>();
    private int steps;

    private Propagation(Map<Cell, Fact> known) {
        this.facts = new HashMap<>(known);
    }

    /** @return what is known of each point of the facts and of the constraints, as far as anything is */
    static Map<Cell, Fact> of(Map<Cell, Fact> known, Collection<Constraint> constraints) {
        Propagation propagation = new Propagation(known);
        propagation.run(constraints);
        return propagation.facts;
    }

    /** How many times a constraint was looked at. */
    static int steps(Map<Cell, Fact> known, Collection<Constraint> constraints) {
        Propagation propagation = new Propagation(known);
        propagation.run(constraints);
        return propagation.steps;
    }

    private void run(Collection<Constraint> constraints) {
        List<Constraint> holding = new ArrayList<>();
        for (Constraint constraint : constraints) {
            // Before anything is inferred: what was published decides what is contradictory.
            if (holds(constraint.possible(this::interval))) {
                holding.add(constraint);
                constraint.cells().forEach(cell -> touching.computeIfAbsent(cell, each -> new ArrayList<>())
                        .add(constraint));
            }
        }
        LinkedHashSet<Constraint> waiting = new LinkedHashSet<>(holding);
        ArrayDeque<Constraint> next = new ArrayDeque<>(holding);
        while (!next.isEmpty() && steps < MOST_STEPS) {
            Constraint constraint = next.poll();
            waiting.remove(constraint);
            steps++;
            for (Cell changed : narrow(constraint)) {
                touching.get(changed).stream()
                        .filter(other -> !broken.contains(other))
                        .filter(waiting::add)
                        .forEach(next::add);
            }
        }
    }

    private boolean holds(Map<Cell, Interval> possible) {
        return possible.entrySet().stream().allMatch(entry -> entry.getValue().meets(interval(entry.getKey())));
    }

    private List<Cell> narrow(Constraint constraint) {
        Map<Cell, Interval> possible = constraint.possible(this::interval);
        if (!holds(possible)) {
            broken.add(constraint);
            return List.of();
        }
        List<Cell> changed = new ArrayList<>();
        possible.forEach((cell, interval) -> {
            Interval narrower = interval(cell).intersect(interval.outward(DIGITS));
            if (worthwhile(interval(cell), narrower)) {
                Fact fact = facts.getOrDefault(cell, Fact.NOTHING);
                for (Cell other : constraint.cells()) {
                    fact = other.equals(cell) ? fact : fact.narrowed(narrower, facts.getOrDefault(other, Fact.NOTHING));
                }
                facts.put(cell, fact);
                changed.add(cell);
            }
        });
        return changed;
    }

    private Interval interval(Cell cell) {
        return facts.getOrDefault(cell, Fact.NOTHING).interval();
    }

    private static boolean worthwhile(Interval before, Interval after) {
        if (after.width() == null) {
            return false;
        }
        if (before.width() == null) {
            return true;
        }
        BigDecimal exact = before.midpoint().abs().multiply(EXACT);
        return before.width().compareTo(exact) > 0
                && after.width().compareTo(before.width().multiply(WORTHWHILE)) <= 0;
    }
}
