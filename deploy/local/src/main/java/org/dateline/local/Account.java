package org.dateline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A demo account at work through {@code dateline-cli}: gets its token from Keycloak, and a new one in time. */
final class Account {
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final HttpClient client;
    private final ObjectMapper json;
    private final URI tokens;
    private final String name;
    private String token;
    private long since;

    /** @param keycloak the address of Keycloak, without a path */
    Account(HttpClient client, ObjectMapper json, String keycloak, String name) {
        this.client = client;
        this.json = json;
        this.tokens = URI.create(keycloak + "/realms/dateline/protocol/openid-connect/token");
        this.name = name;
    }

    /** The value of an Authorization header. */
    String authorization() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - since > FRESH.toNanos()) {
            HttpRequest request = HttpRequest.newBuilder(tokens)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "grant_type=password&client_id=dateline-cli&username=" + name + "&password=" + name))
                    .build();
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode answer = json.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new IOException("Keycloak refuses " + name + " ("
                        + answer.path("error_description").asText("status " + response.statusCode()) + ")");
            }
            token = answer.path("access_token").asText();
            since = System.nanoTime();
        }
        return "Bearer " + token;
    }
}
