package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Keycloak makes of the realm. */
@ExtendWith(SharedSuite.Provider.class)
class LoginIT {
    private final ObjectMapper json = new ObjectMapper();
    private final SharedSuite shared;

    LoginIT(SharedSuite shared) {
        this.shared = shared;
    }

    @Test
    void aScriptsTokenIsForBothServicesCarriesRolesAndEndsSoon() throws Exception {
        JsonNode publisher = claims(passwordGrant("dateline-cli", "publisher"));
        JsonNode admin = claims(passwordGrant("dateline-cli", "admin"));

        assertTrue(texts(publisher.path("aud")).containsAll(List.of("dateline-catalog", "dateline-stats")));
        assertTrue(roles(publisher).containsAll(List.of("publisher", "editor")));
        assertEquals(300, publisher.path("exp").asLong() - publisher.path("iat").asLong());
        assertTrue(roles(admin).contains("admin"));
        assertFalse(roles(admin).contains("editor"));
    }

    @Test
    void noOtherClientTakesAPassword() throws Exception {
        for (String client : List.of("admin-cli", "dateline-web", "account-console", "security-admin-console")) {
            HttpResponse<String> answer = passwordGrant(client, "editor");

            assertTrue(List.of(400, 401).contains(answer.statusCode()), () -> client + ": " + answer.body());
        }
    }

    private HttpResponse<String> passwordGrant(String client, String name) throws Exception {
        String tokens = shared.running().keycloak() + "/realms/dateline/protocol/openid-connect/token";
        String form = "grant_type=password&client_id=" + client + "&username=" + name + "&password=" + name;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(tokens))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode claims(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer::body);
        String token = json.readTree(answer.body()).path("access_token").asText();
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> roles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
