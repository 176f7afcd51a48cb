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

    /**
     * Puts what revisions state in the place of what they stated, with a few statements, however many there are. Rows that
     * stay the same, to the last zero of a number, are not written again.
     */
    public void write(List<Stated> revisions) {
        insertSeries(revisions.stream()
                .flatMap(revision -> revision.rows().stream())
                .map(StatementRow::key)
                .distinct()
                .sorted()
                .map(key -> Key.parse(key).orElseThrow())
                .toList());
        String rows = text(revisions);
        entities.createNativeQuery("delete from statement t using (select distinct r.release, r.revision from "
                        + REVISIONS
                        + ") d where t.release = d.release and t.revision = d.revision"
                        + " and (t.release, t.revision, t.figure, t.key, t.period, t.status) not in"
                        + " (select r.release, r.revision, s.figure, s.key, s.period, s.status from " + ROWS + ")")
                .setParameter("revisions", rows)
                .executeUpdate();
        entities.createNativeQuery("insert into statement (release, revision, figure, key, period, status, value,"
                        + " lower, lower_open, upper, upper_open)"
                        + " select r.release, r.revision, s.figure, s.key, s.period, s.status, s.value,"
                        + " s.lower, s.\"lowerOpen\", s.upper, s.\"upperOpen\" from " + ROWS
                        + " where not exists (select from statement t where t.release = r.release"
                        + " and t.revision = r.revision and t.figure = s.figure and t.key = s.key"
                        + " and t.period = s.period and t.status = s.status"
                        + " and (t.value::text, t.lower::text, t.lower_open, t.upper::text, t.upper_open) is not distinct"
                        + " from (s.value::text, s.lower::text, s.\"lowerOpen\", s.upper::text, s.\"upperOpen\"))"
                        + " on conflict (release, revision, figure, key, period, status) do update set"
                        + " value = excluded.value, lower = excluded.lower, lower_open = excluded.lower_open,"
                        + " upper = excluded.upper, upper_open = excluded.upper_open")
                .setParameter("revisions", rows)
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
