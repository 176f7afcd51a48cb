package org.dateline.stats.series.transform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;

/**
 * Transformations of series, named and defined as FRED's {@code units} are (Federal Reserve Bank of St. Louis, "What
 * formulas are used to calculate growth rates?"), and {@code index}, which sets the first value to 100.
 *
 * <p>With {@code x} the value, {@code p} the one before and {@code y} the one a year before, {@code n} periods a year:
 * {@code chg = x − p}, {@code ch1 = x − y}, {@code pch = (x/p − 1)·100}, {@code pc1 = (x/y − 1)·100},
 * {@code pca = ((x/p)^n − 1)·100}, {@code cch = ln(x/p)·100}, {@code cca = ln(x/p)·100·n}, {@code log = ln x}. A point is
 * left out where what it needs is missing or not positive.
 */
public enum Transform {
    LIN,
    CHG,
    CH1,
    PCH,
    PC1,
    PCA,
    CCH,
    CCA,
    LOG,
    INDEX;

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final MathContext SHOWN = new MathContext(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> PER_YEAR = Map.of("A", 1, "S", 2, "Q", 4, "M", 12, "W", 52, "D", 365);

    /** A value at a period. */
    public record Point(Period period, BigDecimal value) {}

    public static Optional<Transform> parse(String text) {
        return Arrays.stream(values())
                .filter(transform -> transform.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /** @param points oldest first */
    public List<Point> of(List<Point> points) {
        if (this == LIN) {
            return points;
        }
        Map<Period, BigDecimal> values =
                points.stream().collect(Collectors.toMap(Point::period, Point::value, (first, second) -> second));
        List<Point> transformed = new ArrayList<>();
        for (Point point : points) {
            value(point, values, points.get(0).value())
                    .ifPresent(value -> transformed.add(new Point(point.period(), value.round(SHOWN))));
        }
        return transformed;
    }

    private Optional<BigDecimal> value(Point point, Map<Period, BigDecimal> values, BigDecimal first) {
        BigDecimal x = point.value();
        Optional<BigDecimal> before =
                Optional.ofNullable(values.get(point.period().previous()));
        Optional<BigDecimal> yearBefore =
                Optional.ofNullable(values.get(point.period().yearBefore()));
        int n = PER_YEAR.get(point.period().frequency());
        return switch (this) {
            case LIN -> Optional.of(x);
            case CHG -> before.map(x::subtract);
            case CH1 -> yearBefore.map(x::subtract);
            case PCH -> ratio(x, before).map(Transform::percent);
            case PC1 -> ratio(x, yearBefore).map(Transform::percent);
            case PCA -> ratio(x, before).map(ratio -> percent(ratio.pow(n, EXACT)));
            case CCH -> ratio(x, before).flatMap(Transform::ln).map(HUNDRED::multiply);
            case CCA -> ratio(x, before).flatMap(Transform::ln).map(HUNDRED.multiply(BigDecimal.valueOf(n))::multiply);
            case LOG -> ln(x);
            case INDEX -> ratio(x, Optional.of(first)).map(HUNDRED::multiply);
        };
    }

    private static BigDecimal percent(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static Optional<BigDecimal> ratio(BigDecimal x, Optional<BigDecimal> base) {
        return base.filter(value -> value.signum() > 0).map(value -> x.divide(value, EXACT));
    }

    private static Optional<BigDecimal> ln(BigDecimal x) {
        return x.signum() > 0 ? Optional.of(new BigDecimal(Math.log(x.doubleValue()))) : Optional.empty();
    }
}
