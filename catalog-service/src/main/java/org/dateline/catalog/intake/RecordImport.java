package org.dateline.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.catalog.intake.ImportOutcome.Kind;
import org.dateline.catalog.intake.ListingEntry.Flaw;
import org.dateline.catalog.intake.ListingEntry.Listed;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Drafts;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.release.Revision;
import org.dateline.catalog.release.State;
import org.dateline.catalog.text.Markdown;
import org.dateline.catalog.topic.Topic;
import org.dateline.catalog.workflow.Workflow;

/** Decides what becomes of one record, and does it unless the run is a dry one. */
@ApplicationScoped
class RecordImport {
    private static final String CHANGED_NOTE = "The text was changed at its source.";

    private final KnownReleases known;
    private final Drafts drafts;
    private final Workflow workflow;
    private final Markdown markdown;
    private final Clock clock;

    RecordImport(KnownReleases known, Drafts drafts, Workflow workflow, Markdown markdown, Clock clock) {
        this.known = known;
        this.drafts = drafts;
        this.workflow = workflow;
        this.markdown = markdown;
        this.clock = clock;
    }

    /** Within the caller's transaction. */
    void take(Import run, ListingEntry entry) {
        if (entry instanceof Flaw flaw) {
            keep(run, entry, null, ImportOutcome.failed(flaw.reason()));
        } else {
            Candidate candidate = Candidate.of((Listed) entry, run.language, markdown);
            keep(run, entry, candidate, outcome(run, candidate));
        }
    }

    /** For a record that could not be dealt with. */
    void giveUp(Import run, ListingEntry entry, String reason) {
        keep(run, entry, null, ImportOutcome.failed(reason));
    }

    private void keep(Import run, ListingEntry entry, Candidate candidate, ImportOutcome outcome) {
        known.keep(run.id, entry, candidate, outcome);
        run.count(outcome.kind());
    }

    private ImportOutcome outcome(Import run, Candidate candidate) {
        Optional<UUID> found = known.find(candidate);
        if (found.isPresent()) {
            Release release = Release.findById(found.get());
            boolean closed = release.goneAt != null || release.withdrawnAt != null;
            return closed || known.holds(release.id, candidate.text())
                    ? ImportOutcome.of(Kind.DUPLICATE, release.id)
                    : change(run, release, candidate);
        }
        Optional<Kind> earlier = run.dryRun ? known.earlier(run.id, candidate) : Optional.empty();
        return earlier.map(kind -> ImportOutcome.of(kind, null)).orElseGet(() -> create(run, candidate));
    }

    private ImportOutcome create(Import run, Candidate candidate) {
        Listed listed = candidate.listed();
        Draft draft = new Draft(
                candidate.title(),
                null,
                candidate.body(),
                candidate.language(),
                listed.released(),
                topics(listed.topic()),
                run.organization,
                listed.source(),
                null,
                null);
        Optional<String> refusal = refusal(draft);
        if (refusal.isPresent() || run.dryRun) {
            return refusal.map(ImportOutcome::failed).orElse(ImportOutcome.of(Kind.CREATED, null));
        }
        Release release = drafts.create(draft, run.createdBy);
        if (run.publish && listed.released().isBefore(today(run))) {
            workflow.publishFromArchive(release.id, run.createdBy);
        } else if (run.publish) {
            workflow.submit(release.id, run.createdBy);
        }
        return ImportOutcome.of(Kind.CREATED, release.id);
    }

    /** Another text for a known release: a draft, or a draft correction, which people then look at. */
    private ImportOutcome change(Import run, Release release, Candidate candidate) {
        Revision latest = release.latest();
        Instant now = clock.instant();
        State state = latest.stateAt(now);
        if (state == State.SUBMITTED || state == State.SCHEDULED) {
            return ImportOutcome.failed("The text differs from release \"" + release.slug + "\", which is "
                    + state.text() + " and cannot be changed now.");
        }
        Draft draft = new Draft(
                candidate.title(),
                latest.summary,
                candidate.body(),
                release.language,
                latest.released,
                List.of(latest.topics),
                release.organization,
                release.source == null && !release.slugFixed
                        ? candidate.listed().source()
                        : release.source,
                release.translationOf,
                latest.contact);
        Optional<String> refusal = refusal(draft);
        if (refusal.isPresent() || run.dryRun) {
            return refusal.map(ImportOutcome::failed).orElse(ImportOutcome.of(Kind.CHANGED, null));
        }
        if (state == State.PUBLISHED) {
            workflow.correct(release.id, draft, true, CHANGED_NOTE, run.createdBy);
        } else {
            drafts.save(release.id, draft, run.createdBy);
        }
        return ImportOutcome.of(Kind.CHANGED, release.id);
    }

    /** Why a draft cannot be saved; asked beforehand, because a refused save would take its whole batch back. */
    private Optional<String> refusal(Draft draft) {
        try {
            drafts.check(draft);
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static List<String> topics(String name) {
        return name == null
                ? List.of()
                : Topic.<Topic>list("name = ?1 or nameKo = ?1", name).stream()
                        .map(topic -> topic.id)
                        .toList();
    }

    private LocalDate today(Import run) {
        Organization organization = Organization.findById(run.organization);
        return LocalDate.ofInstant(clock.instant(), organization.zoneId());
    }
}
