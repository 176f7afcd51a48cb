package org.dateline.stats.figure;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the engine by what it is made of: the code that reads texts and makes rows of what they say, and the words that come
 * with it. Nobody can forget to count it up; at worst texts are read once more and found to say the same.
 */
@Singleton
public class EngineVersion {
    private static final List<String> PARTS = List.of("extraction", "figure", "interval", "series", "vocabulary");
    private static final int LENGTH = 16;

    private final String value = digest();

    public String value() {
        return value;
    }

    private static String digest() {
        // Not a class, which may have been put elsewhere when the service was built.
        URL words = EngineVersion.class.getClassLoader().getResource("vocabulary/words.tsv");
        try {
            if (!"jar".equals(words.getProtocol())) {
                return digest(Path.of(words.toURI()).getParent().getParent());
            }
            String address = words.toString();
            Path jar = Path.of(URI.create(address.substring("jar:".length(), address.indexOf("!/"))));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return digest(files.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Classes have an address, and every Java platform has SHA-256", impossible);
        }
    }

    private static String digest(Path root) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String part : PARTS) {
            add(digest, root.resolve("org/dateline/stats").resolve(part));
        }
        add(digest, root.resolve("vocabulary"));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(MessageDigest digest, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
