package org.dateline.stats.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.stats.check.KnownSeries;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Keying;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Vintages;

/**
 * What other releases had stated by the moment of this one; the release itself, its translations with it, is no witness in
 * its own case.
 */
final class KnownStatements implements KnownSeries {
    private static final Set<String> MONEY = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Keying keying;
    private final Map<String, List<Known>> known = new HashMap<>();

    /**
     * @param keying of the figures of the release
     * @param statements by key
     * @param original the release, or the one that it translates
     * @param moment of the release
     */
    KnownStatements(Keying keying, Map<String, List<Statement>> statements, UUID original, Instant moment) {
        this.keying = keying;
        statements.forEach((key, stated) -> {
            List<Statement> others = stated.stream()
                    .filter(statement -> !statement.original().equals(original) && !statement.withdrawn())
                    .toList();
            String unit = unit(key);
            Vintages.asOf(others, moment)
                    .forEach(point -> known.computeIfAbsent(Keying.Line.stem(key), stem -> new ArrayList<>())
                            .add(new Known(unit, point)));
        });
    }

    private record Known(String unit, Vintages.Observation observation) {}

    @Override
    public List<Point> about(Figure figure) {
        return keying.lines(figure).stream()
                .flatMap(line ->
                        known.getOrDefault(line.stem(), List.of()).stream().map(point -> point(line, point)))
                .sorted(Comparator.comparing(Point::period))
                .toList();
    }

    private static Point point(Keying.Line line, Known known) {
        Vintages.Observation observation = known.observation();
        return new Point(
                line.span().apply(observation.period()),
                known.unit(),
                line.basis(),
                observation.statement().value(),
                observation.interval(),
                observation.statement().implied(),
                observation.statement().slug());
    }

    /** Units of money are written as they are in keys; others in small letters. */
    private static String unit(String key) {
        String unit = Key.parse(key).orElseThrow().unit();
        return MONEY.contains(unit) ? unit : unit.toLowerCase(Locale.ROOT);
    }
}
