package org.dateline.stats.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;

/** The values of a series before one of its points, from the text and from what was published before. */
final class Earlier {
    private Earlier() {}

    /**
     * @param sameOfYear whether only the same months, quarters or halves of earlier years count
     * @return one value for each period, the highest first
     */
    static List<Operand> than(Figure level, Evidence evidence, boolean sameOfYear) {
        Predicate<Period> counts = period -> period.compareTo(level.period()) < 0
                && period.frequency().equals(level.period().frequency())
                && (!sameOfYear || sameOfYear(period, level.period()));
        record Dated(Period period, Operand operand) {}
        Stream<Dated> stated = evidence.levels(Evidence.Topic.of(level))
                .filter(index -> evidence.figure(index).period() != null
                        && counts.test(evidence.figure(index).period())
                        && level.unit().equals(evidence.figure(index).unit()))
                .map(index -> new Dated(evidence.figure(index).period(), evidence.operand("earlier", index)));
        Stream<Dated> known = evidence.known(level).stream()
                .filter(point -> counts.test(point.period()))
                .map(point -> new Dated(point.period(), Evidence.operand("earlier", point)));
        java.util.Map<Period, Operand> byPeriod = new java.util.LinkedHashMap<>();
        Stream.concat(stated, known).forEach(dated -> byPeriod.putIfAbsent(dated.period(), dated.operand()));
        return byPeriod.values().stream()
                .sorted(Comparator.comparing(Operand::value).reversed())
                .toList();
    }

    private static boolean sameOfYear(Period one, Period other) {
        return one.from().getMonth() == other.from().getMonth()
                && one.to().getMonth() == other.to().getMonth();
    }

    /** Whether one amount is the larger whatever the rounding hides. */
    static boolean surelyAbove(Operand one, Figure other) {
        var high = Amounts.interval(other).upper();
        return one.interval().lower() != null
                && high != null
                && one.interval().lower().compareTo(high) > 0;
    }
}
