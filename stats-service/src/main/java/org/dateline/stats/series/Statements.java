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
    private final EntityManager entities;
    private final ObjectMapper json;

    Statements(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** What one revision states. */
    public record Stated(UUID release, int revision, List<StatementRow> rows) {}

    /** Two statements for revisions and their figures, however many there are. */
    public void insert(List<Stated> revisions) {
        List<Key> keys = revisions.stream()
                .flatMap(revision -> revision.rows().stream())
                .map(StatementRow::key)
                .distinct()
                .sorted()
                .map(key -> Key.parse(key).orElseThrow())
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        entities.createNativeQuery("insert into series (frequency, area, indicator, subject, counterpart, unit, key)"
                        + " select s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit,"
                        + " concat_ws('.', s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit)"
                        + " from jsonb_to_recordset(cast(:keys as jsonb)) as s (frequency text, area text,"
                        + " indicator text, subject text, counterpart text, unit text) on conflict do nothing")
                .setParameter("keys", write(keys))
                .executeUpdate();
        entities.createNativeQuery("insert into statement (release, revision, figure, key, period, status, value,"
                        + " lower, lower_open, upper, upper_open)"
                        + " select r.release, r.revision, s.figure, s.key, s.period, s.status, s.value,"
                        + " s.lower, s.\"lowerOpen\", s.upper, s.\"upperOpen\""
                        + " from jsonb_to_recordset(cast(:revisions as jsonb)) as r (release uuid, revision int, rows jsonb)"
                        + " cross join lateral jsonb_to_recordset(r.rows) as s (figure text, key text, period text,"
                        + " status text, value numeric, lower numeric, \"lowerOpen\" boolean, upper numeric,"
                        + " \"upperOpen\" boolean)")
                .setParameter("revisions", write(revisions))
                .executeUpdate();
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Statements are plain data", impossible);
        }
    }
}
