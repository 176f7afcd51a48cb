package org.dateline.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Notes about running children, by which a start finds what an earlier starter, killed without warning, left behind.
 *
 * <p>A process counts as a leftover only if its number, the moment of its start and its command line (which names this
 * installation's data directory) all agree with the note: numbers are used again, and strangers are not to be stopped.
 */
final class Leftovers {
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Path directory;
    private final String marker;

    /** @param marker text that the command line of each child contains */
    Leftovers(Path directory, String marker) {
        this.directory = directory;
        this.marker = marker;
    }

    void note(Program program, ProcessHandle process) throws IOException {
        Properties note = new Properties();
        note.setProperty("pid", Long.toString(process.pid()));
        note.setProperty("title", program.title());
        note.setProperty("signal", program.stopSignal());
        process.info().startInstant().ifPresent(at -> note.setProperty("started", at.toString()));
        try (Writer writer = Files.newBufferedWriter(file(program.name()))) {
            note.store(writer, null);
        }
    }

    void forget(Program program) throws IOException {
        Files.deleteIfExists(file(program.name()));
    }

    /**
     * Stops what is left of an earlier start.
     *
     * @return the titles of the servers that were stopped, in no particular order
     */
    List<String> stop() throws IOException {
        List<String> stopped = new ArrayList<>();
        List<Path> notes;
        try (Stream<Path> files = Files.list(directory)) {
            notes = files.filter(file -> file.toString().endsWith(".pid")).toList();
        }
        for (Path file : notes) {
            Properties note = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                note.load(reader);
            }
            Optional<ProcessHandle> leftover = find(note);
            if (leftover.isPresent()) {
                end(leftover.get(), note.getProperty("signal", "TERM"));
                stopped.add(note.getProperty("title", file.getFileName().toString()));
            }
            Files.delete(file);
        }
        return stopped;
    }

    private Optional<ProcessHandle> find(Properties note) {
        try {
            Instant started = Instant.parse(note.getProperty("started", ""));
            return ProcessHandle.of(Long.parseLong(note.getProperty("pid", "")))
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(at -> Duration.between(at, started).abs().compareTo(SAME_MOMENT) < 0)
                            .isPresent())
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains(marker))
                            .isPresent());
        } catch (RuntimeException halfWritten) {
            // The machine went down while the note was written: nothing runs any more.
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process, String signal) {
        Signals.send(process, signal);
        if (!ends(process)) {
            process.destroyForcibly();
            ends(process);
        }
    }

    private static boolean ends(ProcessHandle process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (runs(process)) {
            try {
                process.onExit().get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return true;
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return true;
    }

    /** Dead children of a parent that never asks for them stay in the table of processes, without a command line. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    private Path file(String name) {
        return directory.resolve(name + ".pid");
    }
}
