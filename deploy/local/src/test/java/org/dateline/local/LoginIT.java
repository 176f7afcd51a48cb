package org.dateline.local;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Keycloak makes of the realm. */
@ExtendWith(SharedSuite.Provider.class)
class LoginIT {
    private final SharedSuite shared;

    LoginIT(SharedSuite shared) {
        this.shared = shared;
    }

    @Test
    void aScriptsTokenIsForBothServicesCarriesRolesAndEndsSoon() throws Exception {
        JsonPath publisher = claims(passwordGrant("dateline-cli", "publisher"));
        JsonPath admin = claims(passwordGrant("dateline-cli", "admin"));

        assertTrue(publisher.getList("aud").containsAll(List.of("dateline-catalog", "dateline-stats")));
        assertTrue(publisher.getList("realm_access.roles").containsAll(List.of("publisher", "editor")));
        assertEquals(300, publisher.getLong("exp") - publisher.getLong("iat"));
        assertTrue(admin.getList("realm_access.roles").contains("admin"));
        assertFalse(admin.getList("realm_access.roles").contains("editor"));
    }

    @Test
    void noOtherClientTakesAPassword() throws Exception {
        for (String client : List.of("admin-cli", "dateline-web", "account-console", "security-admin-console")) {
            Response answer = passwordGrant(client, "editor");

            assertTrue(List.of(400, 401).contains(answer.statusCode()), () -> client + ": " + answer.asString());
        }
    }

    private Response passwordGrant(String client, String name) throws Exception {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", name)
                .formParam("password", name)
                .post(shared.running().keycloak() + "/realms/dateline/protocol/openid-connect/token");
    }

    private static JsonPath claims(Response answer) {
        String token = answer.then().statusCode(200).extract().path("access_token");
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
