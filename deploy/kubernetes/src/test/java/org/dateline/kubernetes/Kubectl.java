package org.dateline.kubernetes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real renderer. Components need a kubectl of 1.21 or newer; Debian 12 has an older one. */
final class Kubectl {
    private static final int FIRST_WITH_COMPONENTS = 21;

    private Kubectl() {}

    /** Skips the test, with the reason, where there is no kubectl that can do it, unless it is required. */
    static void demand() {
        String reason = missing();
        if (reason == null) {
            return;
        }
        if (Arrays.asList(System.getProperty("dateline.require", "").split(",")).contains("kubectl")) {
            fail(reason);
        }
        abort(reason);
    }

    static String render(Path overlay) throws IOException {
        return run(List.of("kubectl", "kustomize", overlay.toString()));
    }

    private static String missing() {
        try {
            JsonNode version = new JsonMapper()
                    .readTree(run(List.of("kubectl", "version", "--client", "--output=json")))
                    .path("clientVersion");
            int minor = Integer.parseInt(version.path("minor").asText().replaceAll("\\D", ""));
            return minor >= FIRST_WITH_COMPONENTS
                    ? null
                    : "kubectl 1." + minor + " cannot render components; 1." + FIRST_WITH_COMPONENTS + " can";
        } catch (IOException | NumberFormatException absent) {
            return "no kubectl that can be used: " + absent.getMessage();
        }
    }

    private static String run(List<String> command) throws IOException {
        Path output = Files.createTempFile("kubectl", ".out");
        Path errors = Files.createTempFile("kubectl", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command + ": " + Files.readString(errors));
            }
            return Files.readString(output);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }
}
