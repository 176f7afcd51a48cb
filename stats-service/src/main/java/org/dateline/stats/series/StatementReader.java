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
import java.util.stream.Stream;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.hibernate.jpa.HibernateHints;

/** Reads statements by key, as whichever role the entity manager is connected as. */
public final class StatementReader {
    private static final int MOST = 200_000;
    /** A point that is told again and again is known from those who told it last. */
    private static final int MOST_OF_A_POINT = 50;

    private static final int FETCHED = 1000;

    private static final String COLUMNS = "s.release, r.slug, coalesce(r.translation_of, r.release) as original,"
            + " s.revision, s.figure, s.key, s.period, s.status, s.value, s.lower, s.lower_open, s.upper, s.upper_open,"
            + " r.moment, r.withdrawn";
    /**
     * Row by row, by their keys. That release and revision go together, and that most rows are public, is more than the
     * planner knows of these tables: left alone it may compare all revisions with all statements. The offset of nothing is
     * what keeps it from that.
     */
    private static final String REVISION = " cross join lateral (select * from revision"
            + " where release = s.release and number = s.revision and visible_from is not null offset 0) r";

    private static final String FIGURE = " cross join lateral (select quote, ordinal from figure"
            + " where release = s.release and revision = s.revision and id = s.figure offset 0) f";

    private static final String SELECT = "select " + COLUMNS + ", f.quote from statement s" + REVISION + FIGURE;
    private static final String ORDER = " order by s.release, s.revision, f.ordinal";

    private StatementReader() {}

    /**
     * @return the statements of each key that the role may see, those of a revision in the order of its text; a key without
     *     any is absent
     */
    public static Map<String, List<Statement>> read(EntityManager role, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return statements(role.createNativeQuery(SELECT + " where s.key in (:keys)" + ORDER, Tuple.class)
                .setParameter("keys", keys));
    }

    /** The statements of each key about some of its points only, as above. */
    public static Map<String, List<Statement>> read(
            EntityManager role, Collection<String> keys, Collection<Period> periods) {
        if (keys.isEmpty() || periods.isEmpty()) {
            return Map.of();
        }
        return statements(role.createNativeQuery(
                        SELECT + " where s.key in (:keys) and s.period in (:periods)" + ORDER, Tuple.class)
                .setParameter("keys", keys)
                .setParameter("periods", periods.stream().map(Period::toString).toList()));
    }

    /**
     * @param stems keys but for their unit
     * @param until what was told later is left out
     * @return the statements of each key that begins with one of them, as above; of each point those that were told last
     */
    public static Map<String, List<Statement>> ofStems(EntityManager role, Collection<String> stems, Instant until) {
        if (stems.isEmpty()) {
            return Map.of();
        }
        // What follows a stem is a point; the slash is the character after it: the database sorts by code point. Both
        // ends are made here: of a function that may leak what it is given, row-level security lets no index be asked.
        return statements(role.createNativeQuery(
                        "select s.*, f.quote from (select " + COLUMNS
                                + ", row_number() over (partition by s.key, s.period order by r.moment desc) as place"
                                + " from unnest(cast(:lows as text[]), cast(:highs as text[])) as stem (low, high)"
                                + " cross join lateral (select * from statement"
                                + " where key > stem.low and key < stem.high offset 0) s" + REVISION
                                + " where r.moment <= :until) s" + FIGURE
                                + " where s.place <= " + MOST_OF_A_POINT + ORDER,
                        Tuple.class)
                .setParameter("lows", stems.stream().map(stem -> stem + ".").toArray(String[]::new))
                .setParameter("highs", stems.stream().map(stem -> stem + "/").toArray(String[]::new))
                .setParameter("until", until));
    }

    /** Row by row too: a tuple takes several times the room of what is made of it. */
    private static Map<String, List<Statement>> statements(Query query) {
        query.setMaxResults(MOST).setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED);
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = query.getResultStream();
        try (rows) {
            return rows.map(StatementReader::statement).collect(Collectors.groupingBy(Statement::key));
        }
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
