package org.dateline.stats.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Writes statements, and the series that they are about. */
@ApplicationScoped
public class Statements {
    private static final String REVISIONS =
            "jsonb_to_recordset(cast(:revisions as jsonb)) as r (release uuid, revision int, rows jsonb)";
    private static final String ROWS = REVISIONS + " cross join lateral jsonb_to_recordset(r.rows) as s (figure text,"
            + " key text, period text, status text, value numeric, lower numeric, \"lowerOpen\" boolean, upper numeric,"
            + " \"upperOpen\" boolean)";

    private final EntityManager entities;
    private final ObjectMapper json;

    Statements(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** What one revision states. */
    public record Stated(UUID release, int revision, List<StatementRow> rows) {}

    /** Takes away what revisions state no longer: found by the keys of rows, and deleted by their places. */
    public void delete(List<Stated> revisions) {
        entities.createNativeQuery("delete from statement where ctid = any(array(select t.ctid from " + REVISIONS
                        + " cross join lateral (select figure, key, period, status from statement"
                        + " where release = r.release and revision = r.revision"
                        + " except select s.figure, s.key, s.period, s.status from jsonb_to_recordset(r.rows)"
                        + " as s (figure text, key text, period text, status text)) gone"
                        + " cross join lateral (select ctid from statement where release = r.release"
                        + " and revision = r.revision and figure = gone.figure and key = gone.key"
                        + " and period = gone.period and status = gone.status offset 0) t))")
                .setParameter("revisions", text(revisions))
                .executeUpdate();
    }

    /**
     * Writes what revisions state. Rows that stay the same, to the last zero of a number, are not written again: each is
     * looked up by its key, where a join with rows of unknown number would read the whole table.
     */
    public void insert(List<Stated> revisions) {
        insertSeries(revisions.stream()
                .flatMap(revision -> revision.rows().stream())
                .map(StatementRow::key)
                .distinct()
                .sorted()
                .map(key -> Key.parse(key).orElseThrow())
                .toList());
        entities.createNativeQuery("insert into statement (release, revision, figure, key, period, status, value,"
                        + " lower, lower_open, upper, upper_open)"
                        + " select r.release, r.revision, s.figure, s.key, s.period, s.status, s.value,"
                        + " s.lower, s.\"lowerOpen\", s.upper, s.\"upperOpen\" from " + ROWS
                        + " where (select (t.value::text, t.lower::text, t.lower_open, t.upper::text, t.upper_open)"
                        + " is not distinct from"
                        + " (s.value::text, s.lower::text, s.\"lowerOpen\", s.upper::text, s.\"upperOpen\")"
                        + " from statement t where t.release = r.release and t.revision = r.revision"
                        + " and t.figure = s.figure and t.key = s.key and t.period = s.period and t.status = s.status)"
                        + " is not true"
                        + " on conflict (release, revision, figure, key, period, status) do update set"
                        + " value = excluded.value, lower = excluded.lower, lower_open = excluded.lower_open,"
                        + " upper = excluded.upper, upper_open = excluded.upper_open")
                .setParameter("revisions", text(revisions))
                .executeUpdate();
    }

    private void insertSeries(List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        entities.createNativeQuery("insert into series (frequency, area, indicator, subject, counterpart, unit, key)"
                        + " select s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit,"
                        + " concat_ws('.', s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit)"
                        + " from jsonb_to_recordset(cast(:keys as jsonb)) as s (frequency text, area text,"
                        + " indicator text, subject text, counterpart text, unit text) on conflict do nothing")
                .setParameter("keys", text(keys))
                .executeUpdate();
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Statements are plain data", impossible);
        }
    }
}
