package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.State;

/** Whoever lets a release out is none of those who wrote it; or says why not, and is looked at a second time. */
@ApplicationScoped
public class FourEyes {
    private final EntityManager entities;
    private final Clock clock;

    FourEyes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Who saved a revision, and what became of it; without its text, of which there may be a megabyte. */
    record Saved(int number, State state, Instant visibleFrom, String savedBy) {}

    /** All who saved a revision since the last public one. */
    public Set<String> authors(Release release) {
        List<Saved> revisions = entities.createQuery(
                        "select number, state, visibleFrom, savedBy from Revision where release = :release order by number",
                        Saved.class)
                .setParameter("release", release.id)
                .getResultList();
        Instant now = clock.instant();
        int latest = revisions.get(revisions.size() - 1).number();
        Set<String> authors = new LinkedHashSet<>();
        for (Saved revision : revisions) {
            if (revision.number() < latest && revision.state().at(revision.visibleFrom(), now) == State.PUBLISHED) {
                authors.clear();
            } else {
                authors.add(revision.savedBy());
            }
        }
        return authors;
    }

    void refuseAuthor(Release release, String actor) {
        if (authors(release).contains(actor)) {
            throw new ProblemException(409, "You wrote on this release yourself; somebody else has to approve it.");
        }
    }

    /**
     * Publishing is itself the approval. An approval given earlier counts as long as it is of exactly this content.
     *
     * @param reason why the rule is set aside, or null where it is not; puts the release on the list for a second look
     */
    void check(Release release, Revision revision, String reason, String actor) {
        if (!authors(release).contains(actor)) {
            revision.approvedBy = actor;
            revision.approvedAt = clock.instant();
            revision.approvedHash = revision.contentHash;
        } else if (!revision.contentHash.equals(revision.approvedHash)) {
            if (reason == null) {
                throw new ProblemException(
                        409,
                        "You wrote on this release yourself; somebody else has to publish it, or you give a reason.");
            }
            revision.forcedBy = actor;
            revision.forcedReason = reason;
        }
    }
}
