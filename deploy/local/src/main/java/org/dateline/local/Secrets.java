package org.dateline.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords of one installation: made at random at its first start, readable by its owner only. */
final class Secrets {
    static final String POSTGRES = "postgres";
    static final String KEYCLOAK_DATABASE = "keycloak.database";
    static final String KEYCLOAK_ADMIN = "keycloak.admin";
    static final String STATS_CLIENT = "client.stats";
    static final String WEB_CLIENT = "client.web";
    static final String WEB_STATE = "web.state";
    static final List<String> DATABASE_ROLES =
            List.of("catalog_owner", "catalog_desk", "catalog_reader", "stats_owner", "stats_desk", "stats_reader");

    private static final int BYTES = 24;

    private final Properties values = new Properties();

    /** Reads the file, adding whatever it lacks, so that an older installation gets the secrets that came later. */
    static Secrets keptIn(Path file) throws IOException {
        Secrets secrets = new Secrets();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            }
        }
        if (secrets.complete()) {
            secrets.write(file);
        }
        return secrets;
    }

    String get(String name) {
        return values.getProperty(name);
    }

    private boolean complete() {
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (String name : names()) {
            if (!values.containsKey(name)) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                added = true;
            }
        }
        return added;
    }

    private static List<String> names() {
        return java.util.stream.Stream.concat(
                        DATABASE_ROLES.stream(),
                        List.of(POSTGRES, KEYCLOAK_DATABASE, KEYCLOAK_ADMIN, STATS_CLIENT, WEB_CLIENT, WEB_STATE)
                                .stream())
                .toList();
    }

    private void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly(file));
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, "Secrets of this installation of Dateline; they belong to the database beside them.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        return Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
