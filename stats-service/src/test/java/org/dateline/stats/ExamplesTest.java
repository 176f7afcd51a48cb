package org.dateline.stats;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Examples.assertShape;
import static org.dateline.stats.testing.Releases.published;
import static org.dateline.stats.testing.Tokens.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service says what the committed examples say that it says. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ExamplesTest {
    private static final UUID RELEASE = UUID.fromString("0193f6a2-7c00-7abc-8def-0123456789ab");
    private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 16);
    private static final String TITLE = "Car exports hold their level";
    private static final String BODY =
            "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023. Hybrid car exports rose"
                    + " 45.8 percent to $11.3 billion in 2024. In December, exports and imports of ICT goods stood"
                    + " at $22.7 billion and $13.3 billion, respectively, and the ICT trade balance posted a surplus"
                    + " of $9.3 billion.";
    private static final String SERIES = "/api/v1/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD";

    @BeforeEach
    void oneRelease() {
        Feed.empty();
        Feed.apply(published(RELEASE, 1, MID_JANUARY, TITLE, BODY));
    }

    @Test
    void figuresAndChecksOfAReleaseHaveTheShapeOfTheirExamples() {
        assertShape("figures", get("/api/v1/releases/" + RELEASE + "/figures").asString());
        assertShape("checks", get("/api/v1/releases/" + RELEASE + "/checks").asString());
        assertShape(
                "leading-figures",
                get("/api/v1/figures?leading=2&release=" + RELEASE).asString());
        String id = get("/api/v1/releases/" + RELEASE + "/figures").path("items[0].id");
        assertShape("figure", get("/api/v1/figures/" + id).asString());
    }

    @Test
    void seriesHaveTheShapeOfTheirExamples() {
        assertShape("series-list", get("/api/v1/series?q=hybrid").asString());
        assertShape("series", get(SERIES).asString());
        assertShape("observations", get(SERIES + "/observations").asString());
        assertShape("vintages", get(SERIES + "/vintages").asString());
        assertShape("claims", get(SERIES + "/claims").asString());
    }

    @Test
    void theVocabularyHasTheShapeOfItsExample() {
        assertShape("concepts", get("/api/v1/concepts").asString());
    }

    @Test
    void anExtractionHasTheShapeOfItsExample() {
        assertShape(
                "extraction",
                given().contentType("application/json")
                        .body(Map.of("title", TITLE, "body", BODY, "released", "2025-01-16"))
                        .post("/api/v1/extractions")
                        .asString());
    }

    @Test
    void aProblemHasTheShapeOfItsExample() {
        assertShape("problem", get("/api/v1/series?colour=red").asString());
    }

    @Test
    void whatTheDeskReadsHasTheShapeOfItsExample() {
        assertShape(
                "desk-figures",
                editor().get("/api/v1/desk/figures?state=read&size=2").asString());
    }
}
