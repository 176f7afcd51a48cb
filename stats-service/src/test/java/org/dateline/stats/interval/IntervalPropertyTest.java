package org.dateline.stats.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all intervals, and for every value in them. */
class IntervalPropertyTest {
    /** An interval and one of its values. */
    record Sample(Interval interval, BigDecimal value) {}

    @Property
    void sumsDifferencesAndProductsHoldTheResultOfEveryPairOfValues(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        assertHolds(one.interval.plus(other.interval), one.value.add(other.value));
        assertHolds(one.interval.minus(other.interval), one.value.subtract(other.value));
        assertHolds(one.interval.times(other.interval), one.value.multiply(other.value));
    }

    @Property
    void quotientsHoldTheResultOfEveryPairOfValues(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Assume.that(!other.interval.contains(BigDecimal.ZERO));
        Assume.that(other.interval.lower() != null && other.interval.lower().signum() > 0);
        Interval quotient = one.interval.dividedBy(other.interval);
        if (quotient.lower() != null) {
            assertTrue(quotient.lower().multiply(other.value).compareTo(one.value) <= 0, quotient::toString);
        }
        if (quotient.upper() != null) {
            assertTrue(quotient.upper().multiply(other.value).compareTo(one.value) >= 0, quotient::toString);
        }
    }

    @Property
    void whatDividesByPossiblyZeroIsRefused(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Assume.that(other.interval.contains(BigDecimal.ZERO));
        assertThrows(ArithmeticException.class, () -> one.interval.dividedBy(other.interval));
    }

    @Property
    void sumsProductsAndIntersectionsDoNotDependOnTheOrder(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        assertSame(one.interval.plus(other.interval), other.interval.plus(one.interval));
        assertSame(one.interval.times(other.interval), other.interval.times(one.interval));
        assertSame(one.interval.hull(other.interval), other.interval.hull(one.interval));
        assertEquals(one.interval.meets(other.interval), other.interval.meets(one.interval));
        if (one.interval.meets(other.interval)) {
            assertSame(one.interval.intersect(other.interval), other.interval.intersect(one.interval));
        }
    }

    @Property
    void intersectionIsAssociativeAroundACommonValue(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other, @ForAll("samples") Sample third) {
        Assume.that(other.interval.contains(one.value) && third.interval.contains(one.value));
        Interval left = one.interval.intersect(other.interval).intersect(third.interval);
        Interval right = one.interval.intersect(other.interval.intersect(third.interval));
        assertSame(left, right);
        assertHolds(left, one.value);
    }

    @Property
    void intervalsMeetWhereTheyShareAValueAndTheHullHoldsBoth(
            @ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        if (other.interval.contains(one.value)) {
            assertTrue(one.interval.meets(other.interval));
        }
        Interval hull = one.interval.hull(other.interval);
        assertHolds(hull, one.value);
        assertHolds(hull, other.value);
    }

    @Property
    void narrowingAnOperandNeverWidensTheResult(@ForAll("samples") Sample one, @ForAll("samples") Sample other) {
        Interval narrow = Interval.point(one.value);
        assertInside(narrow.plus(other.interval), one.interval.plus(other.interval));
        assertInside(narrow.minus(other.interval), one.interval.minus(other.interval));
        assertInside(narrow.times(other.interval), one.interval.times(other.interval));
    }

    @Property
    void aStatedValueHoldsEveryNumberThatIsRoundedToIt(
            @ForAll("numbers") BigDecimal number, @ForAll("quanta") BigDecimal precision) {
        BigDecimal stated =
                number.divide(precision, 0, java.math.RoundingMode.HALF_UP).multiply(precision);
        assertHolds(Interval.of(stated, precision, null), number);
        assertHolds(Interval.of(stated, precision, "about"), number);
    }

    @Property
    void theValueBeforeAChangeIsFoundAgain(@ForAll("samples") Sample level, @ForAll("percents") BigDecimal percent) {
        Interval change = Interval.of(percent, new BigDecimal("0.1"), null);
        Interval back = level.interval.changedBy(change).beforeChangeOf(change);
        assertTrue(back.meets(level.interval));
        BigDecimal roundTrip = level.value
                .multiply(BigDecimal.ONE.add(percent.movePointLeft(2)))
                .divide(BigDecimal.ONE.add(percent.movePointLeft(2)), MathContext.DECIMAL128);
        assertTrue(back.plus(Interval.closed(new BigDecimal("-1e-20"), new BigDecimal("1e-20")))
                .contains(roundTrip));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-99), BigDecimal.valueOf(300))
                .ofScale(1);
    }

    @Provide
    Arbitrary<BigDecimal> quanta() {
        return Arbitraries.of(new BigDecimal("0.01"), new BigDecimal("0.1"), BigDecimal.ONE, BigDecimal.valueOf(100));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<BigDecimal> small = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(20))
                .ofScale(1);
        Arbitrary<BigDecimal> gap = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1);
        Arbitrary<Integer> shape = Arbitraries.integers().between(0, 15);
        return Combinators.combine(small, gap, gap, shape).as(IntervalPropertyTest::sample);
    }

    private static Sample sample(BigDecimal value, BigDecimal below, BigDecimal above, int shape) {
        BigDecimal lower = (shape & 1) == 0 ? value.subtract(below) : null;
        BigDecimal upper = (shape & 2) == 0 ? value.add(above) : null;
        boolean lowerOpen = (shape & 4) != 0 && below.signum() > 0;
        boolean upperOpen = (shape & 8) != 0 && above.signum() > 0;
        return new Sample(new Interval(lower, lowerOpen, upper, upperOpen), value);
    }

    private static void assertHolds(Interval interval, BigDecimal value) {
        assertTrue(interval.contains(value), () -> value + " is not in " + interval);
    }

    private static void assertSame(Interval one, Interval other) {
        assertInside(one, other);
        assertInside(other, one);
    }

    private static void assertInside(Interval inner, Interval outer) {
        Interval common = inner.intersect(outer);
        assertTrue(
                end(common.lower(), inner.lower())
                        && end(common.upper(), inner.upper())
                        && common.lowerOpen() == inner.lowerOpen()
                        && common.upperOpen() == inner.upperOpen(),
                () -> inner + " reaches beyond " + outer);
    }

    private static boolean end(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
