package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.RevisionChanged;
import org.dateline.catalog.release.Slugs;
import org.dateline.catalog.release.State;

/**
 * Sets the moment of a revision, from which the public sees it, and until when it saw the one before. Row-level security
 * does the rest: no job puts anything out. To be called in a transaction that has locked the release; the caller fires the
 * event of its own action afterwards.
 */
@ApplicationScoped
public class Publication {
    private final EntityManager entities;
    private final Slugs slugs;
    private final Event<RevisionChanged> changed;
    private final Clock clock;

    Publication(EntityManager entities, Slugs slugs, Event<RevisionChanged> changed, Clock clock) {
        this.entities = entities;
        this.slugs = slugs;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Publishes at once. The moment is now; but a first revision that is dated before today is an archive's, and 00:00 of
     * that day in its organisation's zone stays its moment: its figures were known then. It becomes visible now all the
     * same. The moment of a correction is always now.
     */
    void publishNow(Release release, Revision revision, String actor) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone(release));
        boolean first = release.firstPublic == null;
        if (first && !isBefore(revision, today)) {
            revision.released = today;
        }
        if (!first || !isBefore(revision, today)) {
            revision.moment = now;
            revision.dateOnly = false;
        }
        revision.state = State.PUBLISHED;
        makeVisible(release, revision, now, actor);
    }

    /** Whether the release is dated before today in its organisation's zone. */
    boolean isFromArchive(Release release, Revision revision) {
        return isBefore(revision, LocalDate.ofInstant(clock.instant(), zone(release)));
    }

    void schedule(Release release, Revision revision, Instant at, String actor) {
        revision.state = State.SCHEDULED;
        revision.moment = at;
        revision.dateOnly = false;
        if (release.firstPublic == null) {
            revision.released = LocalDate.ofInstant(at, zone(release));
        }
        makeVisible(release, revision, at, actor);
    }

    void unschedule(Release release, Revision revision, String actor) {
        Instant from = revision.visibleFrom;
        Optional<Revision> kept = previous(release, revision);
        kept.ifPresent(before -> before.visibleUntil = null);
        revision.state = State.SUBMITTED;
        revision.visibleFrom = null;
        revision.forcedBy = null;
        revision.forcedReason = null;
        if (from.equals(release.firstPublic)) {
            release.firstPublic = null;
            revision.moment = revision.released.atStartOfDay(zone(release)).toInstant();
            revision.dateOnly = true;
            slugs.release(release, revision.title);
            slugs.settle(clock.instant(), actor);
        }
        kept.ifPresent(before -> changed.fire(new RevisionChanged(release, before, "keep", actor, null)));
    }

    private void makeVisible(Release release, Revision revision, Instant from, String actor) {
        Optional<Revision> before = previous(release, revision);
        refuseMovedFigures(release, revision);
        revision.visibleFrom = from;
        if (release.firstPublic == null) {
            release.firstPublic = from;
            slugs.settle(clock.instant(), actor);
        }
        before.ifPresent(earlier -> {
            earlier.visibleUntil = from;
            changed.fire(new RevisionChanged(release, earlier, "supersede", actor, null));
        });
    }

    private Optional<Revision> previous(Release release, Revision revision) {
        return Revision.<Revision>find(
                        "release = ?1 and number < ?2 and visibleFrom is not null order by number desc",
                        release.id,
                        revision.number)
                .firstResultOptional();
    }

    /**
     * A correction that is called minor moves no figure of what it corrects.
     *
     * @throws ProblemException 422 where it does
     */
    void refuseMovedFigures(Release release, Revision revision) {
        if (Boolean.FALSE.equals(revision.substantive)) {
            previous(release, revision)
                    .filter(before -> !Quantities.in(before.text).equals(Quantities.in(revision.text)))
                    .ifPresent(before -> {
                        throw new ProblemException(
                                422,
                                "The correction changes a figure, so it is substantive and needs a public note: start it"
                                        + " again as a substantive one.");
                    });
        }
    }

    /** Takes the release from the public's sight, all its revisions; only its tombstone is left. */
    void bury(Release release, String redirect) {
        release.goneAt = clock.instant();
        entities.createNativeQuery(
                        "insert into tombstone (release, slug, gone_since, redirect) values (:id, :slug, :at, :redirect)")
                .setParameter("id", release.id)
                .setParameter("slug", release.slug)
                .setParameter("at", release.goneAt)
                .setParameter("redirect", redirect)
                .executeUpdate();
    }

    private static boolean isBefore(Revision revision, LocalDate today) {
        return revision.released != null && revision.released.isBefore(today);
    }

    private static ZoneId zone(Release release) {
        return Organization.<Organization>findById(release.organization).zoneId();
    }
}
