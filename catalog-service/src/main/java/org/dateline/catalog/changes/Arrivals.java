package org.dateline.catalog.changes;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Wakes long polls when something was committed by this process; what another replica commits they find by looking. */
@ApplicationScoped
class Arrivals {
    private long announced;
    private boolean stopping;

    /** Ends every wait, which would hold up the stop of the service otherwise. */
    synchronized void stop(@Observes ShutdownEvent event) {
        stopping = true;
        notifyAll();
    }

    synchronized boolean stopping() {
        return stopping;
    }

    synchronized void announce() {
        announced++;
        notifyAll();
    }

    synchronized long seen() {
        return announced;
    }

    /** Waits until something is announced after {@code seen}, or the time is over. */
    synchronized void awaitAfter(long seen, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (announced == seen && !stopping) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}
