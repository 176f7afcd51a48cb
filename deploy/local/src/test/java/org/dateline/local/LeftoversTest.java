package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path data;

    private Leftovers leftovers;
    private Process process;

    @BeforeEach
    void aProcessRuns() throws IOException {
        leftovers = new Leftovers(Files.createDirectory(data.resolve("run")), data.toString());
        // Its command line names the data directory, as that of each child does.
        process = new ProcessBuilder(
                        "tail", "-f", Files.createFile(data.resolve("watched")).toString())
                .start();
    }

    @AfterEach
    void nothingStays() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledStarterLeftIsStoppedAndNamed() throws IOException, InterruptedException {
        leftovers.note(program(), process.toHandle());

        List<String> stopped = leftovers.stop();

        assertEquals(List.of("Catalog"), stopped);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertNothingNoted();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        Files.writeString(
                data.resolve("run/catalog.pid"),
                "pid=" + process.pid() + "\nstarted=" + Instant.now().minusSeconds(3600) + "\ntitle=Catalog\n");

        List<String> stopped = leftovers.stop();

        assertEquals(List.of(), stopped);
        assertTrue(process.isAlive());
        assertNothingNoted();
    }

    @Test
    void aProcessOfAnotherInstallationIsLeftAlone() throws IOException {
        leftovers.note(program(), process.toHandle());

        List<String> stopped = new Leftovers(data.resolve("run"), "/another/installation").stop();

        assertEquals(List.of(), stopped);
        assertTrue(process.isAlive());
    }

    @Test
    void aHalfWrittenNoteIsDropped() throws IOException {
        Files.writeString(data.resolve("run/catalog.pid"), "pid=");

        assertEquals(List.of(), leftovers.stop());
        assertNothingNoted();
    }

    private void assertNothingNoted() throws IOException {
        try (Stream<Path> notes = Files.list(data.resolve("run"))) {
            assertEquals(List.of(), notes.toList());
        }
    }

    private Program program() {
        return new Program(
                "catalog", "Catalog", "", List.of(), Map.of(), data, () -> true, Duration.ofSeconds(1), "TERM");
    }
}
