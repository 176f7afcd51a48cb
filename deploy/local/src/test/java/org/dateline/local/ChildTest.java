package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChildTest {
    @TempDir
    private Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Child child;

    @AfterEach
    void stop() {
        child.stop();
    }

    @Test
    void aProgramThatDiesIsStartedAgain() throws InterruptedException, IOException {
        CountDownLatch secondLife = new CountDownLatch(1);
        BooleanSupplier healthy = () -> {
            if (lives() >= 2) {
                secondLife.countDown();
            }
            return lives() >= 1;
        };
        // It ends at once the first time, and then stays.
        child = child("echo life >> lives; test $(wc -l < lives) -lt 2 || exec tail -f lives", healthy);

        child.start();
        child.awaitHealthy();

        assertTrue(secondLife.await(20, TimeUnit.SECONDS));
        assertTrue(said().contains("Catalog ended with code 0; starting it again."), said());
    }

    @Test
    void aProgramThatNeverServesIsGivenUpWithASentenceThatNamesItsLog() {
        child = child("exit 3", () -> false);

        child.start();
        Trouble trouble = assertThrows(Trouble.class, child::awaitHealthy);

        assertEquals("Catalog keeps dying; its log: " + data.resolve("catalog.log"), trouble.getMessage());
        assertTrue(said().contains("died 3 times in a row and stays down"), said());
    }

    @Test
    void aStoppedProgramStaysStopped() throws IOException {
        child = child("echo life >> lives; exec tail -f lives", () -> lives() == 1);
        child.start();
        child.awaitHealthy();
        long pid = notedPid();

        child.stop();

        assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
        assertEquals(1, lives());
        assertFalse(said().contains("again"), said());
    }

    private Child child(String script, BooleanSupplier healthy) {
        Program program = new Program(
                "catalog",
                "Catalog",
                "address",
                List.of("sh", "-c", script),
                Map.of(),
                data,
                healthy,
                Duration.ofSeconds(20),
                "TERM");
        return new Child(
                program,
                data.resolve("catalog.log"),
                new Leftovers(data, data.toString()),
                new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false),
                Duration.ofMillis(20));
    }

    private long notedPid() throws IOException {
        return Files.readAllLines(data.resolve("catalog.pid")).stream()
                .filter(line -> line.startsWith("pid="))
                .mapToLong(line -> Long.parseLong(line.substring("pid=".length())))
                .findFirst()
                .orElseThrow();
    }

    private int lives() {
        try {
            Path lives = data.resolve("lives");
            return Files.exists(lives) ? Files.readAllLines(lives).size() : 0;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
