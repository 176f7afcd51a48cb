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

    /** Two statements for a release's revision and its figures, however many there are. */
    public void insert(UUID release, int revision, List<StatementRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Key> keys = rows.stream()
                .map(StatementRow::key)
                .distinct()
                .sorted()
                .map(key -> Key.parse(key).orElseThrow())
                .toList();
        entities.createNativeQuery("insert into series (frequency, area, indicator, subject, counterpart, unit, key)"
                        + " select s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit,"
                        + " concat_ws('.', s.frequency, s.area, s.indicator, s.subject, s.counterpart, s.unit)"
                        + " from jsonb_to_recordset(cast(:keys as jsonb)) as s (frequency text, area text,"
                        + " indicator text, subject text, counterpart text, unit text) on conflict do nothing")
                .setParameter("keys", write(keys))
                .executeUpdate();
        entities.createNativeQuery("insert into statement (release, revision, figure, key, period, status, value,"
                        + " lower, lower_open, upper, upper_open)"
                        + " select cast(:release as uuid), :revision, s.figure, s.key, s.period, s.status, s.value,"
                        + " s.lower, s.\"lowerOpen\", s.upper, s.\"upperOpen\""
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as s (figure text, key text, period text,"
                        + " status text, value numeric, lower numeric, \"lowerOpen\" boolean, upper numeric,"
                        + " \"upperOpen\" boolean)")
                .setParameter("release", release.toString())
                .setParameter("revision", revision)
                .setParameter("rows", write(rows))
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
