package org.dateline.stats.sdmx.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Takes an answer in before its first byte is sent, so that what goes wrong on the way is still told by a status, and the
 * entity tag is known; a large answer waits in a file. Closing it throws the answer away.
 */
final class Spool extends OutputStream {
    private static final int IN_MEMORY = 256 * 1024;

    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private boolean digesting = true;
    private Path file;
    private OutputStream out = memory;
    private long size;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (file == null && size + length > IN_MEMORY) {
            file = Files.createTempFile("dateline-answer", null);
            out = Files.newOutputStream(file);
            memory.writeTo(out);
            memory.reset();
        }
        if (digesting) {
            digest.update(bytes, start, length);
        }
        out.write(bytes, start, length);
        size += length;
    }

    /** What is written from now on does, or does not, count as content: the time of the answer is none. */
    void content(boolean isContent) {
        digesting = isContent;
    }

    /** A digest of the content; nothing can be written after. */
    String digest() {
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 16));
    }

    long size() {
        return size;
    }

    void writeTo(OutputStream target) throws IOException {
        out.flush();
        if (file == null) {
            memory.writeTo(target);
        } else {
            Files.copy(file, target);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
