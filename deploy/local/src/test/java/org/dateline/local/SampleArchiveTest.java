package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArchiveTest {
    private static final String DONE =
            "{\"id\":\"7\",\"state\":\"done\",\"total\":2,\"created\":2,\"changed\":0,\"duplicates\":0,\"failed\":0}";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> posted = new ArrayList<>();
    private final Deque<String> reports = new ArrayDeque<>();
    private HttpServer server;

    @BeforeEach
    void aCatalogAndAKeycloakAnswer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/dateline/protocol/openid-connect/token",
                exchange -> answer(exchange, 200, "{\"access_token\":\"a-token\"}"));
        server.createContext("/api/v1/desk/imports", exchange -> {
            posted.add(exchange.getRequestURI().getQuery() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Location", "/api/v1/desk/imports/7");
            answer(exchange, 202, "{}");
        });
        server.createContext("/api/v1/desk/imports/7", exchange -> answer(exchange, 200, reports.remove()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void eachListingIsPublishedOnceInTheOrderOfItsName() throws Exception {
        listing("b.txt", "second");
        listing("a.txt", "first");
        reports.addAll(List.of(DONE.replace("done", "running"), DONE, DONE));

        takeIn();
        takeIn();

        assertEquals(
                List.of(
                        "format=listing&publish=true Bearer a-token first",
                        "format=listing&publish=true Bearer a-token second"),
                posted);
        assertTrue(said().contains("2 releases from a.txt"), said());
    }

    @Test
    void anImportThatWasStoppedIsSentAgain() throws Exception {
        listing("a.txt", "first");
        reports.addAll(List.of(DONE.replace("done", "stopped"), DONE));

        takeIn();

        assertEquals(2, posted.size());
        assertTrue(said().contains("2 releases from a.txt"), said());
    }

    @Test
    void withoutListingsThereIsNothingToDo() throws Exception {
        takeIn();

        assertEquals("", said());
    }

    private void takeIn() throws InterruptedException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        new SampleArchive(directory.resolve("sample"), directory.resolve("notes"), address, address)
                .takeIn(new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false));
    }

    private void listing(String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("sample")).resolve(name), content);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
