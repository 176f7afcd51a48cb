package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.VocabularyRows;
import org.jboss.logging.Logger;

/** From the text of a revision to its figures and statements; the same text always gives the same rows. */
@ApplicationScoped
public class Derivation {
    private static final Logger LOG = Logger.getLogger(Derivation.class);

    private final VocabularyRows vocabulary;
    private final Reviews reviews;
    private final RevisionRows revisions;
    private final Formers formers;
    private final DerivedRows rows;

    Derivation(VocabularyRows vocabulary, Reviews reviews, RevisionRows revisions, Formers formers, DerivedRows rows) {
        this.vocabulary = vocabulary;
        this.reviews = reviews;
        this.revisions = revisions;
        this.formers = formers;
        this.rows = rows;
    }

    /**
     * What became of a revision that was read once more.
     *
     * @param changed figures that are understood otherwise
     * @param added figures that were not found before
     * @param gone figures that are no longer found
     * @param failed whether the text cannot be read; its figures are as they were
     */
    public record Reread(UUID release, int revision, int changed, int added, int gone, boolean failed) {
        public boolean moved() {
            return changed + added + gone > 0;
        }
    }

    /**
     * Takes over the state of a revision; derives its figures only where its text is new.
     *
     * @param deleted whether another draft took its place
     */
    public void apply(ReleaseRevision revision, boolean deleted) {
        if (deleted) {
            formers.keep(revision.release(), revision.number());
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
            formers.keep(revision.release(), revision.number());
            revisions.delete(revision.release(), revision.number());
            return;
        }
        revisions.store(revision);
        rows.clear(revision);
    }

    /** Derives the figures of a revision again, for a decision about one of them. */
    void again(UUID release, int number) {
        derive(revisions.read(release, number));
    }

    private void derive(ReleaseRevision revision) {
        Edition edition = vocabulary.newest();
        List<Former> known = formers.of(List.of(revision.release())).getOrDefault(revision.release(), List.of());
        Derived derived = Derived.of(revision, edition, known, reviews.of(revision.release()));
        rows.replace(
                List.of(rows.reading(revision, derived)), edition.vocabulary().version());
    }

    /**
     * Reads all revisions of releases once more, by what is known now, and puts what is read in the place of what was: in
     * this transaction, so that a reader sees all of a release as it was or all as it is. What is read as before is not
     * written.
     */
    public List<Reread> again(List<UUID> releases) {
        Edition edition = vocabulary.newest();
        Map<UUID, Map<String, Reviews.Review>> decided = reviews.of(releases);
        Map<UUID, List<Former>> known = formers.of(releases);
        List<RevisionRows.Stored> stored = revisions.of(releases);
        List<DerivedRows.Reading> readings = stored.parallelStream()
                .map(row -> read(
                        row.revision(),
                        edition,
                        known.getOrDefault(row.revision().release(), List.of()),
                        decided.getOrDefault(row.revision().release(), Map.of())))
                .toList();
        List<DerivedRows.Reading> different = new ArrayList<>();
        List<Reread> reread = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            DerivedRows.Reading reading = readings.get(i);
            ReleaseRevision revision = stored.get(i).revision();
            if (reading.derived() == null) {
                reread.add(new Reread(revision.release(), revision.number(), 0, 0, 0, true));
            } else if (!Objects.equals(reading.digest(), stored.get(i).reading())) {
                different.add(reading);
            }
        }
        reread.addAll(rows.differences(different));
        rows.replace(different, edition.vocabulary().version());
        rows.mark(
                stored.stream().map(RevisionRows.Stored::revision).toList(),
                edition.vocabulary().version());
        return reread;
    }

    private DerivedRows.Reading read(
            ReleaseRevision revision, Edition edition, List<Former> known, Map<String, Reviews.Review> decided) {
        try {
            return rows.reading(revision, Derived.of(revision, edition, known, decided));
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.errorf(failure, "Revision %d of %s cannot be read once more", revision.number(), revision.release());
            return new DerivedRows.Reading(revision, null, null);
        }
    }
}
