package org.dateline.stats.series.inference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.Vintages.Observation;

/**
 * All that published statements leave possible for a series: intervals that other statements make narrower, and points that
 * nobody stated but that follow. Made from the statements that somebody may read, as known by some date, so what follows is
 * seen by nobody who may not see all that it follows from.
 */
public final class Inference {
    /** What is wider than this part of its value is not worth showing. */
    private static final BigDecimal WIDEST = new BigDecimal("0.1");

    private Inference() {}

    /** The keys of the series whose statements say something about this one, itself among them. */
    public static Set<String> keys(Key key) {
        return new Network(key).keys();
    }

    /**
     * @param statements by key, those of {@link #keys}
     * @param asOf only what was known by then counts
     * @return one observation for each period that is known or follows, oldest first
     */
    public static List<Observation> of(Key key, Map<String, List<Statement>> statements, Instant asOf) {
        Map<Cell, Fact> known = new HashMap<>();
        statements.forEach((series, stated) -> Vintages.asOf(stated, asOf)
                .forEach(point ->
                        known.put(new Cell(series, point.period()), Fact.of(point.statement(), point.interval()))));
        return Propagation.of(known, new Network(key).constraints(known)).entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key.toString()))
                .filter(entry -> known.containsKey(entry.getKey()) || shown(entry.getValue()))
                .map(entry -> observation(entry.getKey(), entry.getValue(), known.get(entry.getKey())))
                .sorted(Comparator.comparing(Observation::period))
                .toList();
    }

    private static boolean shown(Fact fact) {
        return fact.known()
                && fact.last() != null
                && fact.interval()
                                .width()
                                .compareTo(fact.interval().midpoint().abs().multiply(WIDEST))
                        <= 0;
    }

    private static Observation observation(Cell cell, Fact fact, Fact stated) {
        return fact.published()
                ? new Observation(stated.last(), fact.interval())
                : new Observation(implied(cell.period(), cell.key(), fact), fact.interval());
    }

    private static Statement implied(Period period, String key, Fact fact) {
        Statement last = fact.last();
        Interval interval = fact.interval();
        return new Statement(
                last.release(),
                last.slug(),
                last.original(),
                last.revision(),
                last.figure(),
                key,
                period,
                true,
                Estimate.within(period, interval).value(),
                interval,
                last.knownFrom(),
                last.knownFrom(),
                fact.withdrawn(),
                last.quote());
    }
}
