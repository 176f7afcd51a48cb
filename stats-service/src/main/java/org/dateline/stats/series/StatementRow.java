package org.dateline.stats.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.interval.Interval;

/** A statement as it is stored; see {@link Statement}. */
public record StatementRow(
        String figure,
        String key,
        String period,
        String status,
        BigDecimal value,
        BigDecimal lower,
        boolean lowerOpen,
        BigDecimal upper,
        boolean upperOpen) {

    /**
     * What a figure states about its own point or, where it is the growth of a level of the same release, implies about
     * what that level grew from.
     *
     * @param id of the figure
     */
    public static List<StatementRow> of(Figure figure, String id, Keying keying) {
        Optional<Figure> level = keying.level(figure);
        Optional<StatementRow> row;
        if (level.isPresent()) {
            row = figure.kind() == Figure.Kind.CHANGE
                    ? keying.point(level.get()).flatMap(point -> Growth.of(figure)
                            .base(point.period(), interval(level.get()))
                            .map(base -> row(id, point.key(), base, "implied")))
                    : Optional.empty();
        } else {
            row = keying.point(figure)
                    .map(point -> row(
                            id,
                            point.key(),
                            new Estimate(point.period(), figure.value(), interval(figure)),
                            "published"));
        }
        return row.stream().toList();
    }

    private static Interval interval(Figure figure) {
        return Interval.of(figure.value(), figure.precision(), figure.qualifier());
    }

    private static StatementRow row(String id, Key key, Estimate point, String status) {
        Interval interval = point.interval();
        return new StatementRow(
                id,
                key.toString(),
                point.period().toString(),
                status,
                point.value(),
                interval.lower(),
                interval.lowerOpen(),
                interval.upper(),
                interval.upperOpen());
    }
}
