package org.dateline.stats.testing;

import static org.dateline.stats.testing.Releases.page;
import static org.dateline.stats.testing.Releases.published;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.stats.feed.CatalogFeed;
import org.dateline.stats.feed.Follower;

/** Feeds the service what the catalog would tell. */
public final class Feed {
    private Feed() {}

    /** Forgets everything. */
    public static void empty() {
        Database.execute("truncate stats.revision, stats.figure, stats.statement, stats.series, stats.parked,"
                + " stats.review, stats.review_log; update stats.feed set cursor = 0, heard_until = '-infinity'");
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
