package org.dateline.stats;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.Test;

/**
 * The service serves the API that is committed. Where a change of the API is meant, {@code mvn -pl stats-service test
 * -Dtest=OpenApiTest -Ddateline.openapi.update} writes the new document, to be looked at and committed with it.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi/stats.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        String served = served();

        if (System.getProperty("dateline.openapi.update") != null) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(pretty(tree(Files.readString(COMMITTED))), pretty(tree(served)));
    }

    @Test
    void everyOperationParameterAndAnswerIsDescribed() throws IOException {
        List<String> missing = new ArrayList<>();
        for (var path : tree(served()).get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                check(missing, operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }

        assertTrue(missing.isEmpty(), String.join("\n", missing));
    }

    private static void check(List<String> missing, String place, JsonNode operation) {
        require(missing, place, operation.path("summary"));
        for (JsonNode parameter : operation.path("parameters")) {
            require(missing, place + " " + parameter.path("name").asText(), parameter.path("description"));
        }
        for (var answer : operation.path("responses").properties()) {
            require(missing, place + " " + answer.getKey(), answer.getValue().path("description"));
            for (JsonNode content : answer.getValue().path("content")) {
                require(missing, place + " " + answer.getKey(), content.path("schema"));
            }
        }
    }

    private static void require(List<String> missing, String place, JsonNode value) {
        boolean empty =
                value.isContainerNode() ? value.isEmpty() : value.asText().isBlank();
        if (empty) {
            missing.add(place);
        }
    }

    private static String served() {
        return get("/q/openapi").then().statusCode(200).extract().asString();
    }

    private static JsonNode tree(String yaml) throws IOException {
        return YAML.readTree(yaml);
    }

    private static String pretty(JsonNode tree) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
