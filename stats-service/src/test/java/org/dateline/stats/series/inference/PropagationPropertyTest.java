package org.dateline.stats.series.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;

/** Whatever was traded, and whichever of it was told, rounded: what follows holds the truth, and it ends. */
class PropagationPropertyTest {
    private static final Key EXPORTS =
            Key.parse("M.KR.EXPORTS.AUTOMOBILES.W.USD").orElseThrow();
    private static final Network NETWORK = new Network(EXPORTS);
    private static final Statement STATEMENT = new Statement(
            new UUID(0, 1),
            "release",
            new UUID(0, 1),
            1,
            "figure",
            EXPORTS.toString(),
            Period.year(2024),
            false,
            BigDecimal.ONE,
            Interval.point(BigDecimal.ONE),
            Instant.EPOCH,
            Instant.EPOCH,
            false,
            "");

    @Property(tries = 30)
    void whatFollowsHoldsTheTruth(@ForAll long seed, @ForAll @IntRange(min = 5, max = 95) int told) {
        Truth truth = new Truth(new Random(seed));
        Map<Cell, Fact> known = truth.told(told);

        Map<Cell, Fact> all = Propagation.of(known, NETWORK.constraints(known));

        all.forEach((cell, fact) -> {
            BigDecimal value = truth.of(cell);
            assertTrue(value == null || fact.interval().contains(value), () -> cell + ": " + value + " in " + fact);
        });
        known.forEach((cell, fact) -> assertEquals(
                fact.interval(), fact.interval().hull(all.get(cell).interval()), "None is wider than before"));
    }

    @Property(tries = 15)
    void itEndsWhateverIsTold(@ForAll long seed, @ForAll @IntRange(min = 5, max = 100) int told) {
        Random random = new Random(seed);
        Map<Cell, Fact> known = new Truth(random).told(told);
        // Nothing of it need be true
        known.replaceAll((cell, fact) -> random.nextInt(3) > 0
                ? fact
                : new Fact(
                        fact.interval().times(new BigDecimal(random.nextInt(5) - 2)),
                        true,
                        fact.last(),
                        fact.withdrawn()));

        int steps = Propagation.steps(known, NETWORK.constraints(known));

        assertTrue(steps < Propagation.MOST_STEPS, () -> steps + " steps");
    }

    @Property(tries = 15)
    void toBeToldWhatFollowsChangesLittle(@ForAll long seed) {
        Map<Cell, Fact> known = new Truth(new Random(seed)).told(50);
        List<Constraint> constraints = NETWORK.constraints(known);
        Map<Cell, Fact> once = Propagation.of(known, constraints);

        assertEquals(constraints.size(), Propagation.steps(once, constraints), "Each is looked at once");
        assertEquals(once, Propagation.of(once, constraints));
    }

    /** Exports and imports of two years, month by month. */
    private static final class Truth {
        private final Map<String, long[]> months = new HashMap<>();
        private final Random random;

        Truth(Random random) {
            this.random = random;
            for (String measure : List.of("EXPORTS", "IMPORTS")) {
                months.put(
                        measure, random.longs(24, 10_000_000L, 900_000_000_000L).toArray());
            }
        }

        /** So many in a hundred of all points and of their growth, rounded to some digits. */
        Map<Cell, Fact> told(int percent) {
            Map<Cell, Fact> told = new HashMap<>();
            Map<Cell, Fact> years = Map.of(
                    new Cell("any", Period.year(2023)), Fact.NOTHING, new Cell("any", Period.year(2024)), Fact.NOTHING);
            NETWORK.constraints(years).stream()
                    .flatMap(constraint -> constraint.cells().stream())
                    .distinct()
                    .forEach(cell -> {
                        tell(told, cell, percent, 4 + random.nextInt(6));
                        tell(told, growth(cell), percent, -random.nextInt(3));
                    });
            return told;
        }

        private void tell(Map<Cell, Fact> told, Cell cell, int percent, int digits) {
            BigDecimal value = of(cell);
            if (value != null && random.nextInt(100) < percent) {
                BigDecimal quantum = BigDecimal.ONE.scaleByPowerOfTen(digits);
                BigDecimal written =
                        value.divide(quantum, 0, RoundingMode.HALF_UP).multiply(quantum);
                told.put(cell, new Fact(Interval.of(written, quantum, null), true, STATEMENT, false));
            }
        }

        private static Cell growth(Cell cell) {
            Key key = Key.parse(cell.key()).orElseThrow();
            return new Cell(
                    new Key(
                                    key.frequency(),
                                    key.area(),
                                    key.indicator() + "_YOY",
                                    key.subject(),
                                    key.counterpart(),
                                    "PERCENT")
                            .toString(),
                    cell.period());
        }

        /** Null where it is not of these two years. */
        BigDecimal of(Cell cell) {
            Key key = Key.parse(cell.key()).orElseThrow();
            String indicator = key.indicator();
            if (!"AUTOMOBILES".equals(key.subject())) {
                return null;
            }
            if (indicator.endsWith("_YOY")) {
                String level = cell.key().replace("_YOY", "").replace("PERCENT", "USD");
                BigDecimal now = of(new Cell(level, cell.period()));
                BigDecimal base = of(new Cell(level, cell.period().yearBefore()));
                return now == null || base == null || base.signum() <= 0 || now.signum() <= 0
                        ? null
                        : now.divide(base, MathContext.DECIMAL128)
                                .subtract(BigDecimal.ONE)
                                .multiply(BigDecimal.valueOf(100));
            }
            boolean toDate = indicator.endsWith("_YTD");
            String measure = indicator.replace("_YTD", "");
            return switch (measure) {
                case "TRADE_BALANCE" ->
                    minus(amount("EXPORTS", cell.period(), toDate), amount("IMPORTS", cell.period(), toDate));
                case "TOTAL_TRADE" ->
                    minus(
                            amount("EXPORTS", cell.period(), toDate),
                            minus(BigDecimal.ZERO, amount("IMPORTS", cell.period(), toDate)));
                default -> amount(measure, cell.period(), toDate);
            };
        }

        private static BigDecimal minus(BigDecimal one, BigDecimal other) {
            return one == null || other == null ? null : one.subtract(other);
        }

        private BigDecimal amount(String measure, Period period, boolean toDate) {
            int year = period.to().getYear() - 2023;
            if (year < 0 || year > 1) {
                return null;
            }
            int first = toDate ? 1 : period.from().getMonthValue();
            long sum = 0;
            for (int i = first; i <= period.to().getMonthValue(); i++) {
                sum += months.get(measure)[year * 12 + i - 1];
            }
            return BigDecimal.valueOf(sum);
        }
    }
}
