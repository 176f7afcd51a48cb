package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.RevisionChanged;
import org.dateline.catalog.release.Slugs;
import org.dateline.catalog.release.State;

/** Sets the moment from which the public sees a revision, and until when it saw the one before. */
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

    /** Publishes at once. A release dated in the past keeps that date as its moment: it is an archive's. */
    public void publishNow(Release release, Revision revision, String actor) {
        Instant now = clock.instant();
        ZoneId zone = zone(release);
        LocalDate today = LocalDate.ofInstant(now, zone);
        revision.state = State.PUBLISHED;
        if (revision.number > 1 && release.firstPublic != null) {
            revision.moment = now;
            revision.dateOnly = false;
        } else if (revision.released == null || !revision.released.isBefore(today)) {
            revision.moment = now;
            revision.dateOnly = false;
            revision.released = today;
        }
        makeVisible(release, revision, now, actor);
    }

    void schedule(Release release, Revision revision, Instant at) {
        revision.state = State.SCHEDULED;
        revision.moment = at;
        revision.dateOnly = false;
        if (release.firstPublic == null) {
            revision.released = LocalDate.ofInstant(at, zone(release));
        }
        makeVisible(release, revision, at, null);
    }

    void unschedule(Release release, Revision revision) {
        Instant from = revision.visibleFrom;
        previous(release, revision)
                .filter(before -> from.equals(before.visibleUntil))
                .ifPresent(before -> {
                    before.visibleUntil = null;
                    changed.fire(new RevisionChanged(release, before, "keep", revision.savedBy, null));
                });
        revision.state = State.SUBMITTED;
        revision.visibleFrom = null;
        if (from.equals(release.firstPublic)) {
            release.firstPublic = null;
            release.slugFixed = false;
        }
    }

    private void makeVisible(Release release, Revision revision, Instant from, String actor) {
        Optional<Revision> before = previous(release, revision);
        before.ifPresent(earlier -> refuseMovedFigures(earlier, revision));
        slugs.fix(release, revision.title, clock.instant());
        revision.visibleFrom = from;
        if (release.firstPublic == null) {
            release.firstPublic = from;
        }
        before.ifPresent(earlier -> {
            earlier.visibleUntil = from;
            entities.flush();
            changed.fire(
                    new RevisionChanged(release, earlier, "supersede", actor == null ? revision.savedBy : actor, null));
        });
    }

    private Optional<Revision> previous(Release release, Revision revision) {
        return Revision.<Revision>find(
                        "release = ?1 and number < ?2 and visibleFrom is not null order by number desc",
                        release.id,
                        revision.number)
                .firstResultOptional();
    }

    /** A correction that is called minor leaves every numeral where it was. */
    private static void refuseMovedFigures(Revision before, Revision after) {
        if (Boolean.FALSE.equals(after.substantive) && !Numerals.in(before.text).equals(Numerals.in(after.text))) {
            throw new ProblemException(
                    422, "The correction changes a figure, so it is substantive and needs a public note.");
        }
    }

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

    Draft contentOf(Release release, Revision revision) {
        return new Draft(
                revision.title,
                revision.summary,
                revision.body,
                release.language,
                revision.released,
                List.of(revision.topics),
                release.organization,
                release.source,
                release.translationOf,
                revision.contact);
    }

    private static ZoneId zone(Release release) {
        return Organization.<Organization>findById(release.organization).zoneId();
    }
}
