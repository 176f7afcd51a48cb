package org.dateline.stats.rederivation;

import static io.restassured.RestAssured.get;
import static org.dateline.stats.testing.Releases.item;
import static org.dateline.stats.testing.Releases.published;
import static org.dateline.stats.testing.Tokens.editor;
import static org.dateline.stats.testing.Tokens.publisher;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dateline.stats.feed.CatalogFeed;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts are read once more in the background, and nobody sees a release half changed. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class RederivationTest {
    private static final String CHANGES = "/api/v1/desk/concepts/changes";
    private static final String REDERIVATIONS = "/api/v1/desk/rederivations/";
    private static final String SENSORS =
            "{\"action\": \"create\", \"scheme\": \"SUBJECT\", \"names\": {\"en\": [\"quantum sensors\"]}}";
    private static final String SERIES = "/api/v1/series/M.KR.EXPORTS.QUANTUM_SENSORS.W.USD";
    private static final String PUBLISHED = "observations.findAll { it.status == 'published' }.size()";
    private static final int RELEASES = 12;

    @Inject
    RederivationSteps steps;

    @Inject
    Rederivations rederivations;

    @BeforeEach
    void twelveReleases() {
        Feed.empty();
        Feed.forgetEdits();
        for (int month = 1; month <= RELEASES; month++) {
            Feed.apply(release(month, 1));
        }
        Feed.apply(
                published(id(99), 1, LocalDate.of(2025, 1, 1), "Ships", "Exports of ships were $2 billion in 2024."));
    }

    @AfterEach
    void asSeeded() {
        Feed.forgetEdits();
    }

    @Test
    void whatAChangeTouchesIsReadOnceMoreAndNothingElse() {
        // Given
        UUID rederivation = teach();
        editor().get(REDERIVATIONS + rederivation)
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"))
                .body("kind", equalTo("vocabulary"));

        // When
        finish(5);

        // Then
        editor().get(REDERIVATIONS + rederivation)
                .then()
                .body("state", equalTo("done"))
                .body("total", equalTo(RELEASES))
                .body("done", equalTo(RELEASES))
                .body("changed", equalTo(RELEASES))
                .body("failed", equalTo(0));
        get(SERIES + "/observations").then().body(PUBLISHED, equalTo(RELEASES));
        editor().get("/api/v1/desk/concepts/candidates?q=quantum").then().body("total", equalTo(0));
    }

    @Test
    void aReleaseIsSeenAsItWasUntilAllOfItIsAsItIs() {
        // Given
        teach();
        assertTrue(steps.step(1), "Counts");

        // When one release is read, and the transaction is not over
        QuarkusTransaction.begin();
        steps.step(1);

        // Then nobody sees it
        get(SERIES).then().statusCode(404);
        QuarkusTransaction.commit();

        // Then it is seen as a whole, and the others are as they were
        List<List<String>> codes = new ArrayList<>();
        for (int month = 1; month <= RELEASES; month++) {
            codes.add(get("/api/v1/releases/" + id(month) + "/figures").path("items.subject.code"));
        }
        assertEquals(
                1,
                codes.stream()
                        .filter(ofOne -> ofOne.contains("quantum_sensors"))
                        .count());
        assertEquals(
                RELEASES - 1,
                codes.stream()
                        .filter(ofOne -> !ofOne.contains("quantum_sensors"))
                        .count());
        get(SERIES + "/observations").then().body(PUBLISHED, equalTo(1));
    }

    @Test
    void killedBetweenAndWithinBatchesItEndsAsIfNothingHadHappened() throws SQLException {
        // Given
        List<String> before = tables();
        teach();
        finish(3);
        List<String> uninterrupted = tables();
        assertNotEquals(before, uninterrupted);
        twelveReleases();
        assertEquals(before, tables());

        // When
        UUID rederivation = teach();
        Random random = new Random(20250116);
        int kills = 0;
        boolean more = true;
        while (more) {
            if (random.nextInt(3) > 0) {
                QuarkusTransaction.begin();
                steps.step(1 + random.nextInt(3));
                QuarkusTransaction.rollback();
                kills++;
            } else {
                more = steps.step(1 + random.nextInt(3));
            }
        }

        // Then
        assertTrue(kills > 5, "Killed " + kills + " times");
        assertEquals(uninterrupted, tables());
        editor().get(REDERIVATIONS + rederivation)
                .then()
                .body("done", equalTo(RELEASES))
                .body("changed", equalTo(RELEASES));
    }

    @Test
    void aPublisherStopsItAndLetsItGoOnWhereItWas() {
        // Given
        UUID rederivation = teach();
        steps.step(4);
        steps.step(4);

        // When
        editor().post(REDERIVATIONS + rederivation + "/stop").then().statusCode(403);
        publisher()
                .post(REDERIVATIONS + rederivation + "/stop")
                .then()
                .statusCode(200)
                .body("state", equalTo("stopped"))
                .body("done", equalTo(4));

        // Then
        assertFalse(steps.step(4));
        publisher().post(REDERIVATIONS + rederivation + "/stop").then().statusCode(409);
        publisher().post(REDERIVATIONS + rederivation + "/resume").then().body("state", equalTo("queued"));
        finish(4);
        editor().get(REDERIVATIONS + rederivation)
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(RELEASES));
    }

    @Test
    void ofTwoReplicasOneWorks() throws Exception {
        teach();
        QuarkusTransaction.begin();
        assertTrue(steps.step(1));

        boolean other = java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> QuarkusTransaction.requiringNew().call(() -> steps.step(1)))
                .get();

        assertFalse(other, "The row is locked");
        QuarkusTransaction.rollback();
    }

    @Test
    void textsOfAnOlderEngineAreReadOnceMoreAndSaidToSayTheSame() throws SQLException {
        // Given
        List<String> before = tables();
        Database.execute("update stats.revision set engine = 'older' where release <> '" + id(99) + "'");

        // When
        rederivations.register();
        rederivations.keepCurrent();
        rederivations.keepCurrent();
        finish(5);
        rederivations.keepCurrent();

        // Then
        editor().get("/api/v1/desk/rederivations")
                .then()
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("engine"))
                .body("items[0].state", equalTo("done"))
                .body("items[0].done", equalTo(RELEASES))
                .body("items[0].changed", equalTo(0));
        assertEquals(before, tables());
    }

    @Test
    void anOlderReplicaLeavesTheTextsToTheOneThatStartedLast() {
        Database.execute("update stats.engine set version = 'newer'; update stats.revision set engine = 'newer'");

        rederivations.keepCurrent();

        assertFalse(steps.step(1));
    }

    @Test
    void whatIsMissingOfARevisionThatWasReadOtherwiseIsPutRight() throws SQLException {
        // Given rows that an older engine made
        List<String> right = tables();
        Database.execute("update stats.figure set view = jsonb_set(view, '{value}', '\"1\"') where ordinal = 0;"
                + " delete from stats.statement; delete from stats.figure where ordinal = 1;"
                + " update stats.revision set engine = 'older', reading = 'another'");
        assertNotEquals(right, tables());

        // When
        rederivations.register();
        rederivations.keepCurrent();
        finish(4);

        // Then
        assertEquals(right, tables());
        assertEquals(RELEASES + 1, count("select count(*) from rederivation_log where changed = 1"));
        assertEquals(RELEASES, count("select count(*) from rederivation_log where added = 1"));
    }

    @Test
    void decisionsOfReviewersHold() {
        // Given
        String figure = get("/api/v1/releases/" + id(3) + "/figures").path("items.find { it.kind == 'LEVEL' }.id");
        publisher().post("/api/v1/desk/figures/" + figure + "/reject").then().statusCode(200);
        String accepted = get("/api/v1/releases/" + id(4) + "/figures").path("items.find { it.kind == 'LEVEL' }.id");
        publisher().post("/api/v1/desk/figures/" + accepted + "/accept").then().statusCode(200);

        // When
        teach();
        finish(5);

        // Then
        editor().get("/api/v1/desk/releases/" + id(3) + "/figures")
                .then()
                .body("items.find { it.id == '" + figure + "' }.state", equalTo("rejected"));
        editor().get("/api/v1/desk/releases/" + id(4) + "/figures")
                .then()
                .body("items.find { it.id == '" + accepted + "' }.state", equalTo("accepted"))
                .body("items.find { it.id == '" + accepted + "' }.subject.code", equalTo("quantum_sensors"));
        get(SERIES + "/observations").then().body(PUBLISHED, equalTo(RELEASES - 1));
    }

    @Test
    void aCorrectionThatNamesAMergedConceptMeansTheOtherOne() {
        // Given
        String figure = get("/api/v1/releases/" + id(3) + "/figures").path("items[0].id");
        publisher()
                .body("{\"subject\": \"cosmetics\"}")
                .patch("/api/v1/desk/figures/" + figure)
                .then()
                .statusCode(200);

        // When
        apply("{\"action\": \"merge\", \"concept\": \"SUBJECT.cosmetics\", \"into\": \"SUBJECT.textiles\"}");
        finish(5);

        // Then
        get("/api/v1/releases/" + id(3) + "/figures")
                .then()
                .body("items.find { it.id == '" + figure + "' }.subject.code", equalTo("textiles"));
    }

    @Test
    void aCorrectionThatComesInMeanwhileIsReadByTheNewWords() {
        // Given
        teach();
        steps.step(4);
        steps.step(4);

        // When
        Feed.apply(item(
                id(2),
                2,
                "published",
                LocalDate.of(2025, 3, 2).atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                LocalDate.of(2025, 3, 1),
                "Sensors, month 2",
                "Exports of quantum sensors came to $7.7 billion in February 2025."));
        finish(4);

        // Then
        get("/api/v1/releases/" + id(2) + "/figures")
                .then()
                .body("items.subject.code", equalTo(List.of("quantum_sensors")));
        get(SERIES + "/observations")
                .then()
                .body("observations.find { it.period == '2025-02' }.value", equalTo("7700000000"));
    }

    @Test
    void theLogIsAddedToAndNeverChanged() {
        SQLException refused =
                assertThrows(SQLException.class, () -> count("delete from rederivation_log returning 1"));

        assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
    }

    /** Teaches a word of all twelve releases. */
    private static UUID teach() {
        return apply(SENSORS);
    }

    private static UUID apply(String change) {
        String id = publisher().body(change).post(CHANGES).path("id");
        return UUID.fromString(publisher()
                .post(CHANGES + "/" + id + "/apply")
                .then()
                .statusCode(200)
                .extract()
                .path("rederivation"));
    }

    private void finish(int batch) {
        int steps = 0;
        while (this.steps.step(batch)) {
            assertTrue(++steps < 100, "It ends");
        }
    }

    private static CatalogFeed.Item release(int month, int revision) {
        return published(
                id(month),
                revision,
                LocalDate.of(2025, month, 1).plusMonths(1),
                "Sensors, month " + month,
                "Exports of quantum sensors rose " + month + ".5 percent to $" + month + ".2 billion last month."
                        + " Imports of ships fell 3.1 percent to $4.9 billion.");
    }

    private static UUID id(int month) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) month});
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = Database.connect("stats_desk");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** All that was derived, whichever version of the vocabulary it was derived by. */
    private static List<String> tables() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("revision", "figure", "statement")) {
            try (Connection connection = Database.connect("stats_desk");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select (to_jsonb(t) - 'vocabulary')::text from " + table + " t order by 1")) {
                while (result.next()) {
                    rows.add(table + result.getString(1));
                }
            }
        }
        return rows;
    }
}
