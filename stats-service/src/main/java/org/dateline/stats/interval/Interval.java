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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval DOUBLE_DIGIT = new Interval(BigDecimal.TEN, false, HUNDRED, true);

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

    /** All values. */
    public static Interval anything() {
        return new Interval(null, true, null, true);
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
            case "double_digit" -> negative ? DOUBLE_DIGIT.negate() : DOUBLE_DIGIT;
            default -> rounded;
        };
    }

    /**
     * The values that a figure stands for whose further digits were cut off instead of rounded: none nearer to zero.
     *
     * @param precision what its last digit stands for
     */
    public static Interval cut(BigDecimal value, BigDecimal precision) {
        BigDecimal wide = precision.abs();
        return switch (value.signum()) {
            case 1 -> new Interval(value, false, value.add(wide), true);
            case -1 -> new Interval(value.subtract(wide), true, value, false);
            default -> new Interval(wide.negate(), true, wide, true);
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
        return between(
                End.inner(low(), other.low()),
                End.inner(high().negate(), other.high().negate()).negate());
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return between(End.lowest(low(), other.low()), End.highest(high(), other.high()));
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
        return times(point(factor));
    }

    public Interval times(Interval other) {
        End first = low().times(other.low());
        End second = low().times(other.high());
        End third = high().times(other.low());
        End fourth = high().times(other.high());
        return between(
                End.lowest(End.lowest(first, second), End.lowest(third, fourth)),
                End.highest(End.highest(first, second), End.highest(third, fourth)));
    }

    /**
     * Divides, rounding outward at 34 digits.
     *
     * @throws ArithmeticException where the divisor may be zero: nothing can be said then
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.upper != null && divisor.upper.signum() < 0) {
            return negate().dividedBy(divisor.negate());
        }
        if (divisor.lower == null || divisor.lower.signum() <= 0) {
            throw new ArithmeticException("Division by an interval that may be zero: " + divisor);
        }
        BigDecimal low = lower == null
                ? null
                : quotient(lower, lower.signum() >= 0 ? divisor.upper : divisor.lower, RoundingMode.FLOOR);
        BigDecimal high = upper == null
                ? null
                : quotient(upper, upper.signum() >= 0 ? divisor.lower : divisor.upper, RoundingMode.CEILING);
        return new Interval(low, false, high, false);
    }

    /** What a value becomes that changes by so many percent: {@code × (1 + percent / 100)}. */
    public Interval changedBy(Interval percent) {
        return times(factor(percent));
    }

    /**
     * What a value was before it changed by so many percent: {@code ÷ (1 + percent / 100)}.
     *
     * @throws ArithmeticException where the change may be a fall of 100 percent or more
     */
    public Interval beforeChangeOf(Interval percent) {
        return dividedBy(factor(percent));
    }

    private static Interval factor(Interval percent) {
        return percent.times(new BigDecimal("0.01")).plus(point(BigDecimal.ONE));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode outward) {
        return divisor == null ? BigDecimal.ZERO : dividend.divide(divisor, new MathContext(DIVISION_DIGITS, outward));
    }

    /** The smallest interval around this one whose ends have so many digits. */
    public Interval outward(int digits) {
        return new Interval(
                lower == null ? null : lower.round(new MathContext(digits, RoundingMode.FLOOR)),
                lowerOpen,
                upper == null ? null : upper.round(new MathContext(digits, RoundingMode.CEILING)),
                upperOpen);
    }

    /** Distance between the ends; null where one is infinite. */
    public BigDecimal width() {
        return lower == null || upper == null ? null : upper.subtract(lower);
    }

    /** Half way between the ends; null where one is infinite. */
    public BigDecimal midpoint() {
        return lower == null || upper == null ? null : lower.add(upper).multiply(HALF);
    }

    private End low() {
        return lower == null ? End.MINUS_INFINITY : new End(lower, 0, lowerOpen);
    }

    private End high() {
        return upper == null ? End.PLUS_INFINITY : new End(upper, 0, upperOpen);
    }

    private static Interval between(End low, End high) {
        return new Interval(low.value(), low.open(), high.value(), high.open());
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
