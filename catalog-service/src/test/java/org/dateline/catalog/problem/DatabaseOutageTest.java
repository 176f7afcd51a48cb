package org.dateline.catalog.problem;

import static io.restassured.RestAssured.get;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.editor;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class DatabaseOutageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AfterEach
    void databaseIsBack() {
        Database.admit();
        recovered();
    }

    @Test
    void theFirstRequestsAfterConnectionsWereCutAreAnswered() {
        // Given connections in both pools
        get("/api/v1/topics").then().statusCode(200);
        editor().get(RELEASES).then().statusCode(200);

        // When
        Database.cutConnections();

        // Then
        get("/api/v1/topics").then().statusCode(200);
        editor().get(RELEASES).then().statusCode(200);
        editor().body(Map.of("title", "After the cut", "body", "Still written."))
                .post(RELEASES)
                .then()
                .statusCode(201);
    }

    @Test
    void whileTheDatabaseIsAwayRequestsAreToldToComeAgain() {
        // When
        Database.refuseConnections();

        // Then
        for (Response answer : new Response[] {
            get("/api/v1/topics"),
            get("/api/v1/releases"),
            editor().get(RELEASES),
            editor().body(Map.of("title", "Meanwhile", "body", "Nothing is lost."))
                    .post(RELEASES)
        }) {
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("2"))
                    .body("detail", containsString("try again"));
        }
    }

    @Test
    void aCrashOfTheDatabaseIsNeverAnErrorOfTheService() {
        // Given
        get("/api/v1/topics").then().statusCode(200);

        // When
        Database.crash();

        // Then
        recovered();
    }

    @Test
    void anOutageIsFoundWhereverItHides() {
        SQLException gone = new SQLException("gone", "57P01");
        RuntimeException suppressing = new IllegalStateException("rolled back");
        suppressing.addSuppressed(new PersistenceException(gone));

        assertTrue(DatabaseOutage.caused(new PersistenceException(new RuntimeException(gone))));
        assertTrue(DatabaseOutage.caused(suppressing));
        assertTrue(DatabaseOutage.caused(new SQLException("Acquisition timeout")));
        assertFalse(DatabaseOutage.caused(new PersistenceException(new SQLException("duplicate key", "23505"))));
        assertFalse(DatabaseOutage.caused(new IllegalStateException("a defect")));
    }

    private static void recovered() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int status;
        do {
            Response answer = get("/api/v1/topics");
            answer.then().statusCode(anyOf(equalTo(200), equalTo(503)));
            status = answer.statusCode();
        } while (status != 200 && System.nanoTime() < end);
        get("/api/v1/topics").then().statusCode(200);
        editor().get(RELEASES).then().statusCode(200);
    }
}
