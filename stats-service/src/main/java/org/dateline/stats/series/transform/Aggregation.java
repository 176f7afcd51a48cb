package org.dateline.stats.series.transform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;

/**
 * How the points of a series make those of a lower frequency, named as FRED's {@code aggregation_method} is: the sum, the
 * mean, or the last value. Sums and means of intervals are exact, but for the outward rounding of the mean at 34 digits; a
 * mean is rounded half even to 15 significant digits.
 */
public enum Aggregation {
    SUM,
    AVG,
    EOP;

    private static final MathContext MEAN = new MathContext(15);
    private static final Map<String, Integer> MONTHS = Map.of("M", 1, "Q", 3, "S", 6, "A", 12);

    /**
     * A point made of others.
     *
     * @param parts the periods that are in it, oldest first; at least one
     * @param of how many there are in the whole period
     * @param complete whether nothing is missing: for the end of a period that its last part is there, otherwise all of them
     */
    public record Aggregate(Estimate estimate, List<Period> parts, int of, boolean complete) {}

    public static Optional<Aggregation> parse(String text) {
        return Arrays.stream(values())
                .filter(method -> method.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    /** Whether periods of one frequency consist of whole periods of the other. Weeks belong to no month. */
    public static boolean possible(String from, String to) {
        return MONTHS.containsKey(to)
                && (from.equals("D") || MONTHS.containsKey(from) && MONTHS.get(from) < MONTHS.get(to));
    }

    /**
     * @param points of one frequency, oldest first; those that are spans without a name, such as year to date, are left out
     * @param frequency what {@link #possible} allows from theirs
     */
    public List<Aggregate> of(List<Estimate> points, String frequency) {
        Map<Period, List<Estimate>> parts = new TreeMap<>();
        for (Estimate point : points) {
            if (point.period().regular() || day(point.period())) {
                parts.computeIfAbsent(around(point.period(), frequency), whole -> new ArrayList<>())
                        .add(point);
            }
        }
        List<Aggregate> aggregates = new ArrayList<>();
        parts.forEach((whole, known) -> aggregates.add(aggregate(whole, known)));
        return aggregates;
    }

    private Aggregate aggregate(Period whole, List<Estimate> parts) {
        Estimate last = parts.get(parts.size() - 1);
        int of = count(whole, last.period());
        Estimate estimate =
                switch (this) {
                    case SUM -> sum(whole, parts);
                    case AVG -> mean(sum(whole, parts), BigDecimal.valueOf(parts.size()));
                    case EOP -> new Estimate(whole, last.value(), last.interval());
                };
        boolean complete = this == EOP ? last.period().to().equals(whole.to()) : parts.size() == of;
        return new Aggregate(estimate, parts.stream().map(Estimate::period).toList(), of, complete);
    }

    private static Estimate sum(Period whole, List<Estimate> parts) {
        BigDecimal value = BigDecimal.ZERO;
        Interval interval = Interval.point(BigDecimal.ZERO);
        for (Estimate part : parts) {
            value = value.add(part.value());
            interval = interval.plus(part.interval());
        }
        return new Estimate(whole, value, interval);
    }

    private static Estimate mean(Estimate sum, BigDecimal count) {
        return new Estimate(
                sum.period(), sum.value().divide(count, MEAN), sum.interval().dividedBy(Interval.point(count)));
    }

    private static Period around(Period part, String frequency) {
        int year = part.from().getYear();
        int month = part.from().getMonthValue();
        return switch (frequency) {
            case "A" -> Period.year(year);
            case "S" -> Period.half(year, (month + 5) / 6);
            case "Q" -> Period.quarter(year, (month + 2) / 3);
            default -> Period.month(year, month);
        };
    }

    private static int count(Period whole, Period part) {
        return day(part)
                ? (int) ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1
                : MONTHS.get(whole.frequency()) / MONTHS.get(part.frequency());
    }

    private static boolean day(Period period) {
        return period.from().equals(period.to());
    }
}
