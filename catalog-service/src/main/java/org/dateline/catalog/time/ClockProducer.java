package org.dateline.catalog.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only source of time in Java. SQL has its own, {@code dateline_now()}; tests move both. */
final class ClockProducer {
    /** PostgreSQL keeps microseconds and would round a finer instant, perhaps into the future. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
