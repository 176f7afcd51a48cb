package org.dateline.catalog.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.text.Markdown;
import org.dateline.catalog.text.Rendering;

/** Writing: every save is a new immutable revision. */
@ApplicationScoped
public class Drafts {
    private static final Set<State> EDITABLE = EnumSet.of(State.DRAFT, State.RETURNED);

    private final EntityManager entities;
    private final DraftRules rules;
    private final Markdown markdown;
    private final Event<RevisionChanged> changed;
    private final Clock clock;

    Drafts(EntityManager entities, DraftRules rules, Markdown markdown, Event<RevisionChanged> changed, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.markdown = markdown;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * The draft as it would be saved, for whoever wants to know before.
     *
     * @throws ProblemException 400 where it is not acceptable
     */
    public Draft check(Draft written) {
        return rules.check(written);
    }

    /**
     * Starts a release.
     *
     * @throws ProblemException 400 where the draft is not acceptable, 409 where its source is known already
     */
    @Transactional
    public Release create(Draft written, String actor) {
        Draft draft = rules.check(written);
        refuseKnownSource(draft.source(), null);
        Instant now = clock.instant();
        Release release = new Release();
        release.id = TimeOrderedId.at(now);
        release.createdAt = now;
        release.createdBy = actor;
        apply(release, draft);
        release.slug = Slugs.of(draft.title());
        release.touch(actor, now);
        release.persist();
        Revision revision = revision(release, draft, 1, actor, now);
        revision.persist();
        entities.flush();
        changed.fire(new RevisionChanged(release, revision, "save", actor, null));
        return release;
    }

    /**
     * Saves a new revision of a draft.
     *
     * @throws ProblemException 400 as above, 409 where the release is not being written on
     */
    @Transactional
    public Release save(UUID id, Draft written, String actor) {
        Release release = Release.locked(id).orElseThrow(ProblemException::notFound);
        Revision before = release.latest();
        if (release.goneAt != null || release.withdrawnAt != null) {
            throw new ProblemException(409, "The release has been taken back; it cannot be changed any more.");
        }
        if (!EDITABLE.contains(before.state)) {
            throw new ProblemException(
                    409,
                    before.state == State.SUBMITTED
                            ? "The release is submitted; a publisher has to return it before it can be changed."
                            : "Only a draft can be changed. A published release is corrected.");
        }
        if (release.slugFixed) {
            return replace(release, before, corrected(release, before.released, written), actor);
        }
        Draft draft = rules.check(written);
        refuseKnownSource(draft.source(), id);
        return replace(release, before, draft, actor);
    }

    /**
     * A draft revision over a published release, for a correction; called by the workflow with the release locked.
     *
     * @param latest the published revision, or the draft of a correction whose place the new one takes
     * @param written the corrected content; that of {@code latest} where null
     */
    public void correct(
            Release release, Revision latest, Draft written, String actor, boolean substantive, String note) {
        Draft given = written == null ? contentOf(release, latest) : written;
        Draft draft = corrected(release, latest.released, given);
        boolean again = EDITABLE.contains(latest.state);
        // It may have been published by its moment; from now on it is no longer the newest that says so.
        latest.state = again ? State.REPLACED : State.PUBLISHED;
        Revision revision = revision(release, draft, latest.number + 1, actor, clock.instant());
        revision.substantive = substantive;
        revision.note = note;
        revision.moment = latest.moment;
        revision.dateOnly = latest.dateOnly;
        release.touch(actor, revision.savedAt);
        revision.persist();
        entities.flush();
        if (again) {
            changed.fire(new RevisionChanged(release, latest, "replace", actor, null));
        }
        changed.fire(new RevisionChanged(release, revision, "correct", actor, note));
    }

    /**
     * The content of a correction. What a public release is known by stays as it is: those fields are either left out or
     * said again.
     */
    private Draft corrected(Release release, LocalDate released, Draft written) {
        Draft draft = rules.check(written == null ? null : written.withDefaults(release, released));
        List<FieldError> fixed = new ArrayList<>();
        refuseOther("language", release.language, draft.language(), fixed);
        refuseOther("organization", release.organization, draft.organization(), fixed);
        refuseOther("source", release.source, draft.source(), fixed);
        refuseOther("translationOf", release.translationOf, draft.translationOf(), fixed);
        refuseOther("released", released, draft.released(), fixed);
        if (!fixed.isEmpty()) {
            throw new ProblemException(422, fixed.get(0).detail(), fixed.toArray(FieldError[]::new));
        }
        return draft;
    }

    private static void refuseOther(String field, Object before, Object after, List<FieldError> errors) {
        if (!Objects.equals(before, after)) {
            errors.add(FieldError.field(field, "\"" + field + "\" is fixed once a release has been published."));
        }
    }

    private static Draft contentOf(Release release, Revision revision) {
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

    private Release replace(Release release, Revision before, Draft draft, String actor) {
        Instant now = clock.instant();
        before.state = State.REPLACED;
        Revision next = revision(release, draft, before.number + 1, actor, now);
        next.substantive = before.substantive;
        next.note = before.note;
        if (release.slugFixed) {
            next.moment = before.moment;
            next.dateOnly = before.dateOnly;
        } else {
            apply(release, draft);
            release.slug = Slugs.of(draft.title());
        }
        release.touch(actor, now);
        next.persist();
        entities.flush();
        changed.fire(new RevisionChanged(release, before, "replace", actor, null));
        changed.fire(new RevisionChanged(release, next, "save", actor, null));
        return release;
    }

    private static void apply(Release release, Draft draft) {
        release.language = draft.language();
        release.organization = draft.organization();
        release.source = draft.source();
        release.translationOf = draft.translationOf();
    }

    private Revision revision(Release release, Draft draft, int number, String actor, Instant now) {
        Rendering rendering = markdown.render(draft.body());
        Revision revision = new Revision();
        revision.release = release.id;
        revision.number = number;
        revision.state = State.DRAFT;
        revision.title = draft.title();
        revision.summary = draft.summary();
        revision.body = draft.body();
        revision.html = rendering.html();
        revision.text = rendering.text().isEmpty() ? draft.title() : draft.title() + "\n\n" + rendering.text();
        int titleLength = draft.title().codePointCount(0, draft.title().length());
        revision.bodyStart = rendering.text().isEmpty() ? titleLength : titleLength + 2;
        revision.topics = draft.topics().toArray(String[]::new);
        revision.contact = draft.contact();
        revision.released = draft.released();
        revision.contentHash = ContentHash.of(draft);
        revision.savedAt = now;
        revision.savedBy = actor;
        ZoneId zone = Organization.<Organization>findById(draft.organization()).zoneId();
        LocalDate day = draft.released() != null ? draft.released() : LocalDate.ofInstant(now, zone);
        revision.moment = day.atStartOfDay(zone).toInstant();
        revision.dateOnly = true;
        return revision;
    }

    private void refuseKnownSource(String source, UUID except) {
        if (source != null) {
            // Of two who send the same source at the same moment, the second one waits here and is told.
            entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:source, 0))")
                    .setParameter("source", source)
                    .getResultList();
            Release.bySource(source).filter(other -> !other.id.equals(except)).ifPresent(other -> {
                throw new ProblemException(409, "A release with this source exists already.");
            });
        }
    }
}
