package org.dateline.stats.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.stats.check.Check.Operand;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** The values of a series before one of its points, from the text and from what was published before. */
final class Earlier {
    private Earlier() {}

    /**
     * @param sameOfYear whether only the same months, quarters or halves of earlier years count
     * @return one value for each period, the highest first
     */
    static List<Operand> than(Figure level, Evidence evidence, boolean sameOfYear) {
        Predicate<Period> counts = period -> period.compareTo(level.period()) < 0
                && sameSpan(period, level.period())
                && (!sameOfYear || sameOfYear(period, level.period()));
        Stream<Operand> stated = evidence.levels(Evidence.Topic.of(level))
                .filter(index -> evidence.figure(index).period() != null
                        && level.unit().equals(evidence.figure(index).unit()))
                .map(index -> evidence.operand("earlier", index));
        Stream<Operand> known =
                evidence.knownLevels(level, level.unit()).map(point -> Evidence.operand("earlier", point));
        Map<Period, Operand> byPeriod = new LinkedHashMap<>();
        Stream.concat(stated, known)
                .filter(operand -> counts.test(operand.period()))
                .forEach(operand -> byPeriod.merge(operand.period(), operand, Earlier::finer));
        return byPeriod.values().stream()
                .sorted(Comparator.comparing(Operand::value).reversed())
                .toList();
    }

    /** The one that the text states, unless the other says the same with more digits. */
    private static Operand finer(Operand stated, Operand known) {
        boolean finer = known.interval().width() != null
                && (stated.interval().width() == null
                        || known.interval().width().compareTo(stated.interval().width()) < 0);
        return finer && known.interval().meets(stated.interval()) ? known : stated;
    }

    /** A year to date is compared with no month, nor with a longer one. */
    private static boolean sameSpan(Period one, Period other) {
        return one.frequency().equals(other.frequency())
                && one.regular() == other.regular()
                && (one.regular()
                        || one.firstDays().equals(other.firstDays())
                                && (one.firstDays().isPresent() || sameOfYear(one, other)));
    }

    static boolean sameOfYear(Period one, Period other) {
        return one.from().getMonth() == other.from().getMonth()
                && one.to().getMonth() == other.to().getMonth();
    }

    /** Whether one amount is the larger whatever the rounding hides. */
    static boolean surelyAbove(Operand one, Interval other) {
        return one.interval().lower() != null
                && other.upper() != null
                && one.interval().lower().compareTo(other.upper()) > 0;
    }

    /** As {@link #surelyAbove} and, where it was published earlier, by more than it may have been restated since. */
    static boolean farAbove(Operand one, Interval other) {
        return surelyAbove(one, one.figure() != null ? other : other.plus(Restatement.within(one.value())));
    }
}
