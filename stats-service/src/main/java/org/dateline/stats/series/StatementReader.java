package org.dateline.stats.series;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;

/** Reads statements by key, as whichever role the entity manager is connected as. */
public final class StatementReader {
    private static final int MOST = 200_000;

    private static final String SELECT =
            "select s.release, r.slug, coalesce(r.translation_of, r.release) as original, s.revision,"
                    + " s.figure, s.key, s.period, s.status, s.value, s.lower, s.lower_open, s.upper,"
                    + " s.upper_open, r.moment, r.withdrawn, f.quote";
    /**
     * Row by row, by their keys. That release and revision go together, and that most rows are public, is more than the
     * planner knows of these tables: left alone it may compare all revisions with all statements. The offset of nothing is
     * what keeps it from that.
     */
    private static final String JOINED = " cross join lateral (select * from revision"
            + " where release = s.release and number = s.revision offset 0) r"
            + " cross join lateral (select quote, ordinal from figure"
            + " where release = s.release and revision = s.revision and id = s.figure offset 0) f";

    private static final String ORDER = " and r.visible_from is not null order by s.release, s.revision, f.ordinal";

    private StatementReader() {}

    /**
     * @return the statements of each key that the role may see, those of a revision in the order of its text; a key without
     *     any is absent
     */
    public static Map<String, List<Statement>> read(EntityManager role, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return statements(role.createNativeQuery(
                        SELECT + " from statement s" + JOINED + " where s.key in (:keys)" + ORDER, Tuple.class)
                .setParameter("keys", keys));
    }

    /** The statements of each key about some of its points only, as above. */
    public static Map<String, List<Statement>> read(
            EntityManager role, Collection<String> keys, Collection<Period> periods) {
        if (keys.isEmpty() || periods.isEmpty()) {
            return Map.of();
        }
        return statements(role.createNativeQuery(
                        SELECT + " from statement s" + JOINED + " where s.key in (:keys) and s.period in (:periods)"
                                + ORDER,
                        Tuple.class)
                .setParameter("keys", keys)
                .setParameter("periods", periods.stream().map(Period::toString).toList()));
    }

    /**
     * @param stems keys but for their unit
     * @return the statements of each key that begins with one of them, as above
     */
    public static Map<String, List<Statement>> ofStems(EntityManager role, Collection<String> stems) {
        if (stems.isEmpty()) {
            return Map.of();
        }
        // What follows a stem is a point; the slash is the character after it: the database sorts by code point. Both
        // ends are made here: of a function that may leak what it is given, row-level security lets no index be asked.
        return statements(role.createNativeQuery(
                        SELECT + " from unnest(cast(:lows as text[]), cast(:highs as text[])) as stem (low, high)"
                                + " cross join lateral (select * from statement"
                                + " where key > stem.low and key < stem.high offset 0) s" + JOINED + " where true"
                                + ORDER,
                        Tuple.class)
                .setParameter("lows", stems.stream().map(stem -> stem + ".").toArray(String[]::new))
                .setParameter("highs", stems.stream().map(stem -> stem + "/").toArray(String[]::new)));
    }

    private static Map<String, List<Statement>> statements(Query query) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.setMaxResults(MOST).getResultList();
        return rows.stream().map(StatementReader::statement).collect(Collectors.groupingBy(Statement::key));
    }

    private static Statement statement(Tuple row) {
        Instant moment = instant(row.get("moment"));
        return new Statement(
                row.get("release", UUID.class),
                row.get("slug", String.class),
                row.get("original", UUID.class),
                ((Number) row.get("revision")).intValue(),
                row.get("figure", String.class),
                row.get("key", String.class),
                Period.parse(row.get("period", String.class)).orElseThrow(),
                "implied".equals(row.get("status")),
                row.get("value", BigDecimal.class),
                new Interval(
                        row.get("lower", BigDecimal.class),
                        row.get("lower_open", Boolean.class),
                        row.get("upper", BigDecimal.class),
                        row.get("upper_open", Boolean.class)),
                moment,
                moment,
                row.get("withdrawn", Boolean.class),
                row.get("quote", String.class));
    }

    private static Instant instant(Object column) {
        return column instanceof Instant instant ? instant : ((java.sql.Timestamp) column).toInstant();
    }
}
