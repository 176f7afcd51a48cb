package org.dateline.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, and without a catalog. */
final class StatsProcess implements AutoCloseable {
    /** As much memory as the local starter gives it. */
    static final String USUAL = "256m";

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final String address;

    StatsProcess(String database, Map<String, String> properties, File log) throws IOException {
        this(database, USUAL, properties, log);
    }

    /** @param heap the most memory that it may take, as Java has it: {@code 256m} */
    StatsProcess(String database, String heap, Map<String, String> properties, File log) throws IOException {
        Path jar = Path.of(System.getProperty("dateline.stats"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("First package the service: mvn package -DskipTests -pl stats-service");
        }
        int port = free();
        int management = free();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-XX:+UseSerialGC"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Ddateline.feed.follow=false",
                "-Dquarkus.oidc-client.enabled=false",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + management,
                "-jar",
                jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("DATELINE_DATABASE_URL", database);
        for (String role : List.of("OWNER", "DESK", "READER")) {
            builder.environment().put("STATS_" + role + "_PASSWORD", "unused");
        }
        process = builder.start();
        address = "http://127.0.0.1:" + port;
        await("http://127.0.0.1:" + management + "/q/health/started", log);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(String health, File log) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (client.send(
                                        HttpRequest.newBuilder(URI.create(health))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IOException("The service does not start; see " + log);
    }

    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return address;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
