package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Keying;
import org.dateline.stats.series.Quote;
import org.dateline.stats.series.StatementRow;
import org.dateline.stats.series.Statements;

/** From the text of a revision to its figures and statements; the same text always gives the same rows. */
@ApplicationScoped
public class Derivation {
    /** A figure below this confidence is put before a reviewer. */
    private static final double DOUBTFUL = 0.6;

    private final EntityManager entities;
    private final Extractor extractor;
    private final Reviews reviews;
    private final Statements statements;
    private final RevisionRows revisions;
    private final ObjectMapper json;

    Derivation(
            EntityManager entities,
            Extractor extractor,
            Reviews reviews,
            Statements statements,
            RevisionRows revisions,
            ObjectMapper json) {
        this.entities = entities;
        this.extractor = extractor;
        this.reviews = reviews;
        this.statements = statements;
        this.revisions = revisions;
        this.json = json;
    }

    /**
     * Takes over the state of a revision; derives its figures only where its text is new.
     *
     * @param deleted whether another draft took its place
     */
    public void apply(ReleaseRevision revision, boolean deleted) {
        if (deleted) {
            revisions.delete(revision.release(), revision.number());
            return;
        }
        boolean derived = revisions.isDerived(revision);
        revisions.store(revision);
        if (!derived) {
            derive(revision);
        }
    }

    /** Takes over the state of a revision whose text cannot be read; no figures of an earlier text stay with it. */
    public void withoutFigures(ReleaseRevision revision, boolean deleted) {
        if (deleted) {
            revisions.delete(revision.release(), revision.number());
            return;
        }
        revisions.store(revision);
        revisions.clear(revision.release(), revision.number());
    }

    /** Derives the figures of a revision again, for a decision about one of them. */
    void again(UUID release, int number) {
        derive(revisions.read(release, number));
    }

    private void derive(ReleaseRevision revision) {
        revisions.clear(revision.release(), revision.number());
        // Korean is published and searched, but not yet read.
        List<Figure> read = "en".equals(revision.language())
                ? extractor.read(revision.source()).figures()
                : List.of();
        List<String> ids = FigureIds.of(revision.release(), read);
        Map<String, Reviews.Review> decided = reviews.of(revision.release());
        List<Figure> figures = IntStream.range(0, read.size())
                .mapToObj(i -> corrected(read.get(i), decided.get(ids.get(i))))
                .toList();
        Keying keying = new Keying(revision.agency().area(), revision.released(), figures);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<StatementRow> stated = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String state = state(figure, decided.get(ids.get(i)));
            String key = keying.series(figure).map(Key::toString).orElse(null);
            rows.add(row(revision, figure, ids.get(i), i, state, key, ids));
            if (!"rejected".equals(state)) {
                stated.addAll(StatementRow.of(figure, ids.get(i), keying));
            }
        }
        insert(rows);
        statements.insert(revision.release(), revision.number(), stated);
    }

    private static Figure corrected(Figure read, Reviews.Review review) {
        return review == null || review.correction() == null
                ? read
                : review.correction().of(read);
    }

    private static String state(Figure figure, Reviews.Review review) {
        if (review != null) {
            return review.decision();
        }
        return figure.confidence() < DOUBTFUL ? "doubtful" : "read";
    }

    private static Map<String, Object> row(
            ReleaseRevision revision,
            Figure figure,
            String id,
            int ordinal,
            String state,
            String key,
            List<String> ids) {
        Map<String, Object> row = new HashMap<>();
        row.put("release", revision.release());
        row.put("revision", revision.number());
        row.put("id", id);
        row.put("ordinal", ordinal);
        row.put("kind", figure.kind().name());
        row.put("state", state);
        row.put("confidence", figure.confidence());
        row.put("series", key);
        row.put("quote", Quote.around(revision.text(), figure.start(), figure.end()));
        row.put("view", FigureView.of(figure, id, revision.release(), revision.number(), state, key, ids::get));
        return row;
    }

    private void insert(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            entities.createNativeQuery("insert into figure"
                            + " (release, revision, id, ordinal, kind, state, confidence, series, quote, view)"
                            + " select * from jsonb_to_recordset(cast(:rows as jsonb)) as row (release uuid,"
                            + " revision int, id text, ordinal int, kind text, state text, confidence numeric,"
                            + " series text, quote text, view jsonb)")
                    .setParameter("rows", json.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Figures are plain data", impossible);
        }
    }
}
