package org.dateline.stats.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;

/** Reads releases in the manner of many agencies, and holds the engine to what it has reached. The floors only rise. */
class DevelopmentSetTest {
    private static final double FOUND = 0.99;
    private static final double FULL = 0.978;
    private static final double SENTENCES = 0.97;
    private static final double SURE = 0.98;

    private static final Path RELEASES = Path.of("src", "test", "resources", "extraction", "releases");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsReleasesOfManyAgencies() throws IOException {
        Score score = new Score();

        for (Path file : golds()) {
            JsonNode gold = JSON.readTree(file.toFile());
            String name = gold.path("id").asText();
            JsonNode release = JSON.readTree(file.resolveSibling(name + ".json").toFile());
            String body = release.path("body").asText();
            Source source = Engine.source(
                    release.path("title").asText(),
                    body,
                    release.path("released").asText(),
                    gold.path("reporter").asText());
            score.add(name, gold, body, Engine.EXTRACTOR.read(source).figures());
        }

        assertAll(
                () -> assertTrue(score.found() >= FOUND, score::toString),
                () -> assertTrue(score.full() >= FULL, score::toString),
                () -> assertTrue(score.sentences() >= SENTENCES, score::toString),
                () -> assertTrue(score.sure() >= SURE, score::toString));
    }

    private static List<Path> golds() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        }
    }
}
