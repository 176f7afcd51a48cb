package org.dateline.catalog.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Drafts;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.RevisionChanged;
import org.dateline.catalog.release.State;
import org.dateline.catalog.text.Characters;

/** The actions by which a release travels from draft to reader. */
@ApplicationScoped
public class Workflow {
    private static final Duration FURTHEST = Duration.ofDays(3660);
    private static final int LONGEST_TEXT = 2_000;

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
        Release release = open(id);
        Revision revision = release.latest();
        require(isInHand(revision), "Only a draft can be submitted.");
        publication.refuseMovedFigures(release, revision);
        revision.state = State.SUBMITTED;
        return done(release, revision, "submit", actor, null);
    }

    @Transactional
    public Release returnToAuthor(UUID id, String remarks, String actor) {
        Release release = open(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be returned.");
        String said = text("remarks", remarks, "Say what should be changed.");
        revision.state = State.RETURNED;
        revision.remarks = said;
        revision.approvedBy = null;
        revision.approvedAt = null;
        revision.approvedHash = null;
        return done(release, revision, "return", actor, said);
    }

    @Transactional
    public Release approve(UUID id, String actor) {
        Release release = open(id);
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
        Release release = open(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be published.");
        String given = optional("reason", reason).orElse(null);
        fourEyes.check(release, revision, given, actor);
        publication.publishNow(release, revision, actor);
        return done(release, revision, "publish", actor, given);
    }

    /**
     * Publishes a release of an archive: one that was public elsewhere on its day, so that no second pair of eyes is asked
     * for. Its moment is 00:00 of that day, it becomes visible now, and the audit log calls it {@code archive-import}. For
     * imports; takes a draft as {@link Drafts#create} made it, within the caller's transaction or one of its own.
     *
     * @throws ProblemException 409 where the release is no first draft, or is not dated before today in its
     *     organisation's zone
     */
    @Transactional
    public Release publishFromArchive(UUID id, String actor) {
        Release release = open(id);
        Revision revision = release.latest();
        require(
                release.firstPublic == null && (revision.state == State.DRAFT || revision.state == State.SUBMITTED),
                "Only a draft that was never public can come from an archive.");
        require(publication.isFromArchive(release, revision), "Only what is dated in the past comes from an archive.");
        publication.publishNow(release, revision, actor);
        return done(release, revision, "archive-import", actor, null);
    }

    @Transactional
    public Release schedule(UUID id, Instant at, String reason, String actor) {
        Release release = open(id);
        Revision revision = release.latest();
        require(revision.state == State.SUBMITTED, "Only a submitted release can be scheduled.");
        String given = optional("reason", reason).orElse(null);
        fourEyes.check(release, revision, given, actor);
        if (at == null) {
            throw unprocessable("at", "Say when: a date and time with an offset, as RFC 3339 has it.");
        }
        if (!at.isAfter(clock.instant())) {
            throw unprocessable("at", "The moment is in the past; choose a later one, or publish now.");
        }
        if (at.isAfter(clock.instant().plus(FURTHEST))) {
            throw unprocessable("at", "The moment is more than ten years away.");
        }
        publication.schedule(release, revision, at.truncatedTo(ChronoUnit.MICROS), actor);
        return done(release, revision, "schedule", actor, given);
    }

    @Transactional
    public Release unschedule(UUID id, String actor) {
        Release release = open(id);
        Revision revision = release.latest();
        require(isScheduled(revision), "The release is not scheduled.");
        publication.unschedule(release, revision, actor);
        return done(release, revision, "unschedule", actor, null);
    }

    /**
     * Drafts a correction; it becomes public as any other draft does. The content is the newest one where none is given. A
     * correction in hand is drafted anew, so that a minor one can be made a substantive one.
     */
    @Transactional
    public Release correct(UUID id, Draft draft, Boolean substantive, String note, String actor) {
        Release release = open(id);
        Revision latest = release.latest();
        boolean inHand = release.slugFixed && isInHand(latest);
        require(
                inHand || latest.stateAt(clock.instant()) == State.PUBLISHED,
                "Only a published release can be corrected, one correction at a time.");
        if (substantive == null) {
            throw unprocessable("substantive", "Say whether the correction changes what is stated.");
        }
        String said = substantive
                ? text("note", note, "A substantive correction needs a public note.")
                : optional("note", note).orElse(null);
        drafts.correct(release, latest, draft, actor, substantive, said);
        publication.refuseMovedFigures(release, release.latest());
        return release;
    }

    @Transactional
    public Release withdraw(UUID id, String reason, String actor) {
        Release release = open(id);
        Revision current = current(release, "withdrawn");
        String given = text("reason", reason, "Readers are told why: give a reason.");
        stopCorrection(release, actor);
        release.withdrawalReason = given;
        release.withdrawnAt = clock.instant();
        return done(release, current, "withdraw", actor, given);
    }

    /**
     * Takes a release that was published in error from the public's sight: 410 from now on.
     *
     * @param redirect where readers are sent instead: an http(s) address, or the id or slug of a public release; or null
     */
    @Transactional
    public Release unpublish(UUID id, String reason, String redirect, String actor) {
        Release release = open(id);
        Revision current = current(release, "unpublished");
        String given = text("reason", reason, "Give a reason; it is kept in the audit log.");
        String target = Redirect.check(redirect, release, clock.instant());
        stopCorrection(release, actor);
        publication.bury(release, target);
        release.revisions().stream()
                .filter(other -> other.state != State.REPLACED && other.number != current.number)
                .forEach(other -> changed.fire(new RevisionChanged(release, other, "unpublish", actor, null)));
        return done(release, current, "unpublish", actor, given);
    }

    /** A correction that waits for its moment must not come out after what it corrects has been taken back. */
    private void stopCorrection(Release release, String actor) {
        Revision latest = release.latest();
        if (isScheduled(latest)) {
            publication.unschedule(release, latest, actor);
            changed.fire(new RevisionChanged(release, latest, "unschedule", actor, null));
        }
    }

    private static boolean isInHand(Revision revision) {
        return revision.state == State.DRAFT || revision.state == State.RETURNED;
    }

    private boolean isScheduled(Revision revision) {
        return revision.stateAt(clock.instant()) == State.SCHEDULED;
    }

    private Revision current(Release release, String what) {
        return release.publicAt(clock.instant())
                .orElseThrow(() -> new ProblemException(409, "Only a published release can be " + what + "."));
    }

    private static Release open(UUID id) {
        Release release = Release.locked(id).orElseThrow(ProblemException::notFound);
        require(release.goneAt == null, "The release has been unpublished.");
        require(release.withdrawnAt == null, "The release has been withdrawn.");
        return release;
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
        return optional(field, value).orElseThrow(() -> unprocessable(field, detail));
    }

    private static Optional<String> optional(String field, String value) {
        String text = value == null ? "" : Characters.normalise(value).strip();
        Characters.firstRefused(text).ifPresent(refused -> {
            throw unprocessable(field, refused.sentence());
        });
        if (text.length() > LONGEST_TEXT) {
            throw unprocessable(field, "At most " + LONGEST_TEXT + " characters, please.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static ProblemException unprocessable(String field, String detail) {
        return new ProblemException(422, detail, FieldError.field(field, detail));
    }
}
