package org.dateline.catalog.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.catalog.problem.ProblemException;
import org.jboss.logging.Logger;

/** Works off imports in the background, one step after the other, also those that an earlier process left unfinished. */
@ApplicationScoped
class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int ATTEMPTS = 3;

    private final ImportSteps steps;
    private final ImportSettings settings;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    ImportRunner(ImportSteps steps, ImportSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "imports");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    /** There is something to do: an import came, or is resumed. */
    void wake() {
        work.release();
    }

    private void run() {
        while (!stopping) {
            boolean worked = false;
            try {
                worked = work();
            } catch (RuntimeException unavailable) {
                LOG.warn("Imports cannot go on at the moment", unavailable);
            }
            if (!worked) {
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (work.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            stopping = true;
        }
    }

    /** A batch; where it fails, its records one by one, so that none keeps the others back. */
    private boolean work() {
        try {
            return steps.step(settings.batch());
        } catch (RuntimeException inBatch) {
            LOG.debug("A batch is repeated record by record", inBatch);
        }
        for (int record = 0; record < settings.batch() && !stopping; record++) {
            if (!single()) {
                return false;
            }
        }
        return true;
    }

    private boolean single() {
        RuntimeException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return steps.step(1);
            } catch (ProblemException refused) {
                steps.skip(refused.getMessage());
                return true;
            } catch (RuntimeException unexpected) {
                failure = unexpected;
            }
        }
        LOG.error("A record cannot be imported", failure);
        steps.skip("The record could not be imported; the reason is in the service's log.");
        return true;
    }
}
