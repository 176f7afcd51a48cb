package org.dateline.stats.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dateline.stats.figure.ReleaseRevision;
import org.junit.jupiter.api.Test;

/** The change feed is read as the catalog's committed example shows it. */
class CatalogExamplesTest {
    private static final Path EXAMPLE = Path.of("../catalog-service/src/test/examples/changes.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void everyFieldThatIsReadIsInTheExample() throws IOException {
        // When
        CatalogFeed.Page page = JSON.readValue(EXAMPLE.toFile(), CatalogFeed.Page.class);
        ReleaseRevision revision = page.items().get(1).asRevision();

        // Then
        assertEquals(Instant.parse("2025-05-02T00:00:01Z"), page.clock());
        assertEquals(12, page.last());
        assertEquals(12, page.items().get(1).seq());
        assertEquals(UUID.fromString("0193f6a2-7c00-7abc-8def-0123456789ab"), revision.release());
        assertEquals("ship-exports-rise-21-percent", revision.slug());
        assertEquals(2, revision.number());
        assertEquals("published", revision.status());
        assertEquals(Instant.parse("2025-05-02T00:00:00Z"), revision.visibleFrom());
        assertNull(revision.visibleUntil());
        assertEquals(
                Instant.parse("2025-05-02T00:00:00Z"),
                page.items().get(0).asRevision().visibleUntil());
        assertEquals(Instant.parse("2025-05-02T00:00:00Z"), revision.moment());
        assertEquals(LocalDate.of(2025, 5, 1), revision.released());
        assertEquals("en", revision.language());
        assertNull(revision.translationOf());
        assertEquals(true, revision.substantive());
        assertEquals("Ministry of Trade, Industry and Energy", revision.agency().name());
        assertEquals("KR", revision.agency().area());
        assertEquals("USD", revision.agency().currency());
        assertEquals("Asia/Seoul", revision.zone());
        assertEquals("Ship exports rise 12 percent", revision.title());
        assertEquals("Ship exports reached $2.1 billion in April.", revision.body());
        assertEquals("dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986", revision.contentHash());
    }
}
