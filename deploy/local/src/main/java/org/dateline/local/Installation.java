package org.dateline.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directories of one suite on this machine, held by one starter at a time.
 *
 * @param data the database, secrets, logs and notes about running processes
 * @param software unpacked servers, shared by all suites of a checkout
 */
record Installation(Path data, Path software, FileLock held) implements AutoCloseable {
    /** Room for the servers, a first database and logs; less than this fails halfway with a worse message. */
    private static final long NEEDED_BYTES = 1L << 30;

    /**
     * Creates what is missing and takes hold of the directories.
     *
     * @throws Trouble when they cannot be written, the disk is full, or another starter holds them
     */
    static Installation open(Path root, Path data) {
        Path software = root.resolve(".dateline").resolve("software");
        try {
            privateDirectory(data);
            Files.createDirectories(software);
            Files.createDirectories(data.resolve("logs"));
            Files.createDirectories(data.resolve("run"));
        } catch (IOException unwritable) {
            throw new Trouble(
                    Trouble.Reason.DIRECTORY,
                    "Cannot write to " + data + " (" + unwritable.getClass().getSimpleName()
                            + "); choose another place with -Ddateline.data=DIR.",
                    unwritable);
        }
        requireRoom(data);
        requireRoom(software);
        return new Installation(data, software, hold(data));
    }

    private static void requireRoom(Path data) {
        try {
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Trouble(
                        Trouble.Reason.DIRECTORY,
                        "The disk of " + data + " has " + (free >> 20) + " MB left; Dateline needs "
                                + (NEEDED_BYTES >> 20) + " MB.");
            }
        } catch (IOException unknown) {
            throw new Trouble(Trouble.Reason.DIRECTORY, "Cannot see how full the disk of " + data + " is.", unknown);
        }
    }

    private static FileLock hold(Path data) {
        Path file = data.resolve("lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble(
                        Trouble.Reason.ALREADY_RUNNING,
                        "Dateline already runs here (" + data + "); stop it first, or start another with "
                                + "-Ddateline.data=DIR and other ports.");
            }
            return lock;
        } catch (IOException unwritable) {
            throw new Trouble(Trouble.Reason.DIRECTORY, "Cannot write to " + file + ".", unwritable);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path run() {
        return data.resolve("run");
    }

    @Override
    public void close() {
        try {
            held.channel().close();
        } catch (IOException gone) {
            // The lock ends with the process at the latest.
            return;
        }
    }

    /** A directory for its owner alone, where the file system knows owners. */
    static void privateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
