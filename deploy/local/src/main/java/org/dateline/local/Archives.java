package org.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the servers. A directory appears under its final name only when it is complete. */
final class Archives {
    private Archives() {}

    /** Something done to a directory before it gets its final name. */
    @FunctionalInterface
    interface Filling {
        void into(Path directory) throws IOException;
    }

    /**
     * Makes a directory once, even if several starters want it at the same time.
     *
     * @param filling fills the new directory, which is thrown away if that fails
     */
    static void once(Path directory, Filling filling) throws IOException {
        Path lockFile = directory.resolveSibling(directory.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (Files.isDirectory(directory)) {
                return;
            }
            Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
            delete(unfinished);
            Files.createDirectories(unfinished);
            filling.into(unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static void unpackTarXz(InputStream archive, Path directory) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            unpack(tar, directory, 0);
        }
    }

    /** Leaves out the one directory in which the archive holds everything. */
    static void unpackZip(InputStream archive, Path directory) throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(archive)) {
            unpack(zip, directory, 1);
        }
    }

    private static void unpack(ArchiveInputStream<? extends ArchiveEntry> archive, Path directory, int leaveOut)
            throws IOException {
        for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path name = Path.of(entry.getName());
            if (name.getNameCount() <= leaveOut) {
                continue;
            }
            Path target = directory
                    .resolve(name.subpath(leaveOut, name.getNameCount()))
                    .normalize();
            if (!target.startsWith(directory)) {
                throw new IOException("An archive entry leads out of its directory: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(tar.getLinkName()));
                continue;
            }
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
            if (entry instanceof TarArchiveEntry tar && (tar.getMode() & 0100) != 0) {
                makeExecutable(target);
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
