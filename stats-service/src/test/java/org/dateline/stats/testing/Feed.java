package org.dateline.stats.testing;

import static org.dateline.stats.testing.Releases.page;
import static org.dateline.stats.testing.Releases.published;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.stats.feed.CatalogFeed;
import org.dateline.stats.feed.Follower;
import org.dateline.stats.vocabulary.ConceptFile;
import org.dateline.stats.vocabulary.VocabularyRows;

/** Feeds the service what the catalog would tell. */
public final class Feed {
    private Feed() {}

    /** Forgets everything. */
    public static void empty() {
        Database.execute(
                "truncate stats.revision, stats.replaced_draft, stats.figure, stats.statement, stats.series, stats.parked,"
                        + " stats.review, stats.review_log; update stats.feed set cursor = 0, heard_until = '-infinity'");
    }

    /** Puts the vocabulary back to its seed, as a version of its own: versions never go back. */
    public static void forgetEdits() {
        Database.execute(
                "truncate stats.concept_change, stats.concept_decision, stats.rederivation, stats.rederivation_log;"
                        + " update stats.concept set broader = null, merged_into = null; delete from stats.concept;"
                        + " update stats.vocabulary set seed = null, version = version + 1");
        CDI.current().select(VocabularyRows.class).get().takeOver(ConceptFile.concepts());
        CDI.current().select(VocabularyRows.class).get().newest();
    }

    public static void apply(CatalogFeed.Item... items) {
        Follower follower = CDI.current().select(Follower.class).get();
        follower.apply(follower.cursor(), page(Instant.now(), items));
    }

    /** Publishes a release, and has it read. */
    public static UUID publish(LocalDate day, String title, String body) {
        UUID id = UUID.randomUUID();
        apply(published(id, 1, day, title, body));
        return id;
    }
}
