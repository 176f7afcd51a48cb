package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path directory;

    @Test
    void secretsAreKept() throws IOException {
        String first = Secrets.keptIn(file()).get(Secrets.WEB_STATE);

        assertEquals(first, Secrets.keptIn(file()).get(Secrets.WEB_STATE));
    }

    @Test
    void noTwoInstallationsShareASecret() throws IOException {
        Secrets one = Secrets.keptIn(file());
        Secrets other = Secrets.keptIn(directory.resolve("other.properties"));

        assertNotEquals(one.get(Secrets.POSTGRES), other.get(Secrets.POSTGRES));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Secrets.keptIn(file());

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    void anOlderInstallationGetsTheSecretsThatCameLater() throws IOException {
        Files.writeString(file(), Secrets.POSTGRES + "=as-before\n");

        Secrets secrets = Secrets.keptIn(file());

        assertEquals("as-before", secrets.get(Secrets.POSTGRES));
        assertTrue(secrets.get(Secrets.WEB_STATE).length() >= 32);
    }

    private Path file() {
        return directory.resolve("secrets.properties");
    }
}
