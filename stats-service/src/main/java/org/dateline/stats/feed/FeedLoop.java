package org.dateline.stats.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feed-follower");
        thread.setDaemon(true);
        return thread;
    });
    private int pauseMillis;

    FeedLoop(@RestClient CatalogFeed catalog, Follower follower, FeedSettings settings) {
        this.catalog = catalog;
        this.follower = follower;
        this.settings = settings;
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
            step();
            pauseMillis = 0;
        } catch (RuntimeException failure) {
            pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2 + 250);
            LOG.infof("The change feed is not followed (%s); trying again in %d ms", failure, pauseMillis);
        } finally {
            if (!worker.isShutdown()) {
                worker.schedule(this::turn, pauseMillis, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** After a failure one change at a time, so that a page that takes too long cannot hold up the feed for ever. */
    private void step() {
        long cursor = follower.cursor();
        CatalogFeed.Page page = catalog.after(cursor, pauseMillis > 0 ? 1 : LIMIT, settings.waitSeconds());
        try {
            follower.apply(cursor, page);
        } catch (UnderivableException broken) {
            follower.park(broken);
        }
    }
}
