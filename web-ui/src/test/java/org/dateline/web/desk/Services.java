package org.dateline.web.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Stands in for the catalog and the figure service: answers what a test has laid ready and remembers what it was asked. */
public final class Services implements AutoCloseable {
    /** A request as it came; {@code at} is method, path and query. */
    public record Asked(String at, String authorization, String ifMatch, String contentType, String body) {}

    private record Answer(int status, Map<String, String> headers, String body) {}

    private record Silence(Predicate<String> paths, CountDownLatch end) {}

    private static final String NOT_FOUND = """
            {"type":"about:blank","title":"Not found","status":404,"detail":"There is no such release."}""";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Silence silence = new Silence(path -> false, new CountDownLatch(0));

    public Services() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/v1", this::handle);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything, and lays empty lists ready. */
    public void reset() {
        speak();
        answers.clear();
        asked.clear();
        String empty = "{\"items\":[],\"total\":0,\"page\":0,\"size\":5}";
        for (String list : List.of(
                "/desk/releases", "/desk/figures", "/desk/imports", "/desk/audit", "/topics", "/organizations")) {
            answer("GET " + list, 200, empty);
        }
    }

    /** @param at method and path below the API's root, without the query unless the query matters */
    public void answer(String at, int status, String body) {
        answer(at, status, Map.of(), body);
    }

    public void answer(String at, int status, Map<String, String> headers, String body) {
        answers.put(at, new Answer(status, headers, body));
    }

    /** From now on requests to such paths are taken and not answered, until the next {@link #reset}. */
    public void fallSilent(Predicate<String> paths) {
        silence = new Silence(paths, new CountDownLatch(1));
    }

    /** What came to this method and path, oldest first. */
    public List<Asked> asked(String at) {
        return asked.stream()
                .filter(request -> request.at().split("\\?")[0].equals(at))
                .toList();
    }

    @Override
    public void close() {
        speak();
        server.stop(0);
    }

    private void speak() {
        silence.end().countDown();
        silence = new Silence(path -> false, silence.end());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString().substring("/api/v1".length());
            waitWhileSilent(path);
            String at = exchange.getRequestMethod() + " " + path;
            asked.add(new Asked(
                    at,
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("If-Match"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = answers.getOrDefault(
                    at, answers.getOrDefault(at.split("\\?")[0], new Answer(404, Map.of(), NOT_FOUND)));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private void waitWhileSilent(String path) {
        Silence now = silence;
        try {
            if (now.paths().test(path)) {
                now.end().await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
