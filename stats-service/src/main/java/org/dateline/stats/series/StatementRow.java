package org.dateline.stats.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
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
        boolean upperOpen,
        String quote) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a figure states about its own point and, where it is a level with a growth rate, implies about the base. */
    public static List<StatementRow> of(
            String text, Figure figure, String id, Keying.Point point, List<Figure> figures, Keying keying) {
        String quote = Quote.around(text, figure.start(), figure.end());
        List<StatementRow> rows = new ArrayList<>();
        Optional<Keying.Point> level = level(figure, figures).flatMap(keying::point);
        if (figure.kind() == Figure.Kind.CHANGE && level.isPresent()) {
            implied(figure, level(figure, figures).get(), level.get(), id, quote)
                    .ifPresent(rows::add);
        } else {
            rows.add(row(
                    id,
                    point.key(),
                    point.period(),
                    "published",
                    figure.value(),
                    Interval.of(figure.value(), figure.precision(), figure.qualifier()),
                    quote));
        }
        return rows;
    }

    private static Optional<Figure> level(Figure figure, List<Figure> figures) {
        return figure.relatesTo().stream()
                .filter(relation -> "level".equals(relation.role()))
                .map(relation -> figures.get(relation.figure()))
                .filter(other -> other.kind() == Figure.Kind.LEVEL)
                .findFirst();
    }

    /** {@code base = level / (1 + growth / 100)}, as an interval. */
    private static Optional<StatementRow> implied(
            Figure change, Figure level, Keying.Point point, String id, String quote) {
        Map<String, Period> bases = Map.of(
                "yoy",
                point.period().yearBefore(),
                "mom",
                point.period().previous(),
                "qoq",
                point.period().previous());
        Period base = change.basis() == null ? null : bases.get(change.basis());
        if (base == null || !"percent".equals(change.unit()) || level.value().signum() <= 0) {
            return Optional.empty();
        }
        Interval growth = Interval.of(change.value(), change.precision(), change.qualifier());
        Interval factor = growth.plus(Interval.point(HUNDRED));
        if (factor.lower() == null || factor.lower().signum() <= 0) {
            return Optional.empty();
        }
        Interval implied = Interval.of(level.value(), level.precision(), level.qualifier())
                .times(HUNDRED)
                .dividedBy(factor);
        BigDecimal value = level.value()
                .multiply(HUNDRED)
                .divide(change.value().add(HUNDRED), java.math.MathContext.DECIMAL64)
                .round(new java.math.MathContext(4));
        return Optional.of(row(id, point.key(), base, "implied", value, implied, quote));
    }

    private static StatementRow row(
            String figure, Key key, Period period, String status, BigDecimal value, Interval interval, String quote) {
        return new StatementRow(
                figure,
                key.toString(),
                period.toString(),
                status,
                value,
                interval.lower(),
                interval.lowerOpen(),
                interval.upper(),
                interval.upperOpen(),
                quote);
    }
}
