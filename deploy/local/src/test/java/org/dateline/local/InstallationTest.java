package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path root;

    @Test
    void theDataDirectoryIsTheOwnersAlone() throws IOException {
        try (Installation installation = open()) {
            assertEquals(
                    "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(installation.data())));
        }
    }

    @Test
    void aSecondStarterIsToldThatOneRuns() {
        try (Installation first = open()) {
            Trouble trouble = assertThrows(Trouble.class, this::open);

            assertEquals(Trouble.Reason.ALREADY_RUNNING, trouble.reason(), first::toString);
        }
    }

    @Test
    void theNextStarterMayHaveItAfterwards() {
        open().close();

        assertDoesNotThrow(() -> open().close());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(root.resolve("a-file"));

        Trouble trouble = assertThrows(Trouble.class, () -> Installation.open(root, file.resolve("data")));

        assertEquals(Trouble.Reason.DIRECTORY, trouble.reason());
    }

    private Installation open() {
        return Installation.open(root, root.resolve("data"));
    }
}
