package org.dateline.stats.series;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Vintages.Observation;

/**
 * A value of a point, from the statement that brought it up to the last one that agrees with it.
 *
 * @param observation the value, by the finest of these statements
 * @param told what made it, in the order in which it became known
 */
public record Vintage(Observation observation, List<Told> told) {

    /** What a statement is to what was known of its point before. */
    public enum Relation {
        /** Nothing was published before. */
        FIRST,
        /** Says otherwise: no value satisfies both. */
        REVISES,
        /** Agrees, and leaves less possible. */
        REFINES,
        /** Agrees, and adds nothing. */
        REPEATS
    }

    /** @param interval what the release says, however often it says it */
    public record Told(Relation relation, Statement statement, Interval interval) {}

    /** @param before what was known until then; null for nothing */
    static Vintage begun(Testimony by, Observation before) {
        Relation relation = before == null || before.statement().implied() ? Relation.FIRST : Relation.REVISES;
        return new Vintage(
                new Observation(by.statement(), by.interval()),
                List.of(new Told(relation, by.statement(), by.interval())));
    }

    Vintage with(Testimony next, Observation together) {
        Relation relation =
                Testimony.finer(observation.statement(), next.statement()) ? Relation.REFINES : Relation.REPEATS;
        return new Vintage(
                together,
                Stream.concat(told.stream(), Stream.of(new Told(relation, next.statement(), next.interval())))
                        .toList());
    }
}
