package org.dateline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody's script, which calls the services in their name. */
final class Script {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Account account;

    Script(RunningSuite suite, String name) {
        this.account = new Account(client, json, suite.keycloak(), name);
    }

    /** Whether Keycloak gives it a token. */
    boolean signsIn() {
        try {
            return !account.authorization().isEmpty();
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException hurry) {
            throw interrupted(hurry);
        }
    }

    JsonNode post(String address, Map<String, ?> body) {
        try {
            return read(send(request(address)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))));
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        }
    }

    /**
     * Hands in a listing for the archive.
     *
     * @return the address of the import
     */
    String handIn(String catalog, String listing) {
        try {
            HttpResponse<byte[]> accepted = send(request(catalog + "/desk/imports?format=listing&publish=true")
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(listing)));
            return accepted.headers().firstValue("Location").orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(catalog, broken);
        }
    }

    /** What is there; a missing node where nothing is. */
    JsonNode get(String address) {
        try {
            HttpResponse<byte[]> answer = send(request(address));
            return answer.statusCode() == 404 ? MissingNode.getInstance() : read(answer);
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        }
    }

    private HttpRequest.Builder request(String address) throws IOException {
        try {
            return HttpRequest.newBuilder(URI.create(address)).header("Authorization", account.authorization());
        } catch (InterruptedException hurry) {
            throw interrupted(hurry);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
                throw new AssertionError(answer.uri() + " answers " + answer.statusCode() + ": "
                        + json.readTree(answer.body()).path("detail").asText());
            }
            return answer;
        } catch (InterruptedException hurry) {
            throw interrupted(hurry);
        }
    }

    private JsonNode read(HttpResponse<byte[]> answer) throws IOException {
        return json.readTree(answer.body());
    }

    private static IllegalStateException interrupted(InterruptedException hurry) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(hurry);
    }
}
