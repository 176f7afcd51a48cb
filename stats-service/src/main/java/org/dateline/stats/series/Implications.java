package org.dateline.stats.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.extraction.Period;

/**
 * What growth that is published without a level implies where another release states the level at its other end. Made from
 * the statements that somebody may read, so what it implies is seen by nobody who may not see all that it follows from.
 */
public final class Implications {
    private static final Map<String, String> BASES = Map.of("_YOY", "yoy", "_MOM", "mom", "_QOQ", "qoq", "_POP", "pop");

    private Implications() {}

    /** Keys of the growth series of a level's series, with what each is a change against; empty for other series. */
    public static Map<String, String> growthKeys(Key level) {
        Map<String, String> keys = new HashMap<>();
        if (!level.unit().equals("PERCENT")) {
            BASES.forEach((suffix, basis) -> keys.put(
                    new Key(
                                    level.frequency(),
                                    level.area(),
                                    level.indicator() + suffix,
                                    level.subject(),
                                    level.counterpart(),
                                    "PERCENT")
                            .toString(),
                    basis));
        }
        return keys;
    }

    /**
     * @param levels statements of one series
     * @param growth statements about its growth
     * @param basis what that growth is against
     * @return implied statements for the periods of which no statement is there
     */
    public static List<Statement> of(List<Statement> levels, List<Statement> growth, String basis) {
        Map<Period, Statement> published = new HashMap<>();
        levels.stream()
                .filter(level -> !level.implied())
                .forEach(level -> published.merge(level.period(), level, Implications::earlier));
        List<Statement> implied = new ArrayList<>();
        for (Statement change : growth) {
            Growth rate = new Growth(basis, true, change.interval());
            Period now = change.period();
            Optional<Period> start = rate.start(now);
            if (start.isEmpty()) {
                continue;
            }
            Statement after = published.get(now);
            Statement before = published.get(start.get());
            if (after != null && before == null) {
                rate.base(now, after.interval())
                        .map(base -> statement(base, change, after))
                        .ifPresent(implied::add);
            } else if (before != null && after == null) {
                rate.now(now, before.interval())
                        .map(value -> statement(value, change, before))
                        .ifPresent(implied::add);
            }
        }
        return implied;
    }

    private static Statement earlier(Statement one, Statement other) {
        return other.knownFrom().isBefore(one.knownFrom()) ? other : one;
    }

    /** Known when both are. */
    private static Statement statement(Estimate estimate, Statement change, Statement level) {
        Instant known = change.moment().isAfter(level.moment()) ? change.moment() : level.moment();
        return new Statement(
                change.release(),
                change.slug(),
                change.original(),
                change.revision(),
                change.figure(),
                level.key(),
                estimate.period(),
                true,
                estimate.value(),
                estimate.interval(),
                known,
                known,
                change.withdrawn() || level.withdrawn(),
                change.quote());
    }
}
