package org.dateline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A program kept running: started again when it dies, ever later, until that is clearly of no use.
 *
 * <p>One thread keeps it; {@link #stop} may come from another.
 */
final class Child {
    private static final int TRIES = 5;
    private static final int FIRST_TRIES = 2;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);
    private static final Duration PROBE_PAUSE = Duration.ofMillis(100);
    private static final long LOG_LIMIT = 10L << 20;

    private final Program program;
    private final Path log;
    private final Leftovers leftovers;
    private final Console console;
    private final Duration pauseUnit;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch gaveUp = new CountDownLatch(1);
    private volatile Process process;
    private volatile boolean served;

    Child(Program program, Path log, Leftovers leftovers, Console console) {
        this(program, log, leftovers, console, PAUSE);
    }

    /** @param pauseUnit the wait after a first death, of which later waits are multiples */
    Child(Program program, Path log, Leftovers leftovers, Console console, Duration pauseUnit) {
        this.pauseUnit = pauseUnit;
        this.program = program;
        this.log = log;
        this.leftovers = leftovers;
        this.console = console;
    }

    /** Starts the program and keeps it running from now on. */
    void start() {
        rotateLog();
        launch();
        Thread keeper = new Thread(this::keep, "keeper of " + program.name());
        keeper.setDaemon(true);
        keeper.start();
    }

    /**
     * Waits until the program serves.
     *
     * @throws Trouble when it has been given up or its patience has run out
     */
    void awaitHealthy() {
        Console.Step step = console.begin(program.title());
        long deadline = System.nanoTime() + program.patience().toNanos();
        while (!program.healthy().getAsBoolean()) {
            if (gaveUp.getCount() == 0 || System.nanoTime() > deadline) {
                throw new Trouble(
                        Trouble.Reason.START,
                        program.title()
                                + (gaveUp.getCount() == 0
                                        ? " keeps dying"
                                        : " does not get ready in " + Console.readable(program.patience()))
                                + "; its log: " + log);
            }
            if (pausedByStop(PROBE_PAUSE)) {
                return;
            }
        }
        served = true;
        step.done(program.address());
    }

    /** Stops the program in good order, or by force when it takes too long. Stopping twice is harmless. */
    void stop() {
        Process running;
        synchronized (this) {
            stopping.countDown();
            running = process;
        }
        if (running != null && running.isAlive()) {
            Signals.send(running.toHandle(), program.stopSignal());
            try {
                if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException hurry) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        try {
            leftovers.forget(program);
        } catch (IOException harmless) {
            console.say("  Could not remove the note about " + program.title() + ": " + harmless.getMessage());
        }
    }

    private synchronized void launch() {
        if (stopping.getCount() == 0) {
            return;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(program.command())
                    .directory(program.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // A variable of the person's shell must not move a port or a database.
            builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("KC_"));
            builder.environment().putAll(program.environment());
            process = builder.start();
            leftovers.note(program, process.toHandle());
        } catch (IOException failed) {
            throw new Trouble(
                    Trouble.Reason.START, program.title() + " cannot be started: " + failed.getMessage(), failed);
        }
    }

    private void keep() {
        int deaths = 0;
        while (true) {
            long begun = System.nanoTime();
            int code = waitForDeath();
            // On Ctrl-C the terminal tells the children too, perhaps before it tells the starter.
            if (pausedByStop(pauseUnit)) {
                return;
            }
            deaths = System.nanoTime() - begun > LONG_LIFE.toNanos() ? 1 : deaths + 1;
            if (deaths > (served ? TRIES : FIRST_TRIES)) {
                gaveUp.countDown();
                console.say(
                        "  " + program.title() + " died " + deaths + " times in a row and stays down; its log: " + log);
                return;
            }
            Duration pause = pauseUnit.multipliedBy((1L << deaths) - 2);
            console.say("  " + program.title() + " ended with code " + code + "; starting it again"
                    + (pause.isZero() ? "." : " in " + pause.toSeconds() + " s."));
            if (pausedByStop(pause)) {
                return;
            }
            try {
                launch();
                reportRecovery();
            } catch (Trouble trouble) {
                console.say("  " + trouble.getMessage());
            }
        }
    }

    private void reportRecovery() {
        long begun = System.nanoTime();
        Process watched = process;
        Thread reporter = new Thread(() -> {
            while (watched.isAlive() && !pausedByStop(PROBE_PAUSE)) {
                // Whoever answered may be gone by now, killed again or never the one that was started.
                if (program.healthy().getAsBoolean() && watched.isAlive()) {
                    console.say("  " + program.title() + " is back after "
                            + Console.readable(Duration.ofNanos(System.nanoTime() - begun)) + ".");
                    return;
                }
            }
        });
        reporter.setDaemon(true);
        reporter.start();
    }

    private int waitForDeath() {
        try {
            return process.waitFor();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return process.isAlive() ? 0 : process.exitValue();
        }
    }

    private boolean pausedByStop(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void rotateLog() {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new Trouble(Trouble.Reason.DIRECTORY, "Cannot write to " + log + ".", unwritable);
        }
    }
}
