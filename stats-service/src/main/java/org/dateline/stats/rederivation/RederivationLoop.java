package org.dateline.stats.rederivation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.stats.problem.DatabaseOutage;
import org.dateline.stats.vocabulary.VocabularyRows;
import org.jboss.logging.Logger;

/** Looks for a newer vocabulary and for texts to be read once more, one step after the other, beside all else. */
@ApplicationScoped
class RederivationLoop {
    private static final Logger LOG = Logger.getLogger(RederivationLoop.class);

    private final Rederivations rederivations;
    private final RederivationSteps steps;
    private final VocabularyRows vocabulary;
    private final RederivationSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "rederivation");

    RederivationLoop(
            Rederivations rederivations,
            RederivationSteps steps,
            VocabularyRows vocabulary,
            RederivationSettings settings) {
        this.rederivations = rederivations;
        this.steps = steps;
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.work()) {
            rederivations.register();
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                if (!turn()) {
                    stopping.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean turn() {
        try {
            vocabulary.newest();
            boolean worked = work();
            if (!worked) {
                rederivations.keepCurrent();
            }
            return worked;
        } catch (RuntimeException unavailable) {
            LOG.warnf("Texts are not read once more at the moment: %s", unavailable.getMessage());
            return false;
        }
    }

    /** A batch; where it fails, its releases one by one, so that none keeps the others back. */
    private boolean work() {
        try {
            return steps.step(settings.batch());
        } catch (RuntimeException inBatch) {
            if (DatabaseOutage.caused(inBatch)) {
                throw inBatch;
            }
            LOG.debug("A batch is repeated release by release", inBatch);
        }
        for (int release = 0; release < settings.batch() && stopping.getCount() > 0; release++) {
            try {
                if (!steps.step(1)) {
                    return false;
                }
            } catch (RuntimeException failure) {
                if (DatabaseOutage.caused(failure)) {
                    throw failure;
                }
                LOG.error("What was read of a release cannot be stored", failure);
                steps.skip();
            }
        }
        return true;
    }
}
