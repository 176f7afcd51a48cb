package org.dateline.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The starter as a process of its own, as {@code mvn -Pup} runs it, with its own data directory and ports. */
final class RunningSuite implements AutoCloseable {
    /** For a whole start, which may have to unpack Keycloak and build it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** For whatever a running suite does by itself. */
    private static final Duration RECOVERY = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String ENDED = "(the starter ended)";

    private final Ports ports;
    private final Path data;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Probe probe = new Probe();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> seen = new ArrayList<>();

    private RunningSuite(Ports ports, Path data, Process process) {
        this.ports = ports;
        this.data = data;
        this.process = process;
        Thread reader = new Thread(this::read, "output of the starter");
        reader.setDaemon(true);
        reader.start();
    }

    /** A data directory under target, emptied. */
    static Path freshData(String name) throws IOException {
        Path data = Path.of("target", "suites", name).toAbsolutePath();
        Archives.delete(data);
        return data;
    }

    /** Starts the suite without the sample archive; it may well be refused, so nothing is waited for. */
    static RunningSuite launch(Path data, Ports ports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Jvm.executable(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Ddateline.root=" + System.getProperty("dateline.root"),
                "-Ddateline.keycloak=" + System.getProperty("dateline.keycloak"),
                "-Dmaven.home=" + System.getProperty("maven.home"),
                "-Ddateline.maven=offline=" + System.getProperty("dateline.offline", "false"),
                "-Ddateline.data=" + data,
                "-Ddateline.empty",
                "-Ddateline.port.web=" + ports.web(),
                "-Ddateline.port.catalog=" + ports.catalog(),
                "-Ddateline.port.stats=" + ports.stats(),
                "-Ddateline.port.keycloak=" + ports.keycloak(),
                "-Ddateline.port.postgres=" + ports.postgres(),
                "org.dateline.local.Up"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new RunningSuite(ports, data, process);
    }

    String web() {
        return "http://localhost:" + ports.web();
    }

    String catalog() {
        return "http://127.0.0.1:" + ports.catalog() + "/api/v1";
    }

    String stats() {
        return "http://127.0.0.1:" + ports.stats() + "/api/v1";
    }

    String keycloak() {
        return "http://localhost:" + ports.keycloak();
    }

    Ports ports() {
        return ports;
    }

    Process process() {
        return process;
    }

    /** What the starter has printed so far and anybody has waited past. */
    List<String> seen() {
        return List.copyOf(seen);
    }

    /**
     * Waits until the starter prints a line that contains the text.
     *
     * @return the whole line
     * @throws AssertionError with all its output, if it ends before it does so
     */
    String awaitLine(String text) throws InterruptedException {
        while (true) {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (line == null || line.equals(ENDED)) {
                lines.drainTo(seen);
                throw new AssertionError("The starter never said \"" + text + "\":\n" + String.join("\n", seen));
            }
            seen.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
    }

    /** Waits until the starter has printed a line for each of the texts, in whatever order. */
    void awaitLines(String... texts) throws InterruptedException {
        Set<String> missing = new HashSet<>(List.of(texts));
        while (!missing.isEmpty()) {
            String line = awaitLine("");
            missing.removeIf(line::contains);
        }
    }

    /** Waits until each server says of itself that it is healthy. */
    void awaitHealthy() throws InterruptedException {
        for (int port : List.of(ports.catalog(), ports.stats(), ports.web())) {
            String health = "http://127.0.0.1:" + Ports.management(port) + "/q/health";
            await(health, () -> probe.ok(health));
        }
        String login = keycloak() + "/realms/dateline/.well-known/openid-configuration";
        await(login, () -> probe.ok(login));
    }

    /**
     * Looks again and again until it is so.
     *
     * @throws AssertionError when the starter ends or patience does
     */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (!condition.getAsBoolean()) {
            boolean ended = process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                lines.drainTo(seen);
                throw new AssertionError((ended ? "The starter ended" : "Patience ended") + " before this: " + what
                        + "\n" + String.join("\n", seen));
            }
        }
    }

    /**
     * Asks until the answer is 200, as a patient client would.
     *
     * @return the status codes on the way
     */
    List<Integer> statusesUntilOk(String address) throws InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        await(address + " answers 200", () -> {
            int status = answer(address).statusCode();
            statuses.add(status);
            return status == 200;
        });
        return statuses;
    }

    /** What a browser is shown in the end, however often it is sent elsewhere. */
    HttpResponse<String> follow(String address) {
        return send(
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .cookieHandler(new CookieManager())
                        .build(),
                address);
    }

    /** What anybody is answered; an answer that does not come fails the test. */
    HttpResponse<String> answer(String address) {
        return send(client, address);
    }

    private static HttpResponse<String> send(HttpClient client, String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurry);
        }
    }

    /** The running process of a server, by the starter's own note about it. */
    ProcessHandle child(String name) throws IOException {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("run").resolve(name + ".pid"))) {
            note.load(reader);
        }
        return ProcessHandle.of(Long.parseLong(note.getProperty("pid"))).orElseThrow();
    }

    List<ProcessHandle> children() throws IOException {
        List<ProcessHandle> children = new ArrayList<>();
        for (String name : List.of("postgres", "keycloak", "catalog-service", "stats-service", "web-ui")) {
            children.add(child(name));
        }
        return children;
    }

    /** Waits for the end and returns the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The starter does not end:\n" + String.join("\n", seen));
        }
        return process.exitValue();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException ended) {
            lines.add(ended.toString());
        }
        lines.add(ENDED);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
