package org.dateline.stats.sdmx.query;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Vintage;
import org.dateline.stats.series.Vintages;

/** Makes observations with their attributes out of what is stated about a series. */
@Singleton
class Observing {
    private final Titles titles;

    Observing(Titles titles) {
        this.titles = titles;
    }

    /** @param shown null where it does not matter */
    SeriesData observe(Key key, List<Statement> stated, Shown shown, DataQuery query) {
        List<Statement> known = stated.stream()
                .filter(statement -> !statement.moment().isAfter(query.asOf()))
                .toList();
        Map<Period, List<Vintage>> history = Vintages.history(known);
        List<Vintages.Observation> wanted = (query.history()
                        ? history.values().stream().flatMap(List::stream).map(Vintage::observation)
                        : Vintages.asOf(known, query.asOf()).stream())
                .filter(point -> query.range().covers(point.period()))
                .filter(point ->
                        shown == null || shown.first(point.statement(), known).isAfter(query.updatedAfter()))
                .toList();
        Set<Attribute> attributes = query.content().attributes();
        return new SeriesData(
                key,
                attributes(key, attributes),
                ends(wanted, query.first(), query.last()).stream()
                        .map(point -> observation(point, history.get(point.period()), attributes))
                        .toList());
    }

    private static <T> List<T> ends(List<T> all, int first, int last) {
        if (first == 0 && last == 0 || first + (long) last >= all.size()) {
            return all;
        }
        List<T> ends = new ArrayList<>(all.subList(0, first));
        ends.addAll(all.subList(all.size() - last, all.size()));
        return ends;
    }

    private Map<Attribute, String> attributes(Key key, Set<Attribute> wanted) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        if (wanted.contains(Attribute.TITLE)) {
            attributes.put(Attribute.TITLE, titles.title(key, "en"));
        }
        if (wanted.contains(Attribute.UNIT_MULT)) {
            attributes.put(Attribute.UNIT_MULT, "0");
        }
        return attributes;
    }

    private static SeriesData.Observation observation(
            Vintages.Observation point, List<Vintage> history, Set<Attribute> wanted) {
        Statement statement = point.statement();
        Map<Attribute, String> all = new EnumMap<>(Attribute.class);
        all.put(Attribute.OBS_STATUS, statement.implied() ? "I" : "A");
        all.put(Attribute.CONF_STATUS, "F");
        if (!statement.implied()) {
            all.put(
                    Attribute.DECIMALS,
                    String.valueOf(Math.max(0, statement.value().scale())));
        }
        if (point.interval().lower() != null) {
            all.put(Attribute.LOWER_BOUND, SeriesData.text(point.interval().lower()));
        }
        if (point.interval().upper() != null) {
            all.put(Attribute.UPPER_BOUND, SeriesData.text(point.interval().upper()));
        }
        before(statement, history).ifPresent(value -> all.put(Attribute.PRE_BREAK_VALUE, value));
        all.put(Attribute.KNOWN_FROM, instant(statement.knownFrom()));
        all.put(Attribute.RELEASE, statement.slug());
        all.put(Attribute.FIGURE, statement.figure());
        all.put(Attribute.SENTENCE, statement.quote());
        if (statement.withdrawn()) {
            all.put(Attribute.WITHDRAWN, "true");
        }
        all.keySet().retainAll(wanted);
        return new SeriesData.Observation(point.period(), statement.value(), statement.knownFrom(), all);
    }

    /** The value of the vintage before, where it was published. */
    private static Optional<String> before(Statement statement, List<Vintage> history) {
        return history.stream()
                .map(vintage -> vintage.observation().statement())
                .filter(earlier -> !earlier.implied() && earlier.knownFrom().isBefore(statement.knownFrom()))
                .max(Comparator.comparing(Statement::knownFrom))
                .filter(earlier -> earlier.value().compareTo(statement.value()) != 0)
                .map(earlier -> SeriesData.text(earlier.value()));
    }

    /** Without fractions of seconds: R's clients read no others. */
    private static String instant(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
