package org.dateline.catalog.workflow;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class PublishingTest {
    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @Test
    void aReleaseIsReadByEverybodyOnceItIsPublished() {
        // Given
        String id = draft("Ship orders double", "Orders for ships reached **$4.2 billion** in May.");
        get("/api/v1/releases/" + id).then().statusCode(404);

        // When
        act("submit", id, editor()).then().statusCode(200).body("state", equalTo("submitted"));
        act("publish", id, publisher()).then().statusCode(200).body("state", equalTo("published"));

        // Then
        get("/api/v1/releases/ship-orders-double")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("ETag", notNullValue())
                .body("id", equalTo(id))
                .body("html", equalTo("<p>Orders for ships reached <strong>$4.2 billion</strong> in May.</p>"))
                .body("text", equalTo("Ship orders double\n\nOrders for ships reached $4.2 billion in May."))
                .body("organization.name", equalTo("Ministry of Trade, Industry and Energy"));
    }

    @Test
    void translationsSayWhichOfThemIsTheOriginal() {
        // Given
        String original = published("Steel exports rise", "Exports of steel rose 3 percent.");
        String korean = editor().body(Map.of(
                        "title", "철강 수출 증가", "body", "철강 수출은 3% 늘었다.", "language", "ko", "translationOf", original))
                .post(RELEASES)
                .path("id");
        get("/api/v1/releases/" + original).then().body("translations", equalTo(List.of()));

        // When
        act("submit", korean, editor());
        act("publish", korean, publisher()).then().statusCode(200);

        // Then
        get("/api/v1/releases/" + original)
                .then()
                .body("translations.language", equalTo(List.of("ko")))
                .body("translations.original", equalTo(List.of(false)));
        get("/api/v1/releases/" + korean)
                .then()
                .body("translations.slug", equalTo(List.of("steel-exports-rise")))
                .body("translations.original", equalTo(List.of(true)));
    }

    @Test
    void aScheduledReleaseDoesNotExistBeforeItsMomentAndDoesFromThenOn() {
        // Given
        String id = draft("Tariff talks resume", "Talks resume on Monday.");
        act("submit", id, editor());
        Instant moment = Instant.now().plusSeconds(3600);

        // When
        publisher()
                .body(Map.of("at", moment.toString()))
                .post(RELEASES + "/" + id + "/schedule")
                .then()
                .statusCode(200)
                .body("state", equalTo("scheduled"));

        // Then
        get("/api/v1/releases/" + id).then().statusCode(404);
        get("/api/v1/releases/tariff-talks-resume").then().statusCode(404);
        MovableClock.advance(Duration.ofSeconds(3601));
        get("/api/v1/releases/tariff-talks-resume").then().statusCode(200);
        editor().get(RELEASES + "/" + id).then().body("state", equalTo("published"));
    }

    @Test
    void nobodyPublishesOwnWorkWithoutAReason() {
        // Given
        String id = publisher()
                .body(Map.of("title", "Own work", "body", "Written and let out by one."))
                .post(RELEASES)
                .path("id");
        act("submit", id, publisher());

        // When
        Response refused = act("publish", id, publisher());
        Response forced = act("publish", id, publisher().body(Map.of("reason", "The deputy is ill")));

        // Then
        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("yourself"));
        forced.then().statusCode(200).body("forced.reason", equalTo("The deputy is ill"));
        publisher().get(RELEASES + "?state=second-look").then().body("items.id", org.hamcrest.Matchers.hasItem(id));
    }

    @Test
    void aStaleSaveIsRefusedAndLosesNothing() {
        // Given
        String id = draft("Two editors", "First words.");
        String tag = editor().get(RELEASES + "/" + id).header("ETag");
        Map<String, String> second = Map.of("title", "Two editors", "body", "Second words.");

        // When
        editor().body(second).put(RELEASES + "/" + id).then().statusCode(428);
        editor().header("If-Match", tag)
                .body(second)
                .put(RELEASES + "/" + id)
                .then()
                .statusCode(200);
        Response stale = editor().header("If-Match", tag)
                .body(Map.of("title", "Two editors", "body", "Third words."))
                .put(RELEASES + "/" + id);

        // Then
        stale.then().statusCode(412);
        editor().get(RELEASES + "/" + id)
                .then()
                .body("body", equalTo("Second words."))
                .body("revision", equalTo(2));
    }

    @Test
    void aMinorCorrectionMovesNoFigure() {
        // Given
        String id = published("Chip exports", "Exports rose 3 percent to $10 billion.");
        Map<String, String> moved = Map.of("title", "Chip exports", "body", "Exports rose 4 percent to $10 billion.");

        // When it is drafted with another figure at once, or gets one afterwards
        act("correct", id, editor().body(Map.of("substantive", false, "draft", moved)))
                .then()
                .statusCode(422)
                .body("detail", containsString("substantive"));
        act("correct", id, editor().body(Map.of("substantive", false)))
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("publicRevision", equalTo(1));
        editor().header("If-Match", "*")
                .body(moved)
                .put(RELEASES + "/" + id)
                .then()
                .statusCode(200);

        // Then it does not get to readers
        act("submit", id, editor()).then().statusCode(422).body("detail", containsString("substantive"));
        get("/api/v1/releases/" + id).then().body("revision", equalTo(1)).body("text", containsString("3 percent"));

        // And it can be made a substantive one without being written again
        act("correct", id, editor().body(Map.of("substantive", true, "note", "The rate was wrong.")))
                .then()
                .statusCode(200)
                .body("body", containsString("4 percent"));
        act("submit", id, editor()).then().statusCode(200);
        act("publish", id, publisher()).then().statusCode(200);
        get("/api/v1/releases/" + id).then().body("corrections.note", equalTo(List.of("The rate was wrong.")));
    }

    @Test
    void aMinorCorrectionOfTheSpellingNeedsNoNote() {
        String id = published("Ship exprots", "Exports rose 3 percent.");
        Map<String, String> corrected = Map.of("title", "Ship exports", "body", "Exports rose 3 percent.");

        act("correct", id, editor().body(Map.of("substantive", false, "draft", corrected)));
        act("submit", id, editor()).then().statusCode(200);
        act("publish", id, publisher()).then().statusCode(200);

        get("/api/v1/releases/" + id)
                .then()
                .body("title", equalTo("Ship exports"))
                .body("slug", equalTo("ship-exprots"))
                .body("corrections", equalTo(List.of()));
    }

    @Test
    void aSubstantiveCorrectionCarriesItsNoteToReaders() {
        String id = published("Ship exports", "Exports rose 3 percent.");
        editor().body(Map.of(
                        "substantive",
                        true,
                        "note",
                        "The growth rate was wrong.",
                        "draft",
                        Map.of("title", "Ship exports", "body", "Exports rose 4 percent.")))
                .post(RELEASES + "/" + id + "/correct");
        act("submit", id, editor());
        act("publish", id, publisher()).then().statusCode(200);

        get("/api/v1/releases/" + id)
                .then()
                .body("revision", equalTo(2))
                .body("corrections[0].note", equalTo("The growth rate was wrong."))
                .body("text", containsString("4 percent"));
        get("/api/v1/releases/" + id + "/revisions").then().body("items.revision", equalTo(List.of(2, 1)));
    }

    @Test
    void aWithdrawnReleaseStaysWithANoticeAndAnUnpublishedOneIsGone() {
        // Given
        String withdrawn = published("Wrong forecast", "Growth will be 3 percent.");
        String gone = published("Sent by mistake", "This was not meant for you.");

        // When
        act("withdraw", withdrawn, publisher().body(Map.of("reason", "The model had a fault")))
                .then()
                .statusCode(200);
        act("unpublish", gone, publisher().body(Map.of("reason", "Published in error")))
                .then()
                .statusCode(200);

        // Then
        get("/api/v1/releases/" + withdrawn)
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("The model had a fault"));
        get("/api/v1/releases/" + gone).then().statusCode(410);
        get("/api/v1/releases/sent-by-mistake").then().statusCode(410);
    }

    @Test
    void theAnswerIsNotSentTwiceToWhoHasIt() {
        String id = published("Cached", "Nothing changes here.");
        String tag = get("/api/v1/releases/" + id).header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/releases/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void badInputIsAProblemThatPointsAtTheField() {
        editor().body("{\"title\": \"x\", \"boddy\": \"y\"}")
                .post(RELEASES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/boddy"));
        editor().body("{\"title\": ").post(RELEASES).then().statusCode(400);
        editor().body(Map.of("title", " ", "body", "y", "language", "xx"))
                .post(RELEASES)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/title", "/language")));
        get("/api/v1/topics?colour=red").then().statusCode(400).body("errors[0].parameter", equalTo("colour"));
        editor().get(RELEASES + "/nonsense").then().statusCode(404);
        publisher().get(RELEASES + "?page=99999").then().statusCode(400);
        editor().body(Map.of("title", "t", "body", "b", "released", "2025-02-30"))
                .post(RELEASES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/released"))
                .body("stackTrace", nullValue());
    }
}
