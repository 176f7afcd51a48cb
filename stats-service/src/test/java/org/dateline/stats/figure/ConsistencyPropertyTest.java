package org.dateline.stats.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.dateline.stats.check.Check;
import org.dateline.stats.check.Check.Kind;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.testing.Engine;

/**
 * What an agency truly tells, month after month, is not called wrong, however it rounds and whatever it restates; and where
 * it makes a mistake, that is found. More worlds are tried with {@code -Ddateline.worlds=10}, ten times as many.
 */
class ConsistencyPropertyTest {
    private static final int TIMES = Integer.getInteger("dateline.worlds", 1);

    /** How many checks in a hundred may be undecided, of each kind that reaches back beyond what is told. */
    private static final Map<Kind, Integer> UNDECIDED = Map.of(
            Kind.BALANCE, 1,
            Kind.SUM, 15,
            Kind.SHARE, 20,
            Kind.GROWTH, 20,
            Kind.PARTS, 1,
            Kind.RECORD, 40,
            Kind.STREAK, 40,
            Kind.THRESHOLD, 5,
            Kind.TITLE, 1,
            Kind.RESTATEMENT, 10);

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void whatIsTrueIsHardlyEverContradictedAndMostlyDecided(@ForAll long seed) {
        Tally tally = new Tally();

        worlds(seed, 8).forEach(world -> publish(world, tally, Told::of));

        assertAtMostOneInAThousandContradicted(tally);
        UNDECIDED.forEach((kind, most) -> assertTrue(tally.undecided(kind) <= most, () -> kind + "\n" + tally));
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void norIsItWhereItIsReadFromATextThatSaysIt(@ForAll long seed) {
        Tally tally = new Tally();

        worlds(seed, 2)
                .forEach(world -> publish(world, tally, (told, month) -> Engine.EXTRACTOR
                        .read(Prose.of(told, month))
                        .figures()));

        assertAtMostOneInAThousandContradicted(tally);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void aMistakeIsFound(@ForAll long seed) {
        Map<Mistake, Integer> made = new EnumMap<>(Mistake.class);
        Map<Mistake, Integer> found = new EnumMap<>(Mistake.class);

        worlds(seed, 5).forEach(world -> err(world, seed, made, found));

        assertTrue(sum(found) * 100 >= sum(made) * 95, () -> "Made " + made + ", found " + found);
        report("Made " + made + "\nfound " + found);
    }

    private static void assertAtMostOneInAThousandContradicted(Tally tally) {
        assertTrue(tally.checks() > 0, "Something is checked");
        assertTrue(tally.of(Verdict.CONTRADICTS) * 1_000L <= tally.checks(), tally::toString);
        report(tally.toString());
    }

    /** For whoever asks for more worlds than a build tries. */
    private static void report(String result) {
        if (TIMES > 1) {
            System.out.println(result);
        }
    }

    private static Stream<World> worlds(long seed, int count) {
        return new Random(seed).longs(count * (long) TIMES).mapToObj(World::new);
    }

    private static Stream<YearMonth> months() {
        return Stream.iterate(World.PUBLISHED_FROM, month -> !month.isAfter(World.LAST), month -> month.plusMonths(1));
    }

    private static void publish(World world, Tally tally, BiFunction<World, YearMonth, List<Figure>> teller) {
        Archive archive = new Archive();
        months().forEach(month -> {
            List<Figure> figures = teller.apply(world, month);
            archive.check(Told.day(month), figures).forEach(tally::add);
            archive.add(Told.day(month), figures);
        });
    }

    private static void err(World world, long seed, Map<Mistake, Integer> made, Map<Mistake, Integer> found) {
        Random random = new Random(seed);
        Archive archive = new Archive();
        months().forEach(month -> {
            List<Figure> told = Told.of(world, month);
            for (Mistake mistake : Mistake.values()) {
                Optional<List<Figure>> wrong = mistake.in(told, world, random);
                wrong.ifPresent(figures -> {
                    made.merge(mistake, 1, Integer::sum);
                    found.merge(mistake, contradicted(archive.check(Told.day(month), figures)) ? 1 : 0, Integer::sum);
                });
            }
            archive.add(Told.day(month), told);
        });
    }

    private static boolean contradicted(List<Check> checks) {
        return checks.stream().anyMatch(check -> check.verdict() == Verdict.CONTRADICTS);
    }

    private static int sum(Map<Mistake, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
