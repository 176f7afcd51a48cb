package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.series.Statements;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.VocabularyRows;

/** From the text of a revision to its figures and statements; the same text always gives the same rows. */
@ApplicationScoped
public class Derivation {
    private final EntityManager entities;
    private final VocabularyRows vocabulary;
    private final Reviews reviews;
    private final Statements statements;
    private final RevisionRows revisions;
    private final ObjectMapper json;

    Derivation(
            EntityManager entities,
            VocabularyRows vocabulary,
            Reviews reviews,
            Statements statements,
            RevisionRows revisions,
            ObjectMapper json) {
        this.entities = entities;
        this.vocabulary = vocabulary;
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
        Edition edition = vocabulary.newest();
        Derived derived = Derived.of(revision, edition, reviews.of(revision.release()));
        revisions.clear(revision.release(), revision.number());
        insert(derived.figures());
        statements.insert(revision.release(), revision.number(), derived.statements());
        revisions.derived(
                revision.release(), revision.number(), edition.vocabulary().version());
    }

    private void insert(List<Derived.Row> rows) {
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
