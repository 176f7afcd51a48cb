package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    @TempDir
    private Path directory;

    @Test
    void aZipLosesItsOneOuterDirectory() throws IOException {
        Archives.unpackZip(zip("server-1.0/lib/run.txt"), directory);

        assertEquals("content", Files.readString(directory.resolve("lib/run.txt")));
    }

    @Test
    void anEntryThatLeadsOutIsRefused() throws IOException {
        InputStream zip = zip("server/../../outside.txt");

        assertThrows(IOException.class, () -> Archives.unpackZip(zip, Files.createDirectory(directory.resolve("in"))));

        assertFalse(Files.exists(directory.resolve("outside.txt")));
    }

    @Test
    void aFillingThatFailsLeavesNothingUnderTheFinalName() throws IOException {
        Path wanted = directory.resolve("server");

        assertThrows(
                IOException.class,
                () -> Archives.once(wanted, unfinished -> {
                    Files.writeString(unfinished.resolve("half"), "half");
                    throw new IOException("No space left on device");
                }));
        assertFalse(Files.exists(wanted));

        Archives.once(wanted, unfinished -> Files.writeString(unfinished.resolve("whole"), "whole"));
        assertFalse(Files.exists(wanted.resolve("half")));
    }

    @Test
    void aDirectoryIsFilledOnce() throws IOException {
        AtomicInteger fillings = new AtomicInteger();

        Archives.once(directory.resolve("server"), unfinished -> fillings.incrementAndGet());
        Archives.once(directory.resolve("server"), unfinished -> fillings.incrementAndGet());

        assertEquals(1, fillings.get());
    }

    private static InputStream zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
