package org.dateline.stats;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.Test;

/** The committed description of the interface is what the service serves. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi/stats.yaml");
    private static final Path SERVED = Path.of("target/openapi/stats.yaml");

    @Test
    void theCommittedDescriptionIsUpToDate() throws IOException {
        // When
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        Files.createDirectories(SERVED.getParent());
        Files.writeString(SERVED, served);

        // Then
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "The interface has changed: look at the difference and, if it is meant, copy " + SERVED + " over "
                        + COMMITTED);
    }
}
