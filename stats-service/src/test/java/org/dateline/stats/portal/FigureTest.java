package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static org.dateline.stats.testing.Releases.item;
import static org.dateline.stats.testing.Releases.published;
import static org.dateline.stats.testing.Tokens.editor;
import static org.dateline.stats.testing.Tokens.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure by its permanent name, whatever became of it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class FigureTest {
    private static final UUID RELEASE = UUID.fromString("0193f6a2-7c00-7abc-8def-0123456789ab");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 16);
    private static final String FIRST =
            "Automobile exports in 2024 came to $70.8 billion. Ship exports in 2024 came to $25.1 billion.";
    private static final String CORRECTED =
            "Automobile exports in 2024 came to $70.8 billion. Ship exports in 2024 came to $25.6 billion.";

    @BeforeEach
    void oneRelease() {
        Feed.empty();
        Feed.apply(published(RELEASE, 1, DAY, "Exports", FIRST));
    }

    @Test
    void aFigureIsToldWithItsSentenceAndItsVersion() {
        get("/api/v1/figures/" + id("$25.1 billion"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("figure.value", equalTo("25100000000"))
                .body("quote", equalTo("Ship exports in 2024 came to $25.1 billion."))
                .body("release.slug", equalTo("exports"))
                .body("stands", equalTo(true))
                .body("versions.revision", equalTo(List.of(1)))
                .body("versions[0].until", nullValue())
                .body("versions[0].interval.lower", equalTo("25050000000"));
    }

    @Test
    void whatACorrectionLeftStandsInBothVersionsAndWhatItRemovedStandsNoMore() {
        // Given
        String kept = id("$70.8 billion");
        String removed = id("$25.1 billion");
        Instant then = Instant.parse("2025-01-17T03:00:00Z");

        // When
        Feed.apply(item(RELEASE, 2, "published", then, DAY, "Exports", CORRECTED));

        // Then
        get("/api/v1/figures/" + kept)
                .then()
                .body("stands", equalTo(true))
                .body("versions.revision", equalTo(List.of(2, 1)))
                .body("versions[1].until", equalTo(then.toString()));
        get("/api/v1/figures/" + removed)
                .then()
                .statusCode(200)
                .body("stands", equalTo(false))
                .body("quote", containsString("$25.1 billion"))
                .body("versions.revision", equalTo(List.of(1)))
                .body("versions[0].until", equalTo(then.toString()));
    }

    @Test
    void aScheduledCorrectionLeavesNoTrace() {
        // Given
        String removed = id("$25.1 billion");
        Response before = get("/api/v1/figures/" + removed);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        // When
        Feed.apply(item(RELEASE, 2, "scheduled", tomorrow, DAY, "Exports", CORRECTED));

        // Then
        Response after = get("/api/v1/figures/" + removed);
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void aFigureUnderEmbargoAnswersLikeOneThatNeverWas() {
        // Given
        UUID secret = UUID.fromString("0193f6a2-7c00-7abc-8def-0123456789ac");
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        Feed.apply(
                item(secret, 1, "scheduled", tomorrow, DAY, "Secret", "Steel exports in 2024 came to $33.3 billion."));
        String id = editor().get("/api/v1/desk/releases/" + secret + "/figures").path("items[0].id");

        // When
        Response hidden = get("/api/v1/figures/" + id);
        Response never = get("/api/v1/figures/0123456789abcdef");

        // Then
        assertEquals(404, hidden.statusCode());
        assertEquals(never.asString(), hidden.asString());
    }

    @Test
    void whatAReviewerRejectedIsNoFigure() {
        String id = id("$25.1 billion");

        publisher().post("/api/v1/desk/figures/" + id + "/reject").then().statusCode(200);

        get("/api/v1/figures/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789abcdef", "\u0000", "'--"})
    void whatIsNoIdIsNotFound(String id) {
        get("/api/v1/figures/{id}", id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aWalkComesByEverySeriesOnce() {
        List<String> seen = new ArrayList<>();
        List<String> keys = keys("");
        while (!keys.isEmpty()) {
            seen.addAll(keys);
            keys = keys("&after=" + keys.get(keys.size() - 1));
        }

        assertEquals(get("/api/v1/series?size=500").path("total"), (Integer) seen.size());
        assertEquals(seen.stream().distinct().sorted().toList(), seen);
    }

    @Test
    void aWalkFromNowhereSaysWhatAKeyIs() {
        get("/api/v1/series/all?after=x")
                .then()
                .statusCode(400)
                .body("detail", containsString("M.KR.EXPORTS.ALL.W.USD"));
        get("/api/v1/series/all?size=501").then().statusCode(400);
        get("/api/v1/series/all?page=2").then().statusCode(400);
    }

    private static List<String> keys(String after) {
        return get("/api/v1/series/all?size=1" + after).path("items.key");
    }

    private static String id(String text) {
        return get("/api/v1/releases/" + RELEASE + "/figures")
                .path("items.find { it.text == '" + text.replace("$", "\\$") + "' }.id");
    }
}
