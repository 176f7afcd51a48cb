package org.dateline.catalog.portal;

import static io.restassured.RestAssured.get;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embargo is the database's: what the reader's role cannot see, no query of ours can show. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class EmbargoTest {
    private static final String NOT_ALLOWED = "42501";

    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @Test
    void theReadersRoleSeesAReleaseFromItsMomentOn() throws SQLException {
        // Given
        String id = scheduled("Under embargo", "Exports will have risen.");
        assertEquals(0, visible("release", "id", id));
        assertEquals(0, visible("revision", "release", id));

        // When
        MovableClock.advance(Duration.ofMinutes(61));

        // Then
        assertEquals(1, visible("release", "id", id));
        assertEquals(1, visible("revision", "release", id));
    }

    @Test
    void whatIsScheduledAnswersLikeWhatNeverWas() {
        // Given
        String id = scheduled("Guess this address", "Exports will have risen.");
        String never = UUID.randomUUID().toString();

        for (String under : List.of("", "/revisions", "/revisions/1")) {
            // When
            Response byId = get("/api/v1/releases/" + id + under);
            Response byName = get("/api/v1/releases/guess-this-address" + under);
            Response nothing = get("/api/v1/releases/" + never + under);

            // Then
            for (Response answer : List.of(byId, byName)) {
                assertEquals(404, answer.statusCode());
                assertEquals(nothing.asString(), answer.asString());
                assertEquals(
                        nothing.headers().asList().toString(),
                        answer.headers().asList().toString());
            }
        }
    }

    @Test
    void aScheduledCorrectionLeavesNoTraceUntilItsMoment() {
        // Given
        String id = published("Corrected later", "Exports rose 3 percent.");
        Response before = get("/api/v1/releases/" + id);
        String versions = get("/api/v1/releases/" + id + "/revisions").asString();
        String list = get("/api/v1/releases?q=corrected+later").asString();
        act(
                "correct",
                id,
                editor().body(Map.of(
                        "substantive",
                        true,
                        "note",
                        "It was 4 percent.",
                        "draft",
                        Map.of("title", "Corrected later", "body", "Exports rose 4 percent."))));
        act("submit", id, editor());

        // When
        act("schedule", id, publisher().body(Map.of("at", inAnHour()))).then().statusCode(200);

        // Then
        Response after = get("/api/v1/releases/" + id);
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
        assertEquals(versions, get("/api/v1/releases/" + id + "/revisions").asString());
        assertEquals(list, get("/api/v1/releases?q=corrected+later").asString());
        get("/api/v1/releases/" + id + "/revisions/2").then().statusCode(404);

        // And then all of it is there at once
        MovableClock.advance(Duration.ofMinutes(61));
        get("/api/v1/releases/" + id).then().body("revision", equalTo(2));
        get("/api/v1/releases/" + id + "/revisions/1").then().body("revision", equalTo(1));
        get("/api/v1/releases/" + id + "/revisions").then().body("items.revision", equalTo(List.of(2, 1)));
    }

    @Test
    void whatWasUnpublishedLeavesATombstoneOnly() throws SQLException {
        String id = published("Sent too early", "This was not meant for you.");
        act("unpublish", id, publisher().body(Map.of("reason", "Too early")));

        assertEquals(0, visible("release", "id", id));
        assertEquals(0, visible("revision", "release", id));
        assertEquals(1, visible("tombstone", "release", id));
        for (String address : List.of(id, "sent-too-early", id + "/revisions", id + "/revisions/1")) {
            get("/api/v1/releases/" + address).then().statusCode(410).contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select remarks from revision",
                "select visible_until from revision",
                "select saved_by from revision",
                "select body from revision",
                "select version from release",
                "select created_by from release",
                "select * from listed",
                "select * from audit",
                "select * from change",
                "select * from import",
                "update release set slug = 'x'",
                "insert into topic values ('x', 'x', 'x')",
                "update clock_offset set shift = interval '1 day'",
                "set role catalog_desk",
                "set role catalog_owner",
                "create table catalog.mine (id int)"
            })
    void theReadersRoleReadsNothingElseAndWritesNothing(String attempt) throws SQLException {
        refused("catalog_reader", attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set title = 'Another'",
                "update revision set text = 'Another'",
                "update revision set content_hash = ''",
                "update revision set saved_by = 'nobody'",
                "update revision set substantive = false, note = null",
                "delete from revision",
                "delete from release",
                "delete from tombstone",
                "update clock_offset set shift = interval '1 day'",
                "alter table revision no force row level security",
                "drop policy public on release",
                "set role catalog_owner"
            })
    void theDesksRoleChangesNoTextAndNoRule(String attempt) throws SQLException {
        published("Immutable", "What was said was said.");

        refused("catalog_desk", attempt);
    }

    @Test
    void noRoleOfTheServiceIsAboveRowLevelSecurity() throws SQLException {
        try (Connection desk = Database.connect("catalog_desk");
                Statement statement = desk.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_roles where rolname like 'catalog%'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)")) {
            assertTrue(row.next());
            assertEquals(0, row.getInt(1));
        }
    }

    private static void refused(String role, String attempt) throws SQLException {
        try (Connection connection = Database.connect(role);
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(attempt));
            assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal.getMessage());
        }
    }

    private static int visible(String table, String column, String id) throws SQLException {
        try (Connection reader = Database.connect("catalog_reader");
                PreparedStatement query =
                        reader.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static String scheduled(String title, String body) {
        String id = draft(title, body);
        act("submit", id, editor());
        act("schedule", id, publisher().body(Map.of("at", inAnHour()))).then().statusCode(200);
        return id;
    }

    private static String inAnHour() {
        return Instant.now().plus(1, ChronoUnit.HOURS).toString();
    }
}
