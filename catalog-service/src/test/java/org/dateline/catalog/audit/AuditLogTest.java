package org.dateline.catalog.audit;

import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.as;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class AuditLogTest {
    private static final String AUDIT = "/api/v1/desk/audit";
    private static final String NOT_ALLOWED = "42501";

    @Test
    void whatWasDoneToAReleaseIsReadNewestFirst() {
        // Given
        String id = draft("Audited", "Exports rose 3 percent.");
        act("submit", id, editor());
        act("return", id, publisher().body(Map.of("remarks", "Name the month.")));
        act("submit", id, editor());
        act("publish", id, publisher());
        published("Something else", "That is another release.");

        // When
        var answer = publisher().get(AUDIT + "?release=" + id).then();

        // Then
        answer.statusCode(200)
                .body("items.action", equalTo(List.of("publish", "address", "submit", "return", "submit", "save")))
                .body("items.actor", hasItem("editor"))
                .body("items.find { it.action == 'publish' }.actor", equalTo("publisher"))
                .body("items.find { it.action == 'return' }.detail", equalTo("Name the month."))
                .body("items.release", everyItem(equalTo(id)))
                .body("items.revision", everyItem(equalTo(1)))
                .body("total", equalTo(6));
    }

    @Test
    void theWholeLogIsReadInPages() {
        published("Paged", "This makes some lines.");

        publisher()
                .get(AUDIT + "?size=2&page=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", greaterThan(3))
                .body("page", equalTo(1))
                .header("Link", containsString("page=2>; rel=\"next\""));
        publisher().get(AUDIT + "?page=100000").then().statusCode(400);
        publisher().get(AUDIT + "?release=nonsense").then().statusCode(400);
    }

    @Test
    void onlyPublishersReadIt() {
        editor().get(AUDIT).then().statusCode(403);
        as("admin", "admin").get(AUDIT).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor = 'nobody'",
                "update audit set detail = null where id = 1",
                "delete from audit",
                "truncate audit",
                "drop table audit",
                "alter table audit disable row level security",
                "update change set status = 'draft'",
                "delete from change"
            })
    void theServiceItselfCannotChangeWhatWasWritten(String attempt) throws SQLException {
        // Given
        String id = draft("Kept", "What was done stays done.");

        try (Connection desk = Database.connect("catalog_desk");
                Statement statement = desk.createStatement()) {
            // When
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt));

            // Then
            assertEquals(NOT_ALLOWED, refused.getSQLState());
        }
        publisher().get(AUDIT + "?release=" + id).then().body("items.actor", equalTo(List.of("editor")));
    }

    @Test
    void theReaderRoleSeesNothingOfIt() throws SQLException {
        try (Connection reader = Database.connect("catalog_reader");
                Statement statement = reader.createStatement()) {
            for (String table : List.of("audit", "change")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute("select 1 from " + table));
                assertEquals(NOT_ALLOWED, refused.getSQLState());
            }
        }
    }
}
