package org.dateline.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The suite in containers, as far as its file can tell. */
class ComposeTest {
    private static final Path FILE = Checkout.DEPLOY.resolve("compose.yaml");

    @Test
    void noSecretIsInIt() throws IOException {
        List<String> secrets = variables()
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET).*"))
                .map(variable -> variable.getValue().asText())
                .toList();

        assertFalse(secrets.isEmpty());
        assertEquals(
                List.of(),
                secrets.stream()
                        .filter(value -> !value.matches("\\$\\{[A-Z_]+:\\?}"))
                        .toList());
    }

    @Test
    void everyContainerIsProbedAndHasNoMoreRightsThanItNeeds() throws IOException {
        for (JsonNode service : services()) {
            assertTrue(service.path("read_only").asBoolean(), service.toString());
            assertEquals("ALL", service.path("cap_drop").path(0).asText(), service.toString());
            assertTrue(service.path("healthcheck").has("test"), service.toString());
        }
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        for (JsonNode service : services()) {
            for (JsonNode volume : service.path("volumes")) {
                String source = volume.asText().split(":")[0];
                assertTrue(!source.startsWith(".") || Files.isRegularFile(Checkout.DEPLOY.resolve(source)), source);
            }
            JsonNode build = service.path("build");
            if (build.isObject()) {
                // The context exists after packaging only; the path from there to the Dockerfile is fixed.
                Path context = Checkout.DEPLOY.resolve(build.path("context").asText());
                Path dockerfile = context.resolve(build.path("dockerfile").asText());
                assertTrue(Files.isRegularFile(dockerfile.normalize()), dockerfile.toString());
            }
        }
    }

    private static Stream<Map.Entry<String, JsonNode>> variables() throws IOException {
        return services().stream().flatMap(service -> service.path("environment").properties().stream());
    }

    private static List<JsonNode> services() throws IOException {
        // Jackson does not follow the anchors of YAML.
        JsonNode services = new JsonMapper()
                .valueToTree(new Yaml().load(Files.readString(FILE)))
                .path("services");
        assertEquals(5, services.size());
        return services.valueStream().toList();
    }
}
