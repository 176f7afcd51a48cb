package org.dateline.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/**
 * What may have been so, period after period, where a text counts periods without saying again of what: a rise or a fall, a
 * surplus or a deficit, an amount above a mark.
 */
final class Conditions {
    private static final Set<String> BOUNDS = Set.of("over", "at_least", "under", "at_most");
    /** How far before a streak, in characters, the mark stands that it counts. */
    private static final int BESIDE = 120;

    private final Figure streak;
    private final Evidence evidence;

    Conditions(int index, Evidence evidence) {
        this.streak = evidence.figure(index);
        this.evidence = evidence;
    }

    /** In points, what a published growth rate is rarely restated by more than. */
    private static final Interval RATE = Interval.closed(BigDecimal.ONE.negate(), BigDecimal.ONE);

    /**
     * Whether it was so at a period.
     *
     * @param so true, false, or null where it is unknown
     * @param firm whether no restatement of what was published earlier would change that
     * @param operand what shows it
     */
    record Seen(Boolean so, boolean firm, Operand operand) {
        private static final Seen NOTHING = new Seen(null, false, null);

        /** Surely so, or surely not. */
        boolean surely(boolean expected) {
            return so != null && so == expected && firm;
        }
    }

    /** Something that is so or not at a period. */
    interface Condition {
        Seen at(Period period);
    }

    /** All that the streak may count. */
    List<Condition> all(int index) {
        List<Condition> conditions = new ArrayList<>();
        marks(index).forEach(mark -> {
            conditions.add(period -> level(period, mark.unit(), mark.value(), 1));
            conditions.add(period -> level(period, mark.unit(), mark.value(), -1));
        });
        if ("trade_balance".equals(Evidence.code(streak.measure()))) {
            conditions.add(period -> balance(period, 1));
            conditions.add(period -> balance(period, -1));
        }
        for (String basis : bases()) {
            conditions.add(period -> growth(period, basis, 1));
            conditions.add(period -> growth(period, basis, -1));
        }
        return conditions;
    }

    /** The marks that the text ties to the streak, or names just before it. */
    private Stream<Figure> marks(int index) {
        return evidence.figures().stream()
                .filter(figure -> figure.value() != null && figure.unit() != null)
                .filter(figure -> figure.relatesTo().stream().anyMatch(relation -> relation.figure() == index)
                        || (figure.kind() == Figure.Kind.THRESHOLD
                                        || figure.kind() == Figure.Kind.LEVEL
                                                && BOUNDS.contains(String.valueOf(figure.qualifier())))
                                && figure.end() <= streak.start()
                                && streak.start() - figure.end() <= BESIDE);
    }

    /** How the release compares what the streak is about; either way where it does not say. */
    private Set<String> bases() {
        Set<String> said = new TreeSet<>();
        evidence.figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.CHANGE && figure.basis() != null)
                .filter(figure -> Evidence.Topic.of(figure).equals(Evidence.Topic.of(streak)))
                .filter(figure -> Objects.equals(figure.period(), streak.period()))
                .map(Figure::basis)
                .filter(basis -> Period.parse(basis).isEmpty())
                .forEach(said::add);
        return said.isEmpty() ? Set.of("yoy", "pop") : said;
    }

    private Seen level(Period period, String unit, BigDecimal mark, int sign) {
        return agreed(levels(period, unit)
                .map(operand -> seen(operand, less(operand, mark), Restatement.within(operand.value()), sign)));
    }

    /** A small balance is what is left of large amounts, so a restatement of those may turn it. */
    private Seen balance(Period period, int sign) {
        BigDecimal largest = evidence.about(streak).stream()
                .filter(point -> point.basis() == null && point.period().regular())
                .map(point -> point.value().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return agreed(levels(period, null)
                .map(operand ->
                        seen(operand, operand.interval(), Restatement.within(largest.multiply(BigDecimal.TEN)), sign)));
    }

    private Seen growth(Period period, String basis, int sign) {
        Stream<Seen> rates = rates(period, basis).map(rate -> seen(rate, rate.interval(), RATE, sign));
        Stream<Seen> differences = levels(period, null).flatMap(now -> Growth.start(basis, period).stream()
                .flatMap(start -> levels(start, now.unit()))
                .map(base -> difference(now, base, sign)));
        return agreed(Stream.concat(rates, differences));
    }

    private static Seen difference(Operand now, Operand base, int sign) {
        Interval difference = now.interval().minus(base.interval());
        Operand shown = Ratio.growth("", now, base)
                .map(growth -> new Operand(
                        "growth",
                        now.figure(),
                        now.text(),
                        growth.value().setScale(1, RoundingMode.HALF_EVEN),
                        "percent",
                        now.period(),
                        growth.possible()))
                .orElse(now);
        boolean stated = now.figure() != null && base.figure() != null;
        return seen(stated, shown, difference, Restatement.within(now.value()), sign);
    }

    private static Interval less(Operand operand, BigDecimal mark) {
        return operand.interval().minus(Interval.point(mark));
    }

    private static Seen seen(Operand operand, Interval amount, Interval restated, int sign) {
        return seen(operand.figure() != null, operand, amount, restated, sign);
    }

    /**
     * @param stated whether the release itself says so
     * @param restated what it may have been restated by where it was published earlier
     */
    private static Seen seen(boolean stated, Operand shown, Interval amount, Interval restated, int sign) {
        Boolean so = beyond(amount, sign);
        return new Seen(so, stated || Objects.equals(so, beyond(amount.plus(restated), sign)), shown);
    }

    /** Sources that disagree leave it open. */
    private static Seen agreed(Stream<Seen> sources) {
        List<Seen> known = sources.filter(seen -> seen.so() != null).toList();
        boolean one = !known.isEmpty()
                && known.stream().allMatch(seen -> seen.so().equals(known.get(0).so()));
        return one ? known.stream().filter(Seen::firm).findFirst().orElse(known.get(0)) : Seen.NOTHING;
    }

    /** Whether an amount is surely on that side of zero, surely not, or neither. */
    private static Boolean beyond(Interval amount, int sign) {
        Interval forward = sign > 0 ? amount : amount.negate();
        if (forward.lower() != null
                && (forward.lower().signum() > 0 || forward.lower().signum() == 0 && forward.lowerOpen())) {
            return true;
        }
        return forward.upper() != null && forward.upper().signum() <= 0 ? Boolean.FALSE : null;
    }

    /** The amounts at a period. */
    Stream<Operand> levels(Period period, String unit) {
        Stream<Operand> stated = evidence.levels(Evidence.Topic.of(streak))
                .filter(index -> period.equals(evidence.figure(index).period()))
                .map(index -> evidence.operand("level", index));
        Stream<Operand> known = evidence.about(streak).stream()
                .filter(point -> point.basis() == null && point.period().equals(period))
                .map(point -> Evidence.operand("level", point));
        return Stream.concat(stated, known).filter(operand -> unit == null || unit.equals(operand.unit()));
    }

    private Stream<Operand> rates(Period period, String basis) {
        List<Figure> figures = evidence.figures();
        Stream<Operand> stated = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).kind() == Figure.Kind.CHANGE && Evidence.firm(figures.get(i)))
                .filter(i -> basis.equals(figures.get(i).basis())
                        && period.equals(figures.get(i).period()))
                .filter(i -> !"times".equals(figures.get(i).unit()))
                .filter(i -> Evidence.Topic.of(figures.get(i)).equals(Evidence.Topic.of(streak)))
                .mapToObj(i -> evidence.operand("growth", i));
        Stream<Operand> known = evidence.about(streak).stream()
                .filter(point -> basis.equals(point.basis()) && point.period().equals(period))
                .map(point -> Evidence.operand("growth", point));
        return Stream.concat(stated, known);
    }

    /** Whether the amount at one period is surely more than at another. */
    boolean above(Period one, Period other) {
        return agreed(levels(one, null)
                        .flatMap(high -> levels(other, high.unit()).map(low -> difference(high, low, 1))))
                .surely(true);
    }

    /** The last {@code count} periods up to that of the streak, the last first; empty where it is of no such periods. */
    Optional<List<Period>> periods(int count) {
        String unit = String.valueOf(streak.unit());
        Period last = streak.period();
        if (last == null || !last.regular() || !last.frequency().equals(frequency(unit))) {
            return Optional.empty();
        }
        List<Period> periods = new ArrayList<>(List.of(last));
        while (periods.size() < count) {
            periods.add(periods.get(periods.size() - 1).previous());
        }
        return Optional.of(periods);
    }

    private static String frequency(String unit) {
        return switch (unit) {
            case "month" -> "M";
            case "quarter" -> "Q";
            case "half" -> "S";
            case "year" -> "A";
            default -> "";
        };
    }
}
