package org.dateline.catalog.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL, prepared as every installation's is: the service under test logs in as its own roles. */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private static final Path ROLES = Path.of("../deploy/postgres/roles.sql");
    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "120")
                    .start();
            execute(
                    url("postgres"),
                    "create database dateline template template0 encoding 'UTF8'"
                            + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
            execute(url("dateline"), Files.readString(ROLES));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.of("DATELINE_DATABASE_URL", url("dateline"));
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException unclean) {
            throw new UncheckedIOException(unclean);
        }
    }

    /** A connection as one of the roles. */
    public static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url("dateline"), role, "");
    }

    /** Shifts the time that SQL sees; {@link MovableClock} shifts Java's along. */
    static void shift(Duration shift) {
        execute(
                url("dateline"),
                "update catalog.clock_offset set shift = interval '" + shift.toMillis() + " milliseconds'");
    }

    /** Ends the connections of the service, as a restart of the server does. */
    public static void cutConnections() {
        execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename like 'catalog%'");
    }

    /** Ends the connections of the service and takes no new ones. */
    public static void refuseConnections() {
        execute("alter database dateline connection limit 0");
        cutConnections();
    }

    public static void admit() {
        execute("alter database dateline connection limit -1");
    }

    /** Kills a process of the server, which makes it end all others and recover. */
    public static void crash() {
        try (Connection connection = connect("catalog_desk");
                Statement statement = connection.createStatement();
                ResultSet process = statement.executeQuery("select pg_backend_pid()")) {
            process.next();
            ProcessHandle.of(process.getLong(1)).orElseThrow().destroyForcibly();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs a statement as superuser, outside everything that is under test. */
    public static void execute(String sql) {
        execute(url("dateline"), sql);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }
}
