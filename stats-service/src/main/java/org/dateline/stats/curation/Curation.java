package org.dateline.stats.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dateline.stats.figure.Concern;
import org.dateline.stats.figure.FeedLock;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.rederivation.Rederivations;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.Vocabulary;
import org.dateline.stats.vocabulary.VocabularyRows;

/** Changes the vocabulary: first seen, then applied. */
@ApplicationScoped
class Curation {
    private final VocabularyRows rows;
    private final Foresight foresight;
    private final Changes changes;
    private final FeedLock feed;
    private final Rederivations rederivations;

    Curation(VocabularyRows rows, Foresight foresight, Changes changes, FeedLock feed, Rederivations rederivations) {
        this.rows = rows;
        this.foresight = foresight;
        this.changes = changes;
        this.feed = feed;
        this.rederivations = rederivations;
    }

    /**
     * Who applies a change.
     *
     * @param publisher whether it may change what is published
     */
    record Actor(String name, boolean publisher) {}

    Consequences preview(ConceptChange change) {
        Edition now = rows.newest();
        return foresight.of(now, given(change).in(now.vocabulary()));
    }

    UUID propose(ConceptChange change, String actor) {
        Vocabulary vocabulary = rows.newest().vocabulary();
        if (isNothing(vocabulary, given(change).in(vocabulary))) {
            throw new ProblemException(422, "This changes nothing.");
        }
        return changes.propose(change, vocabulary, actor);
    }

    void apply(Changes.Proposal proposal, Actor actor) {
        if (changes.isOutdated(proposal.change().concerned(), proposal.version())) {
            throw new ProblemException(
                    409,
                    "Somebody else changed the concept after this was proposed; propose it anew from what it is now.");
        }
        Applied applied = apply(proposal.change(), proposal.id(), vocabulary -> {}, actor);
        changes.decide(
                proposal.id(),
                "applied",
                applied.vocabulary().version(),
                applied.rederivation().orElse(null),
                actor.name());
    }

    /**
     * @param vocabulary as it is now
     * @param rederivation reads the texts concerned once more; empty where there can be none
     */
    record Applied(Vocabulary vocabulary, Optional<UUID> rederivation) {}

    /** @param check refuses a vocabulary that the change was not meant for */
    Applied apply(ConceptChange change, UUID proposal, Consumer<Vocabulary> check, Actor actor) {
        Edition seen = rows.newest();
        check.accept(seen.vocabulary());
        Vocabulary expected = given(change).in(seen.vocabulary());
        long heard = feed.cursor();
        // Before anything is locked: reading takes its time.
        refusePublished(actor, seen, expected);
        boolean moved = feed.hold() != heard;
        Vocabulary before = rows.lock();
        check.accept(before);
        Vocabulary next = change.in(before);
        if (moved || before.version() != seen.vocabulary().version()) {
            refusePublished(actor, Edition.of(before), next);
        }
        if (isNothing(before, next)) {
            return new Applied(before, Optional.empty());
        }
        rows.write(before, next, new VocabularyRows.Reason(change.action(), proposal, actor.name()));
        return new Applied(next, rederivations.ask(Concern.of(before, next), next.version(), actor.name()));
    }

    private void refusePublished(Actor actor, Edition now, Vocabulary next) {
        if (actor.publisher()) {
            return;
        }
        Consequences consequences = foresight.of(now, next);
        if (consequences.publisher()) {
            throw new ProblemException(
                    403,
                    consequences.published() > 0
                            ? "This changes " + consequences.published()
                                    + " published figures; only a publisher can apply it. Propose it instead."
                            : consequences.renamedPublic() > 0
                                    ? "This renames published series; only a publisher can apply it. Propose it instead."
                                    : "This touches so many texts that only a publisher can apply it. Propose it instead.");
        }
    }

    private static boolean isNothing(Vocabulary before, Vocabulary next) {
        return before.concepts().equals(next.concepts());
    }

    private static ConceptChange given(ConceptChange change) {
        if (change == null) {
            throw new ProblemException(400, "Say what is to change.");
        }
        return change;
    }
}
