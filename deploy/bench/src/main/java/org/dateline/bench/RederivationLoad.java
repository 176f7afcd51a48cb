package org.dateline.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has the packaged service read an archive once more, as after an upgrade, while readers ask. Three times: of texts that were
 * never read, of texts that the engine reads as before, and of texts of which every one is understood otherwise.
 */
public final class RederivationLoad {
    private static final int REQUESTS_A_SECOND = 10;
    private static final String TABLES = "'stats.revision', 'stats.figure', 'stats.statement', 'stats.series'";

    private final EmbeddedPostgres server;
    private final String database;
    private final int releases;
    private final File log = File.createTempFile("dateline-load", ".log");

    private RederivationLoad(EmbeddedPostgres server, int releases) throws IOException {
        this.server = server;
        this.database = server.getJdbcUrl("postgres", "dateline").replaceAll("\\?.*", "");
        this.releases = releases;
    }

    /** @param args how many releases */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        int releases = args.length == 0 || args[0].isBlank() ? 100_000 : Integer.parseInt(args[0]);
        // As durable as PostgreSQL is when it is left alone; the embedded one is not.
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            new RederivationLoad(server, releases).run();
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        System.out.println("The service logs to " + log);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database dateline template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        }
        execute(Files.readString(Path.of(System.getProperty("dateline.roles"))));
        new StatsProcess(database, Map.of("dateline.rederivation.work", "false"), log).close();
        try (Connection connection = connect()) {
            ArchiveRows.write(connection, releases);
            ArchiveRows.hear(connection);
        }
        measure("never read, and nobody to read them yet", 0);
        execute("update stats.revision set engine = 'older'");
        measure("read as before", REQUESTS_A_SECOND);
        execute("update stats.revision set engine = 'older', reading = 'another'");
        execute("update stats.figure set view = jsonb_set(view, '{rule}', '\"older\"') where ordinal = 0");
        measure("one figure of each understood otherwise", REQUESTS_A_SECOND);
    }

    private void measure(String texts, int requests) throws IOException, SQLException, InterruptedException {
        for (String table : TABLES.replace("'", "").split(", ")) {
            execute("vacuum analyze " + table);
        }
        execute("checkpoint");
        String before = number("select pg_current_wal_lsn()");
        long size = Long.parseLong(number(size()));
        Duration idle = cpu(postgres());
        try (StatsProcess service = new StatsProcess(this.database, Map.of(), log);
                Readers readers = new Readers(service.address(), releases)) {
            if (requests > 0) {
                readers.start(requests);
            }
            while (number("select 1 from stats.rederivation where state in ('queued', 'running')") != null
                    || number("select 1 from stats.revision where engine is distinct from"
                                    + " (select version from stats.engine) limit 1")
                            != null) {
                TimeUnit.SECONDS.sleep(1);
            }
            String answered = readers.report();
            Duration served = cpu(Stream.of(service.handle()));
            Duration stored = cpu(postgres()).minus(idle);
            double seconds = Double.parseDouble(number("select extract(epoch from finished_at - asked_at)"
                    + " from stats.rederivation order by asked_at desc limit 1"));
            System.out.printf(
                    "%s (%.1f processes wanted to run at a time, on %d processors)%n",
                    texts,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf(
                    "  %s in %.0f s: %.0f releases a second%n",
                    number("select done || ' done, ' || changed || ' changed, ' || failed || ' failed'"
                            + " from stats.rederivation order by asked_at desc limit 1"),
                    seconds,
                    releases / seconds);
            System.out.printf(
                    "  processor time of a release: service %.2f ms, PostgreSQL %.2f ms (readers and the start included)%n",
                    served.toNanos() / 1e6 / releases, stored.toNanos() / 1e6 / releases);
            System.out.printf(
                    "  WAL %s MB, tables %.0f MB before and %.0f MB after; figures %s, statements %s, series %s%n",
                    number("select round((pg_current_wal_lsn() - '" + before + "'::pg_lsn) / 1e6)"),
                    size / 1e6,
                    Long.parseLong(number(size())) / 1e6,
                    number("select count(*) from stats.figure"),
                    number("select count(*) from stats.statement"),
                    number("select count(*) from stats.series"));
            System.out.printf("  readers: %s%n", answered);
        }
    }

    private static String size() {
        return "select sum(pg_total_relation_size(name)) from unnest(array[" + TABLES + "]::regclass[]) name";
    }

    /** The server and its processes. */
    private Stream<ProcessHandle> postgres() throws SQLException {
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(number("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)")))
                .orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    private static Duration cpu(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database, "postgres", "");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
