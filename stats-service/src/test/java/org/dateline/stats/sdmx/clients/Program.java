package org.dateline.stats.sdmx.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of somebody else, run as it is. */
final class Program {
    private static final int MOST_MINUTES = 5;

    private Program() {}

    /** Skips the test, with the reason, where something is missing, unless {@code -Ddateline.require} names it. */
    static void missing(String tool, String reason) {
        if (Arrays.asList(System.getProperty("dateline.require", "").split(",")).contains(tool)) {
            fail(reason);
        }
        abort(reason);
    }

    /** Whether the command is there and ends well. */
    static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it prints, line by line. */
    static List<String> run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("program", ".out");
        Path errors = Files.createTempFile("program", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
                fail("It did not end: " + String.join(" ", command));
            }
            assertEquals(0, process.exitValue(), Files.readString(errors, StandardCharsets.UTF_8));
            return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .toList();
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
