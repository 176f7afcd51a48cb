package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.stats.series.Statements;

/** Writes what was read, for however many revisions with the same few statements. */
@ApplicationScoped
class DerivedRows {
    private static final String REVISIONS =
            " from jsonb_to_recordset(cast(:revisions as jsonb)) as d (release uuid, number int)";

    private static final String FIGURES = "jsonb_to_recordset(cast(:rows as jsonb)) as n (release uuid, revision int,"
            + " id text, ordinal int, kind text, state text, confidence numeric, series text, quote text, view jsonb)";

    private final EntityManager entities;
    private final Statements statements;
    private final EngineVersion engine;
    private final ObjectMapper json;

    DerivedRows(EntityManager entities, Statements statements, EngineVersion engine, ObjectMapper json) {
        this.entities = entities;
        this.statements = statements;
        this.engine = engine;
        this.json = json;
    }

    /**
     * What a revision says.
     *
     * @param derived null where it cannot be read
     * @param digest the same for the same rows, and only for them
     */
    record Reading(ReleaseRevision revision, Derived derived, String digest) {}

    private record Place(UUID release, int number, String reading) {}

    Reading reading(ReleaseRevision revision, Derived derived) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(derived));
            return new Reading(revision, derived, HexFormat.of().formatHex(hash));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Figures are plain data, and every Java platform has SHA-256", impossible);
        }
    }

    /** Puts what was read in the place of what there is, with the engine and the vocabulary that it was read by. */
    void replace(List<Reading> readings, long vocabulary) {
        if (readings.isEmpty()) {
            return;
        }
        String places = text(readings.stream()
                .map(reading -> new Place(
                        reading.revision().release(), reading.revision().number(), reading.digest()))
                .toList());
        // Most texts were never read before, and have nothing to be taken away.
        List<Reading> known = readings.stream().filter(isKnown(places)).toList();
        if (!known.isEmpty()) {
            deleteFigures(known);
            statements.delete(stated(known));
        }
        insertFigures(readings);
        statements.insert(stated(readings));
        entities.createNativeQuery("update revision r set engine = :engine, vocabulary = :vocabulary,"
                        + " reading = d.reading from jsonb_to_recordset(cast(:revisions as jsonb))"
                        + " as d (release uuid, number int, reading text)"
                        + " where r.release = d.release and r.number = d.number")
                .setParameter("engine", engine.value())
                .setParameter("vocabulary", vocabulary)
                .setParameter("revisions", places)
                .executeUpdate();
    }

    private static List<Statements.Stated> stated(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new Statements.Stated(
                        reading.revision().release(),
                        reading.revision().number(),
                        reading.derived().statements()))
                .toList();
    }

    /** Of which revisions there are figures, and statements with them. */
    private Predicate<Reading> isKnown(String places) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select d.release, d.number" + REVISIONS + " where exists"
                                + " (select from figure f where f.release = d.release and f.revision = d.number)",
                        Tuple.class)
                .setParameter("revisions", places)
                .getResultList();
        Set<Place> known = rows.stream()
                .map(row -> new Place(row.get(0, UUID.class), row.get(1, Integer.class), null))
                .collect(Collectors.toSet());
        return reading -> known.contains(
                new Place(reading.revision().release(), reading.revision().number(), null));
    }

    private void deleteFigures(List<Reading> readings) {
        entities.createNativeQuery("delete from figure f using" + " jsonb_to_recordset(cast(:revisions as jsonb))"
                        + " as d (release uuid, number int) where f.release = d.release and f.revision = d.number"
                        + " and (f.release, f.revision, f.id) not in"
                        + " (select n.release, n.revision, n.id from jsonb_to_recordset(cast(:rows as jsonb))"
                        + " as n (release uuid, revision int, id text))")
                .setParameter(
                        "revisions",
                        text(places(readings.stream().map(Reading::revision).toList())))
                .setParameter("rows", text(ids(readings)))
                .executeUpdate();
    }

    private record Id(UUID release, int revision, String id) {}

    private static List<Id> ids(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.derived().figures().stream()
                        .map(row -> new Id(
                                reading.revision().release(), reading.revision().number(), row.id())))
                .toList();
    }

    /** Of two readings most rows are the same: those stay untouched, for a row written again leaves a dead one behind. */
    private void insertFigures(List<Reading> readings) {
        String rows = text(readings.stream()
                .flatMap(reading -> reading.derived().figures().stream())
                .toList());
        entities.createNativeQuery("insert into figure"
                        + " (release, revision, id, ordinal, kind, state, confidence, series, quote, view)"
                        + " select n.* from " + FIGURES + " where not exists (select from figure f"
                        + " where f.release = n.release and f.revision = n.revision and f.id = n.id"
                        + " and (f.ordinal, f.kind, f.state, f.confidence, f.series, f.quote, f.view::text) is not distinct"
                        + " from (n.ordinal, n.kind, n.state, n.confidence, n.series, n.quote, n.view::text))"
                        + " on conflict (release, revision, id) do update set ordinal = excluded.ordinal,"
                        + " kind = excluded.kind, state = excluded.state, confidence = excluded.confidence,"
                        + " series = excluded.series, quote = excluded.quote, view = excluded.view")
                .setParameter("rows", rows)
                .executeUpdate();
    }

    /** Notes that revisions have been read by the engine and the vocabulary of now. */
    void mark(List<ReleaseRevision> revisions, long vocabulary) {
        entities.createNativeQuery("update revision r set engine = :engine, vocabulary = :vocabulary" + REVISIONS
                        + " where r.release = d.release and r.number = d.number"
                        + " and (r.engine is distinct from :engine or r.vocabulary is distinct from :vocabulary)")
                .setParameter("engine", engine.value())
                .setParameter("vocabulary", vocabulary)
                .setParameter("revisions", text(places(revisions)))
                .executeUpdate();
    }

    void clear(ReleaseRevision revision) {
        clear(text(places(List.of(revision))));
        entities.createNativeQuery("update revision set reading = null where release = :release and number = :number")
                .setParameter("release", revision.release())
                .setParameter("number", revision.number())
                .executeUpdate();
    }

    private void clear(String places) {
        for (String table : List.of("figure", "statement")) {
            entities.createNativeQuery("delete from " + table + " t using"
                            + " jsonb_to_recordset(cast(:revisions as jsonb)) as d (release uuid, number int)"
                            + " where t.release = d.release and t.revision = d.number")
                    .setParameter("revisions", places)
                    .executeUpdate();
        }
    }

    /** What readings would change of what there is. */
    List<Derivation.Reread> differences(List<Reading> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select f.release, f.revision, f.id, cast(f.view as text)" + REVISIONS
                                + " join figure f on f.release = d.release and f.revision = d.number",
                        Tuple.class)
                .setParameter(
                        "revisions",
                        text(places(readings.stream().map(Reading::revision).toList())))
                .getResultList();
        Map<String, Map<String, FigureView>> before = new HashMap<>();
        rows.forEach(row -> before.computeIfAbsent(row.get(0) + " " + row.get(1), revision -> new HashMap<>())
                .put(row.get(2, String.class), view(row.get(3, String.class))));
        return readings.stream()
                .map(reading -> difference(
                        reading,
                        before.getOrDefault(
                                reading.revision().release() + " "
                                        + reading.revision().number(),
                                Map.of())))
                .toList();
    }

    private static Derivation.Reread difference(Reading reading, Map<String, FigureView> before) {
        int changed = 0;
        int added = 0;
        for (Derived.Row row : reading.derived().figures()) {
            FigureView known = before.get(row.id());
            added += known == null ? 1 : 0;
            changed += known != null && !known.equals(row.view()) ? 1 : 0;
        }
        int kept = reading.derived().figures().size() - added;
        return new Derivation.Reread(
                reading.revision().release(), reading.revision().number(), changed, added, before.size() - kept, false);
    }

    private static List<Place> places(List<ReleaseRevision> revisions) {
        return revisions.stream()
                .map(revision -> new Place(revision.release(), revision.number(), null))
                .toList();
    }

    private FigureView view(String text) {
        try {
            return json.readValue(text, FigureView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Figures are plain data", impossible);
        }
    }
}
