package org.dateline.stats.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the catalog for changes, again and again: at once after an answer, with growing pauses after failures. */
@ApplicationScoped
public class FeedLoop {
    private static final Logger LOG = Logger.getLogger(FeedLoop.class);
    private static final int LIMIT = 50;
    private static final int LONGEST_PAUSE_MILLIS = 10_000;

    private final CatalogFeed catalog;
    private final Follower follower;
    private final FeedSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feed-follower");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Instant heardAt;
    private int pauseMillis;

    FeedLoop(@RestClient CatalogFeed catalog, Follower follower, FeedSettings settings, Clock clock) {
        this.catalog = catalog;
        this.follower = follower;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.follow()) {
            worker.execute(this::turn);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    private void turn() {
        try {
            long cursor = follower.cursor();
            CatalogFeed.Page page = catalog.after(cursor, LIMIT, settings.waitSeconds());
            follower.apply(cursor, page);
            heardAt = clock.instant();
            pauseMillis = 0;
        } catch (UnderivableException failure) {
            follower.park(failure);
        } catch (RuntimeException unreachable) {
            pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2 + 250);
            LOG.infof("The change feed does not answer (%s); asking again in %d ms", unreachable, pauseMillis);
        }
        if (!worker.isShutdown()) {
            worker.schedule(this::turn, pauseMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** When the catalog last answered; null before it did. */
    Instant heardAt() {
        return heardAt;
    }
}
