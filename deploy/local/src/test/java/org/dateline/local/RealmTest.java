package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path REALM = Path.of("../keycloak/dateline-realm.json");
    private static final Path ADDITIONS = Path.of("../keycloak/local-additions.json");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theRealmOfEveryInstallationHasNoDemoAccountAndNoPasswordGrant() throws IOException {
        JsonNode realm = json.readTree(REALM.toFile());

        assertEquals(List.of("service-account-dateline-stats-service"), names(realm.path("users"), "username"));
        realm.path("clients")
                .forEach(client ->
                        assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), client::toString));
        assertTrue(realm.path("bruteForceProtected").asBoolean());
    }

    @Test
    void noFileHoldsASecret() throws IOException {
        JsonNode realm = json.readTree(REALM.toFile());

        assertEquals(
                List.of("${WEB_CLIENT_SECRET}", "${STATS_CLIENT_SECRET}", ""), names(realm.path("clients"), "secret"));
    }

    @Test
    void theLocalRealmHasTheAccountsAndTheScriptsClientBesides() throws IOException {
        JsonNode local = json.readTree(new Realm().joined(REALM, ADDITIONS));

        assertEquals(
                List.of(
                        "service-account-dateline-stats-service",
                        "editor",
                        "editor2",
                        "publisher",
                        "publisher2",
                        "admin"),
                names(local.path("users"), "username"));
        assertEquals(
                List.of("dateline-web", "dateline-stats-service", "admin-cli", "dateline-cli"),
                names(local.path("clients"), "clientId"));
        local.path("clients")
                .forEach(client -> assertEquals(
                        client.path("clientId").asText().equals("dateline-cli"),
                        client.path("directAccessGrantsEnabled").asBoolean(true),
                        client::toString));
        assertTrue(local.path("bruteForceProtected").asBoolean());
    }

    @Test
    void peopleSignInByCodeWithProofAndServicesBySecret() throws IOException {
        JsonNode realm = json.readTree(REALM.toFile());

        JsonNode web = client(realm, "dateline-web");
        assertTrue(web.path("standardFlowEnabled").asBoolean());
        assertFalse(web.path("implicitFlowEnabled").asBoolean());
        assertFalse(web.path("publicClient").asBoolean());
        assertEquals(
                "S256",
                web.path("attributes").path("pkce.code.challenge.method").asText());
        JsonNode stats = client(realm, "dateline-stats-service");
        assertTrue(stats.path("serviceAccountsEnabled").asBoolean());
        assertFalse(stats.path("standardFlowEnabled").asBoolean());
        assertEquals(
                "change-reader",
                realm.path("users").path(0).path("realmRoles").path(0).asText());
        assertFalse(client(realm, "admin-cli").path("enabled").asBoolean());
    }

    @Test
    void aPasswordLeftBehindIsLongAndATokenLeftBehindIsShort() throws IOException {
        JsonNode realm = json.readTree(REALM.toFile());

        assertTrue(realm.path("passwordPolicy").asText().contains("length(12)"));
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
        assertTrue(realm.path("ssoSessionIdleTimeout").asInt() <= 3_600);
        assertTrue(realm.path("ssoSessionMaxLifespan").asInt() <= 36_000);
    }

    @Test
    void joiningAClientReplacesWhatTheAdditionNamesAndKeepsTheRest() throws IOException {
        JsonNode web = json.readTree(new Realm().joined(REALM, ADDITIONS))
                .path("clients")
                .path(0);

        assertEquals("http://localhost/*", web.path("redirectUris").path(0).asText());
        assertEquals(
                "S256",
                web.path("attributes").path("pkce.code.challenge.method").asText());
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode elements, String field) {
        return StreamSupport.stream(elements.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }
}
