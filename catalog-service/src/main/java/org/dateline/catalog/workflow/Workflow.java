package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Drafts;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.RevisionChanged;
import org.dateline.catalog.release.State;

/** The actions by which a release travels from draft to reader; the README shows them as a table. */
@ApplicationScoped
public class Workflow {
    private final Drafts drafts;
    private final FourEyes fourEyes;
    private final Publication publication;
    private final Event<RevisionChanged> changed;
    private final Clock clock;

    Workflow(Drafts drafts, FourEyes fourEyes, Publication publication, Event<RevisionChanged> changed, Clock clock) {
        this.drafts = drafts;
        this.fourEyes = fourEyes;
        this.publication = publication;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public Release submit(UUID id, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.state == State.DRAFT || revision.state == State.RETURNED, "Only a draft can be submitted.");
        revision.state = State.SUBMITTED;
        return done(release, revision, "submit", actor, null);
    }

    @Transactional
    public Release returnToAuthor(UUID id, String remarks, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be returned.");
        revision.state = State.RETURNED;
        revision.remarks = text("remarks", remarks, "Say what should be changed.");
        revision.approvedBy = null;
        revision.approvedAt = null;
        revision.approvedHash = null;
        return done(release, revision, "return", actor, remarks);
    }

    @Transactional
    public Release approve(UUID id, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be approved.");
        fourEyes.refuseAuthor(release, actor);
        revision.approvedBy = actor;
        revision.approvedAt = clock.instant();
        revision.approvedHash = revision.contentHash;
        return done(release, revision, "approve", actor, null);
    }

    @Transactional
    public Release publish(UUID id, String reason, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be published.");
        fourEyes.check(release, revision, reason, actor);
        publication.publishNow(release, revision, actor);
        return done(release, revision, "publish", actor, reason);
    }

    @Transactional
    public Release schedule(UUID id, Instant at, String reason, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be scheduled.");
        if (at == null) {
            throw ProblemException.badField("at", "Say when: a date and time with an offset, as RFC 3339 has it.");
        }
        if (!at.isAfter(clock.instant())) {
            throw unprocessable("at", "The moment is in the past; choose a later one, or publish now.");
        }
        fourEyes.check(release, revision, reason, actor);
        publication.schedule(release, revision, at);
        return done(release, revision, "schedule", actor, reason);
    }

    @Transactional
    public Release unschedule(UUID id, String actor) {
        Release release = Release.findById(id);
        Revision revision = release.latest();
        require(revision.stateAt(clock.instant()) == State.SCHEDULED, "The release is not scheduled.");
        publication.unschedule(release, revision);
        return done(release, revision, "unschedule", actor, null);
    }

    /** Drafts a correction; it becomes public as any other draft does. */
    @Transactional
    public Release correct(UUID id, Draft draft, Boolean substantive, String note, String actor) {
        Release release = Release.findById(id);
        Revision latest = release.latest();
        require(
                latest.stateAt(clock.instant()) == State.PUBLISHED && release.goneAt == null,
                "Only a published release can be corrected, one correction at a time.");
        if (substantive == null) {
            throw ProblemException.badField("substantive", "Say whether the correction changes what is stated.");
        }
        if (substantive && (note == null || note.isBlank())) {
            throw unprocessable("note", "A substantive correction needs a public note.");
        }
        latest.state = State.PUBLISHED;
        Draft content = draft == null ? publication.contentOf(release, latest) : draft;
        return drafts.correct(release, latest, content, actor, substantive, note);
    }

    @Transactional
    public Release withdraw(UUID id, String reason, String actor) {
        Release release = Release.findById(id);
        Revision current = current(release, "withdrawn");
        require(release.withdrawnAt == null, "The release is withdrawn already.");
        release.withdrawalReason = text("reason", reason, "Readers are told why: give a reason.");
        release.withdrawnAt = clock.instant();
        return done(release, current, "withdraw", actor, reason);
    }

    @Transactional
    public Release unpublish(UUID id, String reason, String redirect, String actor) {
        Release release = Release.findById(id);
        Revision current = current(release, "unpublished");
        text("reason", reason, "Give a reason; it is kept in the audit log.");
        publication.bury(release, redirect);
        return done(release, current, "unpublish", actor, reason);
    }

    private Revision current(Release release, String what) {
        Instant now = clock.instant();
        if (release.goneAt != null) {
            throw new ProblemException(409, "The release has been unpublished.");
        }
        return release.publicAt(now)
                .orElseThrow(() -> new ProblemException(409, "Only a published release can be " + what + "."));
    }

    private Release done(Release release, Revision revision, String action, String actor, String detail) {
        release.touch(actor, clock.instant());
        Release.flush();
        changed.fire(new RevisionChanged(release, revision, action, actor, detail));
        return release;
    }

    private static void require(boolean condition, String detail) {
        if (!condition) {
            throw new ProblemException(409, detail);
        }
    }

    private static String text(String field, String value, String detail) {
        if (value == null || value.isBlank()) {
            throw unprocessable(field, detail);
        }
        return value.strip();
    }

    private static ProblemException unprocessable(String field, String detail) {
        return new ProblemException(422, detail, FieldError.field(field, detail));
    }
}
