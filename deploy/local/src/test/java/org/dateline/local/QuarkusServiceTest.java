package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarkusServiceTest {
    private static final Instant PACKAGED = Instant.parse("2025-03-01T12:00:00Z");

    @TempDir
    private Path root;

    private Path jar;
    private Path source;
    private QuarkusService service;

    @BeforeEach
    void aPackagedService() throws IOException {
        jar = write("catalog-service/target/quarkus-app/quarkus-run.jar", PACKAGED);
        write("pom.xml", PACKAGED.minusSeconds(60));
        write("catalog-service/pom.xml", PACKAGED.minusSeconds(60));
        source = write("catalog-service/src/main/Some.java", PACKAGED.minusSeconds(60));
        changed(source.getParent(), PACKAGED.minusSeconds(60));
        service = new QuarkusService(root, "catalog-service", "Catalog", 8081, 128);
    }

    @Test
    void aPackageNewerThanItsSourcesIsUsed() throws IOException {
        assertFalse(service.stale());
    }

    @Test
    void aChangedSourceMakesItStale() throws IOException {
        changed(source, PACKAGED.plusSeconds(1));

        assertTrue(service.stale());
    }

    @Test
    void aDeletedSourceMakesItStale() throws IOException {
        Files.delete(source);

        assertTrue(service.stale());
    }

    @Test
    void aMissingPackageIsStale() throws IOException {
        Files.delete(jar);

        assertTrue(service.stale());
    }

    @Test
    void whatWasMadeOfADeletedSourceIsForgotten() throws IOException {
        Path migration = write("catalog-service/target/classes/db/migration/V2__gone.sql", PACKAGED);

        service.forgetOldClasses();

        assertFalse(Files.exists(migration));
        assertTrue(Files.exists(jar));
    }

    private Path write(String name, Instant time) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        changed(file, time);
        return file;
    }

    private static void changed(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
