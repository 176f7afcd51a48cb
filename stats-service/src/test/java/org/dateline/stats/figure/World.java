package org.dateline.stats.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.stats.extraction.Period;

/**
 * What a country traded, month after month, to the dollar; and the habits of the agency that tells of it. Everything follows
 * from the seed.
 */
final class World {
    static final YearMonth FIRST = YearMonth.of(2021, 1);
    static final YearMonth PUBLISHED_FROM = YearMonth.of(2022, 1);
    static final YearMonth LAST = YearMonth.of(2024, 12);
    static final String ALL = "all";
    static final List<String> PRODUCTS = List.of("semiconductors", "automobiles", "ships", "petrochemicals", "steel");
    static final List<String> PARTNERS = List.of("CN", "US", "VN", "JP");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double LARGEST_PRODUCT = 0.2;
    private static final double LARGEST_PARTNER = 0.24;
    private static final int SETTLED = 3;

    /** A line of amounts: measure, product and partner. */
    record Line(String measure, String product, String partner) {}

    private final Map<Line, double[]> truth = new HashMap<>();
    private final double[] restated;
    private final RoundingMode rounding;
    private final boolean restates;
    final BigDecimal dollars;
    final BigDecimal percents;
    final BigDecimal shares;

    World(long seed) {
        Random random = new Random(seed);
        int months = index(LAST) + 1;
        double[] rest = walk(random, months, 20e9 + 20e9 * random.nextDouble());
        double[] total = rest.clone();
        for (String product : PRODUCTS) {
            double[] line = walk(random, months, 12e9 * LARGEST_PRODUCT * (1 + random.nextDouble()));
            truth.put(new Line("exports", product, null), line);
            for (int i = 0; i < months; i++) {
                total[i] += line[i];
            }
        }
        truth.put(new Line("exports", ALL, null), total);
        double[] imports = walk(random, months, total[0] * (0.9 + 0.2 * random.nextDouble()));
        truth.put(new Line("imports", ALL, null), imports);
        for (String partner : PARTNERS) {
            double[] share = walk(random, months, LARGEST_PARTNER * (0.2 + 0.7 * random.nextDouble()));
            double[] line = new double[months];
            for (int i = 0; i < months; i++) {
                line[i] = total[i] * Math.min(share[i], LARGEST_PARTNER);
            }
            truth.put(new Line("exports", ALL, partner), line);
        }
        double[] cars = walk(random, months, 150_000);
        truth.put(new Line("export_volume", "automobiles", null), cars);
        double[] hybrids = new double[months];
        for (int i = 0; i < months; i++) {
            hybrids[i] = cars[i] * (0.1 + 0.3 * random.nextDouble());
        }
        truth.put(new Line("export_volume", "hybrid_vehicles", null), hybrids);
        truth.replaceAll((line, values) -> whole(values));
        restates = random.nextInt(3) == 0;
        restated = new double[months];
        for (int i = 0; i < months; i++) {
            restated[i] = 1 + 0.002 * random.nextGaussian();
        }
        rounding = random.nextInt(4) == 0 ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        dollars = BigDecimal.TEN.pow(7 + random.nextInt(2));
        percents = BigDecimal.ONE.movePointLeft(random.nextInt(5) == 0 ? 2 : 1);
        shares = BigDecimal.ONE.movePointLeft(random.nextInt(2));
    }

    /** Seasons, a trend and chance. */
    private static double[] walk(Random random, int months, double start) {
        double[] seasons = random.doubles(12, 0.92, 1.08).toArray();
        double trend = 0.004 * random.nextGaussian();
        double[] values = new double[months];
        double level = start;
        for (int i = 0; i < months; i++) {
            level *= Math.exp(trend + 0.03 * random.nextGaussian());
            values[i] = level * seasons[i % 12];
        }
        return values;
    }

    private static double[] whole(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.rint(values[i]);
        }
        return values;
    }

    static int index(YearMonth month) {
        return (int) FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    /** Whether the agency cuts digits off instead of rounding. */
    boolean cuts() {
        return rounding == RoundingMode.DOWN;
    }

    /** Whether it corrects months by a little some time after it first tells of them. */
    boolean restates() {
        return restates;
    }

    /** The amount of a month as it is known in another. */
    BigDecimal amount(Line line, YearMonth month, YearMonth now) {
        if ("trade_balance".equals(line.measure())) {
            return amount(new Line("exports", line.product(), line.partner()), month, now)
                    .subtract(amount(new Line("imports", line.product(), line.partner()), month, now));
        }
        double value = truth.get(line)[index(month)];
        boolean old = month.plusMonths(SETTLED).isBefore(now)
                || month.plusMonths(SETTLED).equals(now);
        double known = restates && old ? Math.rint(value * restated[index(month)]) : value;
        return new BigDecimal(known);
    }

    /** The amount of a span of months; of its first days, two thirds of it. */
    BigDecimal amount(Line line, Period period, YearMonth now) {
        if (period.firstDays().isPresent()) {
            return amount(line, YearMonth.from(period.to()), now)
                    .multiply(new BigDecimal("0.64"))
                    .setScale(0, RoundingMode.HALF_UP);
        }
        BigDecimal sum = BigDecimal.ZERO;
        YearMonth month = YearMonth.from(period.from());
        for (; !month.atDay(1).isAfter(period.to()); month = month.plusMonths(1)) {
            sum = sum.add(amount(line, month, now));
        }
        return sum;
    }

    /** Growth in percent. */
    BigDecimal growth(Line line, Period period, Period base, YearMonth now) {
        return ratio(amount(line, period, now), amount(line, base, now)).subtract(HUNDRED);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    /** As the agency writes it. */
    BigDecimal written(BigDecimal value, BigDecimal quantum) {
        return value.divide(quantum, 0, rounding).multiply(quantum);
    }
}
