package org.dateline.stats.figure;

import static org.dateline.stats.testing.Figures.balance;
import static org.dateline.stats.testing.Figures.firstIn;
import static org.dateline.stats.testing.Figures.growth;
import static org.dateline.stats.testing.Figures.level;
import static org.dateline.stats.testing.Figures.share;
import static org.dateline.stats.testing.Figures.streak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.figure.World.Line;
import org.dateline.stats.testing.Figures;

/** What the agency tells of a month in a world: all of it true, and written as it writes. */
final class Told {
    private static final Line EXPORTS = new Line("exports", World.ALL, null);
    private static final Line IMPORTS = new Line("imports", World.ALL, null);
    private static final Line BALANCE = new Line("trade_balance", World.ALL, null);

    private final World world;
    private final YearMonth now;
    private final Period month;
    private final List<Figures> figures = new ArrayList<>();

    private Told(World world, YearMonth now) {
        this.world = world;
        this.now = now;
        this.month = Period.months(now, now);
    }

    static List<Figure> of(World world, YearMonth month) {
        Told told = new Told(world, month);
        told.title();
        told.totals();
        told.streaks();
        World.PRODUCTS.forEach(told::product);
        World.PARTNERS.forEach(told::partner);
        told.vehicles();
        told.spans();
        return Figures.list(told.figures.toArray(Figures[]::new));
    }

    static LocalDate day(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    private int add(Figures next) {
        figures.add(next);
        return figures.size() - 1;
    }

    private void title() {
        add(amount(EXPORTS, month).inTitle());
        add(rate(EXPORTS, month, month.yearBefore()).inTitle());
    }

    private void totals() {
        for (Line line : List.of(EXPORTS, IMPORTS)) {
            int level = add(amount(line, month));
            add(rate(line, month, month.yearBefore()).tied("level", level));
        }
        add(amount(BALANCE, month));
        add(level(
                        world.written(
                                        world.amount(EXPORTS, now, now).add(world.amount(IMPORTS, now, now)),
                                        world.dollars)
                                .toPlainString(),
                        world.dollars.toPlainString())
                .of("total_trade", World.ALL)
                .during(month.toString()));
    }

    private void streaks() {
        run(BALANCE, back -> positive(BALANCE, back)).ifPresent(this::add);
        run(EXPORTS, back -> grew(EXPORTS, back)).ifPresent(this::add);
        firstSince(EXPORTS, back -> grew(EXPORTS, back)).ifPresent(this::add);
        BigDecimal mark = world.amount(EXPORTS, now, now)
                .divideToIntegralValue(new BigDecimal("5e9"))
                .multiply(new BigDecimal("5e9"));
        run(EXPORTS, back -> world.amount(EXPORTS, now.minusMonths(back), now).compareTo(mark) > 0)
                .ifPresent(streak -> {
                    int index = figures.size() + 1;
                    add(Figures.of(Kind.THRESHOLD, mark.toPlainString(), null)
                            .of("exports", World.ALL)
                            .during(month.toString())
                            .tied("streak", index));
                    add(streak);
                });
    }

    private void product(String product) {
        Line line = new Line("exports", product, null);
        Figures amount = amount(line, month);
        BigDecimal value = world.amount(line, now, now);
        long higher = earlier(line, back -> true, value);
        int level = add(
                higher == 0
                        ? amount.qualified("record")
                        : earlier(line, back -> back % 12 == 0, value) == 0
                                ? amount.qualified("record_for_period")
                                : amount);
        add(rate(line, month, month.yearBefore()).tied("level", level));
        if (product.length() % 2 == 0) {
            add(amount(line, month.yearBefore()));
        }
        if (higher == 1) {
            add(Figures.of(Kind.RANK, "2", null)
                    .of("exports", product)
                    .in("rank")
                    .during(month.toString())
                    .tied("level", level));
            add(amount(line, Period.months(highest(line), highest(line))));
        }
        add(share(
                        world.written(World.ratio(value, world.amount(EXPORTS, now, now)), world.shares)
                                .toPlainString(),
                        world.shares.toPlainString())
                .of("exports", product)
                .during(month.toString())
                .tied("part", level)
                .tied("whole", 2));
    }

    private void partner(String partner) {
        Line line = new Line("exports", World.ALL, partner);
        int level = add(amount(line, month).with(partner));
        add(rate(line, month, month.yearBefore()).with(partner).tied("level", level));
        run(line, back -> !grew(line, back)).map(streak -> streak.with(partner)).ifPresent(this::add);
    }

    /** Cars by number, and a share of that number. */
    private void vehicles() {
        Line cars = new Line("export_volume", "automobiles", null);
        Line hybrids = new Line("export_volume", "hybrid_vehicles", null);
        for (Line line : List.of(cars, hybrids)) {
            add(level(world.amount(line, now, now).toPlainString(), "1")
                    .of("exports", line.product())
                    .in("vehicle")
                    .during(month.toString()));
        }
        BigDecimal part = World.ratio(world.amount(hybrids, now, now), world.amount(cars, now, now));
        add(share(world.written(part, world.shares).toPlainString(), world.shares.toPlainString())
                .of("exports", "hybrid_vehicles")
                .during(month.toString()));
    }

    private void spans() {
        List<Period> spans = new ArrayList<>();
        spans.add(new Period(now.atDay(1), now.atDay(20)));
        spans.add(Period.months(YearMonth.of(now.getYear(), 1), now));
        if (now.getMonthValue() % 3 == 0) {
            spans.add(Period.quarter(now.getYear(), now.getMonthValue() / 3));
        }
        if (now.getMonthValue() == 12) {
            spans.add(Period.half(now.getYear(), 1));
            spans.add(Period.half(now.getYear(), 2));
        }
        for (Period span : spans) {
            for (Line line : List.of(EXPORTS, BALANCE)) {
                int level = add(amount(line, span));
                if (line == EXPORTS) {
                    add(rate(line, span, span.yearBefore()).tied("level", level));
                }
            }
        }
    }

    private Figures amount(Line line, Period period) {
        String value =
                world.written(world.amount(line, period, now), world.dollars).toPlainString();
        String quantum = world.dollars.toPlainString();
        Figures figure = line == BALANCE ? balance(value, quantum) : level(value, quantum);
        Figures named = figure.of(line.measure(), line.product()).during(period.toString());
        return line.partner() == null ? named : named.with(line.partner());
    }

    private Figures rate(Line line, Period period, Period base) {
        return growth(
                        world.written(world.growth(line, period, base, now), world.percents)
                                .toPlainString(),
                        world.percents.toPlainString())
                .of(line.measure(), line.product())
                .during(period.toString());
    }

    private boolean grew(Line line, int back) {
        Period then = Period.months(now.minusMonths(back), now.minusMonths(back));
        return world.growth(line, then, then.yearBefore(), now).signum() > 0;
    }

    private boolean positive(Line line, int back) {
        return world.amount(line, now.minusMonths(back), now).signum() > 0;
    }

    /** How many months in a row it has been as it is now, where it began in time to be known. */
    private Optional<Figures> run(Line line, IntPredicate so) {
        int longest = World.index(now) - 12;
        int count = 0;
        while (count < longest && so.test(count)) {
            count++;
        }
        return count < 2 || count >= longest
                ? Optional.empty()
                : Optional.of(streak(count, "month")
                        .of(line.measure(), line.product())
                        .during(month.toString()));
    }

    /** After how many months it is so again. */
    private Optional<Figures> firstSince(Line line, IntPredicate so) {
        int longest = World.index(now) - 12;
        int count = 1;
        while (count < longest && !so.test(count)) {
            count++;
        }
        return count < 2 || count >= longest || !so.test(0)
                ? Optional.empty()
                : Optional.of(firstIn(count, "month")
                        .of(line.measure(), line.product())
                        .during(month.toString()));
    }

    private long earlier(Line line, IntPredicate counts, BigDecimal value) {
        long higher = 0;
        for (int back = 1; back <= World.index(now); back++) {
            BigDecimal then = world.amount(line, now.minusMonths(back), now);
            higher += counts.test(back) && then.compareTo(value) > 0 ? 1 : 0;
        }
        return higher;
    }

    private YearMonth highest(Line line) {
        YearMonth highest = now.minusMonths(1);
        for (int back = 2; back <= World.index(now); back++) {
            YearMonth then = now.minusMonths(back);
            highest = world.amount(line, then, now).compareTo(world.amount(line, highest, now)) > 0 ? then : highest;
        }
        return highest;
    }
}
