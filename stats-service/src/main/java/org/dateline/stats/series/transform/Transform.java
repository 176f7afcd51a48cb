package org.dateline.stats.series.transform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;

/**
 * Transformations of series, named and defined as FRED's {@code units} are (Federal Reserve Bank of St. Louis, "What
 * formulas are used to calculate growth rates?"), and {@code index}, which sets the first value to 100.
 *
 * <p>With {@code x} the value, {@code p} the one before and {@code y} the one a year before, {@code n} periods a year:
 * {@code chg = x − p}, {@code ch1 = x − y}, {@code pch = (x/p − 1)·100}, {@code pc1 = (x/y − 1)·100},
 * {@code pca = ((x/p)^n − 1)·100}, {@code cch = ln(x/p)·100}, {@code cca = ln(x/p)·100·n}, {@code log = ln x}. A point is
 * left out where what it needs is missing or not positive.
 *
 * <p>Values are rounded half even to 12 significant digits. Intervals hold all that the intervals of {@code x}, {@code p}
 * and {@code y} leave possible and are rounded outward; logarithms and annual rates have none, for they are not computed in
 * exact decimals.
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> PER_YEAR = Map.of("A", 1, "S", 2, "Q", 4, "M", 12, "W", 52, "D", 365);
    private static final Map<String, String> DIFFERENCES = Map.of("PERCENT", "PERCENTAGE_POINT");

    public static Optional<Transform> parse(String text) {
        return Arrays.stream(values())
                .filter(transform -> transform.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /** What the values of a series that is measured in {@code unit} are measured in afterwards. */
    public String unit(String unit) {
        return switch (this) {
            case LIN -> unit;
            case CHG, CH1 -> DIFFERENCES.getOrDefault(unit, unit);
            case PCH, PC1, PCA, CCH, CCA -> "PERCENT";
            case LOG -> "LN";
            case INDEX -> "INDEX";
        };
    }

    /** @param points oldest first, at most one for each period */
    public List<Estimate> of(List<Estimate> points) {
        if (this == LIN) {
            return points;
        }
        Map<Period, Estimate> known =
                points.stream().collect(Collectors.toMap(Estimate::period, Function.identity(), (one, same) -> same));
        List<Estimate> transformed = new ArrayList<>();
        for (Estimate point : points) {
            at(point, known, points.get(0)).ifPresent(transformed::add);
        }
        return transformed;
    }

    private Optional<Estimate> at(Estimate point, Map<Period, Estimate> known, Estimate first) {
        Estimate before = known.get(point.period().previous());
        Estimate yearBefore = known.get(point.period().yearBefore());
        BigDecimal perYear = BigDecimal.valueOf(PER_YEAR.get(point.period().frequency()));
        return switch (this) {
            case LIN -> Optional.of(point);
            case CHG -> Ratios.difference(point, before);
            case CH1 -> Ratios.difference(point, yearBefore);
            case PCH -> Ratios.growth(point, before);
            case PC1 -> Ratios.growth(point, yearBefore);
            case PCA ->
                Ratios.ratio(point, before)
                        .map(ratio -> ratio.value().pow(perYear.intValueExact(), EXACT))
                        .map(ratio -> bare(point, ratio.subtract(BigDecimal.ONE).multiply(HUNDRED)));
            case CCH ->
                Ratios.ratio(point, before)
                        .flatMap(ratio -> ln(ratio.value()))
                        .map(ln -> bare(point, ln.multiply(HUNDRED)));
            case CCA ->
                Ratios.ratio(point, before)
                        .flatMap(ratio -> ln(ratio.value()))
                        .map(ln -> bare(point, ln.multiply(HUNDRED).multiply(perYear)));
            case LOG -> ln(point.value()).map(ln -> bare(point, ln));
            case INDEX -> index(point, first);
        };
    }

    /** The first value is 100 exactly, whatever its rounding. */
    private static Optional<Estimate> index(Estimate point, Estimate first) {
        return point.equals(first) && first.value().signum() > 0
                ? Optional.of(new Estimate(point.period(), HUNDRED, Interval.point(HUNDRED)))
                : Ratios.percent(point, first);
    }

    private static Estimate bare(Estimate point, BigDecimal value) {
        return new Estimate(point.period(), value.round(Ratios.SHOWN), null);
    }

    private static Optional<BigDecimal> ln(BigDecimal x) {
        return x.signum() > 0 ? Optional.of(new BigDecimal(Math.log(x.doubleValue()))) : Optional.empty();
    }
}
