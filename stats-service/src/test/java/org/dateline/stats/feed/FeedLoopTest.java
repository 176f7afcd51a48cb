package org.dateline.stats.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.stats.testing.Releases;
import org.junit.jupiter.api.Test;

/** The loop goes on, whatever happens to one of its turns. */
class FeedLoopTest {
    private static final CatalogFeed.Item CHANGE = Releases.published(
            UUID.randomUUID(), 1, LocalDate.of(2025, 1, 16), "Ships", "Ship exports came to $25.6 billion.");

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch applied = new CountDownLatch(1);

    @Test
    void aCatalogThatDoesNotAnswerIsAskedAgainForOneChangeAtATime() throws InterruptedException {
        run(
                (after, limit, wait) -> {
                    happened.add("asked for " + limit);
                    if (happened.size() < 3) {
                        throw new IllegalStateException("away");
                    }
                    return Releases.page(Instant.EPOCH, CHANGE);
                },
                new Following() {
                    @Override
                    public void apply(long cursor, CatalogFeed.Page page) {
                        applied.countDown();
                    }
                });

        assertEquals(List.of("asked for 50", "asked for 1", "asked for 1"), new ArrayList<>(happened).subList(0, 3));
    }

    @Test
    void aChangeThatBreaksIsParkedEvenIfThatTakesMoreThanOneTry() throws InterruptedException {
        run((after, limit, wait) -> Releases.page(Instant.EPOCH, CHANGE), new Following() {
            private int parks;

            @Override
            public void apply(long cursor, CatalogFeed.Page page) {
                if (parks < 2) {
                    throw new UnderivableException(CHANGE, new IllegalStateException("broken"));
                }
                applied.countDown();
            }

            @Override
            public void park(UnderivableException failure) {
                parks++;
                happened.add("parked " + (failure.item() == CHANGE));
                if (parks == 1) {
                    throw new IllegalStateException("The database is away");
                }
            }
        });

        assertEquals(List.of("parked true", "parked true"), happened);
    }

    private void run(CatalogFeed catalog, Follower follower) throws InterruptedException {
        FeedLoop loop = new FeedLoop(catalog, follower, new FeedSettings() {
            @Override
            public boolean follow() {
                return true;
            }

            @Override
            public int waitSeconds() {
                return 1;
            }
        });
        loop.start(new StartupEvent());
        try {
            assertTrue(applied.await(1, TimeUnit.MINUTES), () -> "Only this happened: " + happened);
        } finally {
            loop.stop(new ShutdownEvent());
        }
    }

    /** A follower without a database. */
    private static class Following extends Follower {
        Following() {
            super(null, null, null);
        }

        @Override
        public long cursor() {
            return 0;
        }
    }
}
