package org.dateline.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks the packaged service for series out of a million observations, and PostgreSQL for the same rows by turns. */
public final class SeriesLoad {
    private static final int WARM = 400;
    private static final int ROUNDS = 600;
    private static final String AS_OF = "2024-08-15";

    private static final String ROWS =
            "select distinct on (s.period) s.period, s.value, s.lower, s.upper, r.moment, r.slug,"
                    + " f.id, f.quote from statement s join revision r on r.release = s.release and r.number = s.revision"
                    + " join figure f on f.release = s.release and f.revision = s.revision and f.id = s.figure"
                    + " where s.key = ? and r.visible_from is not null and r.moment <= ? order by s.period, r.moment desc";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String database;
    private final File log = File.createTempFile("dateline-load", ".log");

    private SeriesLoad(EmbeddedPostgres server) throws IOException {
        this.database = server.getJdbcUrl("postgres", "dateline").replaceAll("\\?.*", "");
    }

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            SeriesLoad load = new SeriesLoad(server);
            load.fill(server);
            load.measure();
        }
    }

    private void fill(EmbeddedPostgres server) throws IOException, SQLException {
        System.out.println("The service logs to " + log);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database dateline template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        }
        try (Connection connection = as("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(System.getProperty("dateline.roles"))));
        }
        new StatsProcess(database, idle(), log).close();
        try (Connection connection = as("postgres");
                Statement statement = connection.createStatement()) {
            SeriesRows.write(connection);
            statement.execute("vacuum analyze");
        }
    }

    private void measure() throws IOException, SQLException, InterruptedException {
        try (StatsProcess service = new StatsProcess(database, idle(), log);
                Connection reader = as("stats_reader")) {
            points(service.address(), reader);
            lists(service.address());
        }
        try (StatsProcess service = new StatsProcess(database, "96m", idle(), log)) {
            System.out.println("SDMX-CSV, with a heap of 96 MB at most");
            for (String key : List.of("M.KR.EXPORTS..W.USD", "M.KR+US...W.USD", "M....W.USD")) {
                stream(service, "/sdmx/2.1/data/SERIES/" + key);
            }
        }
    }

    /** One series, newest and as of a day: the service, the rows by hand, and what a request costs that asks for nothing. */
    private void points(String service, Connection reader) throws IOException, SQLException, InterruptedException {
        List<String> keys = keys(reader);
        Timestamp now = Timestamp.from(Instant.now());
        Timestamp then = Timestamp.valueOf(AS_OF + " 23:59:59");
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            String key = keys.get(round);
            String path = service + "/api/v1/series/" + key;
            Map<String, Long> took = new LinkedHashMap<>();
            took.put("nothing, over HTTP", time(() -> get(service + "/api/v1/series/nonsense")));
            took.put("newest, over HTTP", time(() -> get(path + "/observations")));
            took.put("newest, rows over JDBC", time(() -> rows(reader, key, now)));
            took.put("as of a day, over HTTP", time(() -> get(path + "/observations?asOf=" + AS_OF)));
            took.put("as of a day, rows over JDBC", time(() -> rows(reader, key, then)));
            if (round >= WARM) {
                took.forEach((name, nanos) ->
                        times.computeIfAbsent(name, first -> new ArrayList<>()).add(nanos));
            }
        }
        System.out.println("One series of 20,000, medians of " + ROUNDS);
        times.forEach((name, all) -> System.out.printf("  %-28s %.2f ms%n", name, median(all) / 1e6));
        double floor = median(times.get("nothing, over HTTP"));
        for (String what : List.of("newest", "as of a day")) {
            double served = median(times.get(what + ", over HTTP")) - floor;
            System.out.printf(
                    "  %s: the service takes %.2f times as long as the rows (a request that asks for nothing taken off)%n",
                    what, served / median(times.get(what + ", rows over JDBC")));
        }
    }

    private void lists(String service) throws IOException, SQLException, InterruptedException {
        System.out.println("Lists, medians of 15");
        for (String path : List.of(
                "/api/v1/series?size=25",
                "/api/v1/series?subject=S7&size=25",
                "/api/v1/series?q=exports+korea&size=25",
                "/api/v1/series?page=200&size=50",
                "/api/v1/series/all?size=500",
                "/api/v1/tables?measure=EXPORTS&area=KR&frequency=M&by=subject")) {
            List<Long> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                long took = time(() -> get(service + path));
                if (i >= 5) {
                    all.add(took);
                }
            }
            System.out.printf("  %-62s %.0f ms%n", path, median(all) / 1e6);
        }
    }

    /** Holds the answer half read while all that nobody needs any more is cleared away. */
    private void stream(StatsProcess service, String path) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(URI.create(service.address() + path))
                        .header("Accept", "application/vnd.sdmx.data+csv")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        long bytes;
        long lines = 0;
        String live;
        try (InputStream body = answer.body()) {
            byte[] some = new byte[1 << 16];
            int read = body.readNBytes(some, 0, some.length);
            live = live(service);
            bytes = 0;
            while (read > 0) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += some[i] == '\n' ? 1 : 0;
                }
                read = body.readNBytes(some, 0, some.length);
            }
        }
        System.out.printf(
                "  %-42s %d, %,d lines, %.1f MB in %.1f s; live objects while it is read: %s MB%n",
                path, answer.statusCode(), lines, bytes / 1e6, (System.nanoTime() - begin) / 1e9, live);
    }

    /** What is left of the service's heap after a full collection. */
    private static String live(StatsProcess service) throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(service.handle().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String total = new String(histogram.getInputStream().readAllBytes())
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElse("Total 0 0");
        histogram.waitFor(1, TimeUnit.MINUTES);
        return String.valueOf(Math.round(Long.parseLong(total.trim().split("\\s+")[2]) / 1e6));
    }

    private interface Asking {
        void ask() throws IOException, SQLException, InterruptedException;
    }

    private static long time(Asking asking) throws IOException, SQLException, InterruptedException {
        long begin = System.nanoTime();
        asking.ask();
        return System.nanoTime() - begin;
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 && !address.endsWith("nonsense")) {
            throw new IOException(address + " answers " + answer.statusCode() + " " + new String(answer.body()));
        }
    }

    private static void rows(Connection reader, String key, Timestamp until) throws SQLException {
        try (PreparedStatement query = reader.prepareStatement(ROWS)) {
            query.setString(1, key);
            query.setTimestamp(2, until);
            int rows = 0;
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows += found.getString(8) == null || found.getBigDecimal(2) == null ? 0 : 1;
                }
            }
            if (rows == 0) {
                throw new SQLException("No rows of " + key);
            }
        }
    }

    private static List<String> keys(Connection reader) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement query = reader.createStatement();
                ResultSet found =
                        query.executeQuery("select key from series order by md5(key) limit " + (WARM + ROUNDS))) {
            while (found.next()) {
                keys.add(found.getString(1));
            }
        }
        return keys;
    }

    private static double median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static Map<String, String> idle() {
        return Map.of("dateline.rederivation.work", "false");
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(database, role, "");
    }
}
