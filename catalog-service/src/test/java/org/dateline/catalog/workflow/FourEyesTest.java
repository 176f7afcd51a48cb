package org.dateline.catalog.workflow;

import static io.restassured.RestAssured.get;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.as;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class FourEyesTest {
    private static final String SECOND_LOOK = RELEASES + "?state=second-look&size=500";

    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @Test
    void whoApprovedExactlyThisContentLetsItsAuthorPublishIt() throws SQLException {
        // Given
        String id = ownWork("Approved by another");
        act("approve", id, publisher()).then().statusCode(409);

        // When
        act("approve", id, publisher2()).then().statusCode(200).body("approval.by", equalTo("publisher2"));

        // Then
        try (Connection desk = Database.connect("catalog_desk");
                PreparedStatement query = desk.prepareStatement(
                        "select approved_hash, content_hash from revision where release = ? and number = 1")) {
            query.setObject(1, UUID.fromString(id));
            try (ResultSet row = query.executeQuery()) {
                assertTrue(row.next());
                assertEquals(row.getString(2), row.getString(1));
            }
        }
        act("publish", id, publisher()).then().statusCode(200).body("forced", nullValue());
    }

    @Test
    void anyEditVoidsAnApproval() {
        // Given
        String id = ownWork("Approved and edited");
        act("approve", id, publisher2());

        // When
        act("return", id, publisher2().body(Map.of("remarks", "One comma too many.")));
        publisher()
                .header("If-Match", "*")
                .body(Map.of("title", "Approved and edited", "body", "Without the comma"))
                .put(RELEASES + "/" + id)
                .then()
                .statusCode(200)
                .body("approval", nullValue());
        act("submit", id, publisher()).then().body("approval", nullValue());

        // Then
        act("publish", id, publisher()).then().statusCode(409);
        act("schedule", id, publisher().body(Map.of("at", inAnHour()))).then().statusCode(409);
    }

    @Test
    void allWhoSavedSinceTheLastPublicRevisionAreAuthorsAndNobodyElse() {
        // Given the publisher's own text, published by another
        String id = ownWork("Many hands");
        act("publish", id, publisher2()).then().statusCode(200);

        // When two others correct it
        act("correct", id, editor().body(Map.of("substantive", true, "note", "More is known.")));
        as("editor2", "editor")
                .header("If-Match", "*")
                .body(Map.of("title", "Many hands", "body", "Written by a third one."))
                .put(RELEASES + "/" + id)
                .then()
                .statusCode(200)
                .body("authors", containsInAnyOrder("editor", "editor2"));
        act("submit", id, editor());

        // Then the author of the first text is free to publish
        act("publish", id, publisher()).then().statusCode(200).body("forced", nullValue());
    }

    @Test
    void aForcedPublicationIsLookedAtUntilSomebodyElsePublishesOverIt() {
        // Given
        String id = ownWork("Forced");
        act("publish", id, publisher().body(Map.of("reason", "  "))).then().statusCode(409);

        // When
        act("publish", id, publisher().body(Map.of("reason", "Nobody else is on duty.")))
                .then()
                .statusCode(200)
                .body("forced.by", equalTo("publisher"));

        // Then it stays on the list while somebody drafts a correction, and leaves it with that
        secondLook(id, true);
        act("correct", id, editor().body(Map.of("substantive", false)));
        act("submit", id, editor());
        secondLook(id, true);
        act("publish", id, publisher2());
        secondLook(id, false);
    }

    @Test
    void aForcedScheduleThatIsGivenUpLeavesNothingBehind() {
        String id = ownWork("Forced and given up");
        act("schedule", id, publisher().body(Map.of("at", inAnHour(), "reason", "It is urgent.")))
                .then()
                .statusCode(200);
        secondLook(id, true);

        act("unschedule", id, publisher()).then().statusCode(200).body("forced", nullValue());

        secondLook(id, false);
        act("publish", id, publisher()).then().statusCode(409);
    }

    @Test
    void aMomentMayHaveAnyOffsetAndCanBeGivenUp() {
        // Given
        String id = draft("At nine in Seoul", "Exports rose.");
        act("submit", id, editor());
        String nine = Instant.now().plus(3, ChronoUnit.DAYS).toString().substring(0, 10) + "T09:00:00";

        // When
        act("schedule", id, publisher().body(Map.of("at", nine + "+09:00")))
                .then()
                .statusCode(200)
                .body("scheduledAt", equalTo(nine.substring(0, 10) + "T00:00:00Z"))
                .body("released", equalTo(nine.substring(0, 10)));
        act("unschedule", id, publisher()).then().statusCode(200).body("scheduledAt", nullValue());

        // Then its moment passes without it
        MovableClock.advance(Duration.ofDays(4));
        get("/api/v1/releases/" + id).then().statusCode(404);
        act("schedule", id, publisher().body(Map.of("at", nine + "+09:00")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/at"));
        act("schedule", id, publisher().body(Map.of("at", "tomorrow")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/at"));
    }

    @Test
    void remarksReachTheAuthorWhoSubmitsAgain() {
        String id = draft("Returned", "Exports rose.");
        act("submit", id, editor());

        act("return", id, publisher().body(Map.of("remarks", "By how much?")));

        editor().get(RELEASES + "/" + id)
                .then()
                .body("state", equalTo("returned"))
                .body("remarks", equalTo("By how much?"));
        act("submit", id, editor()).then().statusCode(200).body("state", equalTo("submitted"));
    }

    private static String ownWork(String title) {
        String id = publisher()
                .body(Map.of("title", title, "body", "Written, by one."))
                .post(RELEASES)
                .path("id");
        act("submit", id, publisher()).then().statusCode(200);
        return id;
    }

    private static RequestSpecification publisher2() {
        return as("publisher2", "publisher", "editor");
    }

    private static String inAnHour() {
        return Instant.now().plus(1, ChronoUnit.HOURS).toString();
    }

    private static void secondLook(String id, boolean listed) {
        publisher().get(SECOND_LOOK).then().body("items.id", listed ? hasItem(id) : not(hasItem(id)));
    }
}
