package org.dateline.stats.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An interval of exact decimals: the values that a published figure may stand for. Null ends are infinite. All arithmetic
 * is exact but division, which rounds outward, so that a result always contains every value that it should.
 *
 * @param lower lower end, null for minus infinity
 * @param lowerOpen whether the lower end itself is outside
 * @param upper upper end, null for plus infinity
 * @param upperOpen whether the upper end itself is outside
 */
public record Interval(BigDecimal lower, boolean lowerOpen, BigDecimal upper, boolean upperOpen) {
    private static final int DIVISION_DIGITS = 34;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("The lower end " + lower + " is above the upper end " + upper);
        }
        lowerOpen = lowerOpen || lower == null;
        upperOpen = upperOpen || upper == null;
    }

    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(lower, false, upper, false);
    }

    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    public static Interval above(BigDecimal value) {
        return new Interval(value, true, null, true);
    }

    /**
     * The values that a figure stands for.
     *
     * @param value as stated
     * @param precision what its last digit stands for; null where none was written, which makes it a point
     * @param qualifier {@code over, at_least, under, at_most, up_to, nearly, about, double_digit} shape the interval; others,
     *     and null, leave it at value ± precision / 2
     */
    public static Interval of(BigDecimal value, BigDecimal precision, String qualifier) {
        BigDecimal half = precision == null ? BigDecimal.ZERO : precision.abs().multiply(HALF);
        BigDecimal wide = precision == null ? BigDecimal.ZERO : precision.abs();
        Interval rounded = closed(value.subtract(half), value.add(half));
        if (qualifier == null) {
            return rounded;
        }
        boolean negative = value.signum() < 0;
        return switch (qualifier) {
            case "over" -> negative ? new Interval(null, true, value, true) : above(value);
            case "at_least" ->
                negative ? new Interval(null, true, value, false) : new Interval(value, false, null, true);
            case "under" -> negative ? above(value) : new Interval(null, true, value, true);
            case "at_most", "up_to" ->
                negative ? new Interval(value, false, null, true) : new Interval(null, true, value, false);
            case "nearly" -> negative ? closed(value, value.add(wide)) : closed(value.subtract(wide), value);
            case "about" -> closed(value.subtract(wide), value.add(wide));
            case "double_digit" -> new Interval(BigDecimal.TEN, false, BigDecimal.valueOf(100), true);
            default -> rounded;
        };
    }

    public boolean contains(BigDecimal value) {
        int low = lower == null ? 1 : value.compareTo(lower);
        int high = upper == null ? -1 : value.compareTo(upper);
        return (low > 0 || low == 0 && !lowerOpen) && (high < 0 || high == 0 && !upperOpen);
    }

    /** Whether some value lies in both. */
    public boolean meets(Interval other) {
        return belowEnd(lower, lowerOpen, other.upper, other.upperOpen)
                && belowEnd(other.lower, other.lowerOpen, upper, upperOpen);
    }

    private static boolean belowEnd(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {
        if (low == null || high == null) {
            return true;
        }
        int order = low.compareTo(high);
        return order < 0 || order == 0 && !lowOpen && !highOpen;
    }

    /**
     * The values that lie in both.
     *
     * @throws IllegalArgumentException where there are none; ask {@link #meets} first
     */
    public Interval intersect(Interval other) {
        if (!meets(other)) {
            throw new IllegalArgumentException(this + " and " + other + " have no value in common");
        }
        boolean mineLow = other.lower == null || lower != null && lower.compareTo(other.lower) >= 0;
        boolean mineHigh = other.upper == null || upper != null && upper.compareTo(other.upper) <= 0;
        BigDecimal low = mineLow ? lower : other.lower;
        BigDecimal high = mineHigh ? upper : other.upper;
        boolean lowOpen = low != null && (at(lower, low) && lowerOpen || at(other.lower, low) && other.lowerOpen);
        boolean highOpen = high != null && (at(upper, high) && upperOpen || at(other.upper, high) && other.upperOpen);
        return new Interval(low, lowOpen, high, highOpen);
    }

    private static boolean at(BigDecimal end, BigDecimal value) {
        return end != null && end.compareTo(value) == 0;
    }

    public Interval negate() {
        return new Interval(
                upper == null ? null : upper.negate(), upperOpen, lower == null ? null : lower.negate(), lowerOpen);
    }

    public Interval plus(Interval other) {
        return new Interval(
                lower == null || other.lower == null ? null : lower.add(other.lower),
                lowerOpen || other.lowerOpen,
                upper == null || other.upper == null ? null : upper.add(other.upper),
                upperOpen || other.upperOpen);
    }

    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** Multiplies by an exact factor. */
    public Interval times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return point(BigDecimal.ZERO);
        }
        Interval scaled = new Interval(
                lower == null ? null : lower.multiply(factor.abs()),
                lowerOpen,
                upper == null ? null : upper.multiply(factor.abs()),
                upperOpen);
        return factor.signum() < 0 ? scaled.negate() : scaled;
    }

    /**
     * Divides by an interval of positive numbers.
     *
     * @throws ArithmeticException where the divisor may be zero or negative: nothing can be said then
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.lower == null || divisor.lower.signum() <= 0) {
            throw new ArithmeticException("Division by an interval that is not above zero: " + divisor);
        }
        BigDecimal low = lower == null
                ? null
                : quotient(lower, lower.signum() >= 0 ? divisor.upper : divisor.lower, RoundingMode.FLOOR);
        BigDecimal high = upper == null
                ? null
                : quotient(upper, upper.signum() >= 0 ? divisor.lower : divisor.upper, RoundingMode.CEILING);
        return new Interval(low, false, high, false);
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode outward) {
        return divisor == null ? BigDecimal.ZERO : dividend.divide(divisor, new MathContext(DIVISION_DIGITS, outward));
    }

    /** Distance between the ends; null where one is infinite. */
    public BigDecimal width() {
        return lower == null || upper == null ? null : upper.subtract(lower);
    }

    @Override
    public String toString() {
        return (lowerOpen ? "(" : "[")
                + (lower == null ? "−∞" : lower.toPlainString())
                + ", "
                + (upper == null ? "∞" : upper.toPlainString())
                + (upperOpen ? ")" : "]");
    }
}
