package org.dateline.stats.check;

import static org.dateline.stats.testing.Figures.balance;
import static org.dateline.stats.testing.Figures.growth;
import static org.dateline.stats.testing.Figures.level;
import static org.dateline.stats.testing.Figures.list;
import static org.dateline.stats.testing.Figures.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;

/** Whatever the truth and however it is rounded: a consistent release raises no alarm, and an error beyond rounding does. */
class ChecksPropertyTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void consistentReleasesAreNeverContradicted(
            @ForAll @LongRange(min = 1, max = 900_000_000_000L) long exports,
            @ForAll @LongRange(min = 1, max = 900_000_000_000L) long imports,
            @ForAll @LongRange(min = 1, max = 900_000_000_000L) long before,
            @ForAll @IntRange(max = 9) int digits,
            @ForAll @IntRange(max = 9) int otherDigits,
            @ForAll @IntRange(max = 2) int decimals) {
        // Given amounts that no rounding takes to nothing
        BigDecimal quantum = BigDecimal.TEN.pow(digits);
        BigDecimal other = BigDecimal.TEN.pow(otherDigits);
        BigDecimal truth = BigDecimal.valueOf(exports);
        BigDecimal base = BigDecimal.valueOf(before);
        BigDecimal percentOfBase = truth.multiply(HUNDRED).divide(base, MathContext.DECIMAL128);
        BigDecimal percentage = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal difference = truth.subtract(BigDecimal.valueOf(imports));

        // When
        List<Check> checks = Checks.of(list(
                level(round(truth, quantum), quantum.toPlainString()),
                level(round(BigDecimal.valueOf(imports), other), other.toPlainString())
                        .of("imports", "automobiles"),
                balance(round(difference, quantum), quantum.toPlainString()),
                growth(round(percentOfBase.subtract(HUNDRED), percentage), percentage.toPlainString())
                        .tied("level", 0),
                level(round(base, other), other.toPlainString()).during("2023"),
                share(round(percentOfBase, percentage), percentage.toPlainString())
                        .tied("part", 0)
                        .tied("whole", 4)));

        // Then
        checks.forEach(check -> assertNotEquals(Verdict.CONTRADICTS, check.verdict(), check::toString));
    }

    @Property
    void aBalanceOffByMoreThanRoundingIsFlagged(
            @ForAll @LongRange(min = 1_000, max = 900_000_000_000L) long exports,
            @ForAll @LongRange(min = 1_000, max = 900_000_000_000L) long imports,
            @ForAll @IntRange(max = 9) int digits,
            @ForAll @LongRange(min = 4, max = 1_000) long quanta) {
        BigDecimal quantum = BigDecimal.TEN.pow(digits);
        BigDecimal wrong = BigDecimal.valueOf(exports - imports).add(quantum.multiply(BigDecimal.valueOf(quanta)));

        List<Figure> release = list(
                level(round(BigDecimal.valueOf(exports), quantum), quantum.toPlainString()),
                level(round(BigDecimal.valueOf(imports), quantum), quantum.toPlainString())
                        .of("imports", "automobiles"),
                balance(round(wrong, quantum), quantum.toPlainString()));

        assertEquals(
                List.of(Verdict.CONTRADICTS),
                Checks.of(release).stream().map(Check::verdict).toList());
    }

    @Property
    void growthAndSharesOffByMoreThanRoundingAreFlagged(
            @ForAll @LongRange(min = 1_000_000, max = 900_000_000_000L) long now,
            @ForAll @LongRange(min = 1_000_000, max = 900_000_000_000L) long before,
            @ForAll @LongRange(min = 1, max = 1_000) long tenths) {
        // Given percentages wrong by more than their own rounding and that of amounts that are written out
        BigDecimal truth =
                BigDecimal.valueOf(now).multiply(HUNDRED).divide(BigDecimal.valueOf(before), MathContext.DECIMAL128);
        BigDecimal slack = truth.movePointLeft(6).add(new BigDecimal("0.2"));
        BigDecimal wrong = truth.add(slack).add(BigDecimal.valueOf(tenths, 1));
        BigDecimal tenth = new BigDecimal("0.1");

        // When
        List<Check> checks = Checks.of(list(
                level(String.valueOf(now), "1"),
                level(String.valueOf(before), "1").during("2023"),
                growth(round(wrong.subtract(HUNDRED), tenth), "0.1").tied("level", 0),
                share(round(wrong, tenth), "0.1").tied("part", 0).tied("whole", 1)));

        // Then
        assertEquals(
                List.of(Verdict.CONTRADICTS, Verdict.CONTRADICTS),
                checks.stream().map(Check::verdict).toList());
    }

    private static String round(BigDecimal value, BigDecimal quantum) {
        return value.divide(quantum, 0, RoundingMode.HALF_UP).multiply(quantum).toPlainString();
    }
}
