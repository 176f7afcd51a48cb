package org.dateline.catalog.intake;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.Examples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ImportTest {
    private static final String IMPORTS = "/api/v1/desk/imports";

    @Test
    void aListingBecomesPublishedReleases() throws IOException {
        // When
        JsonPath report = imported(publisher(), "?format=listing&publish=true", example());

        // Then
        assertEquals("done", report.getString("state"));
        assertEquals(List.of(6, 6, 0, 0, 0), counts(report), report.prettify());
        get("/api/v1/releases/bicycle-exports-pass-2-bln-for-the-first-time")
                .then()
                .statusCode(200)
                .body("released", equalTo("2025-01-15"))
                .body("moment", equalTo("2025-01-14T15:00:00Z"))
                .body("dateOnly", equalTo(true))
                .body("language", equalTo("en"));
        get("/api/v1/releases/wind-farms-supply-4-percent-of-power-in-december")
                .then()
                .body("topics.id", equalTo(List.of("energy")))
                .body("text", containsString("1. It is not a list"))
                .body("text", containsString("[this](a link) or <b>this</b> markup."))
                .body("text", containsString("3.1 GW:\n2.9 GW on land\n0.2 GW at sea\nRegion\tTurbines\tGW\nCoast\t"))
                .body("html", containsString("<li>\n0.2 GW at sea</li>"))
                .body("html", containsString("<td>\t260</td>"));
        get("/api/v1/releases/talks-on-services-to-resume-in-march")
                .then()
                .body("source", equalTo("https://press.example.org/releases/4711"));
        get("/api/v1/releases/자전거-수출-20억-달러-돌파").then().body("language", equalTo("ko"));

        // And again, nothing new
        JsonPath again = imported(publisher(), "?publish=true", example());
        assertEquals(List.of(6, 0, 0, 6, 0), counts(again));
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() {
        String listing = "Dry title\nDry body. date2025-03-01\n-\nDry TITLE!\nDry body. date2025-03-01\n-\n"
                + "Dry title\nOther body. date2025-03-01\n-\nBad\nno date";

        JsonPath dry = imported(editor(), "?dryRun=true", listing);
        editor().get(RELEASES + "?q=dry title").then().body("total", equalTo(0));
        JsonPath real = imported(editor(), "", listing);

        assertEquals(List.of(4, 1, 1, 1, 1), counts(dry), dry.prettify());
        assertEquals(counts(dry), counts(real));
        assertEquals(dry.getList("errors"), real.getList("errors"));
    }

    @Test
    void aBadRecordIsALineOfTheReportAndStopsNoOther() {
        JsonPath report = imported(
                editor(),
                "",
                "-\nGood one\nBody. date2025-03-02\n-\nImpossible\nBody. date2025-02-30\n-\nEmpty\ndate2025-03-02\n-\n"
                        + "Bad source\nBody.\nsource<http://>\ndate2025-03-02\n-\nToo early\nBody. date1066-10-14\n-\n"
                        + "Good two\nBody. date2025-03-02");

        assertEquals(2, report.getInt("created"));
        assertEquals(List.of(2, 3, 4, 5), report.getList("errors.record"), report.prettify());
        assertEquals(List.of(6, 8, 11, 16), report.getList("errors.line"));
        Examples.assertShape("import", report.prettify());
        assertEquals("There is no day 2025-02-30.", report.getString("errors[0].reason"));
    }

    @Test
    void anEditorsImportMakesDrafts() {
        imported(editor(), "", "Only a draft\nBody. date2025-03-03");

        editor().get(RELEASES + "?q=only a draft").then().body("items.state", equalTo(List.of("draft")));
        get("/api/v1/releases/only-a-draft").then().statusCode(404);
    }

    @Test
    void onlyThePastIsPublished() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Seoul"));

        imported(
                publisher(),
                "?publish=true",
                "Past one\nBody. date" + today.minusDays(1) + "\n-\nComing one\nBody. date" + today.plusDays(3));

        get("/api/v1/releases/past-one").then().statusCode(200);
        get("/api/v1/releases/coming-one").then().statusCode(404);
        editor().get(RELEASES + "?q=coming one").then().body("items.state", equalTo(List.of("submitted")));
    }

    @Test
    void anotherTextBecomesADraftCorrectionThatNobodySeesYet() {
        imported(publisher(), "?publish=true", "Text to change\nFirst words. date2025-03-04");

        JsonPath report = imported(publisher(), "?publish=true", "Text to  CHANGE!\nSecond words. date2025-03-04");

        assertEquals(List.of(1, 0, 1, 0, 0), counts(report), report.prettify());
        get("/api/v1/releases/text-to-change").then().body("text", containsString("First words."));
        editor().get(RELEASES + "?q=text to change").then().body("items.state", equalTo(List.of("draft")));
        assertEquals(
                List.of(1, 0, 0, 1, 0),
                counts(imported(publisher(), "?publish=true", "Text to change\nFirst words. date2025-03-04")));
    }

    @Test
    void theSameSourceIsTheSameReleaseWhateverItsTitle() {
        String end = "\nsource<https://press.example.org/1>\ndate2025-03-05";
        imported(editor(), "", "One name\nBody." + end);

        assertEquals(List.of(1, 0, 0, 1, 0), counts(imported(editor(), "", "Another name\nBody." + end)));
        assertEquals(List.of(1, 0, 1, 0, 0), counts(imported(editor(), "", "One name\nOther body." + end)));
    }

    @Test
    void aFormWithAFileIsAsGood() throws IOException {
        Response accepted = given().auth()
                .oauth2(org.dateline.catalog.testing.Desk.token("editor", "editor"))
                .multiPart("file", "listing.txt", "By form\nBody. date2025-03-06".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?dryRun");

        accepted.then().statusCode(202).header("Location", containsString(IMPORTS + "/"));
        assertEquals(1, finished(accepted.header("Location")).getInt("created"));
    }

    @Test
    void aStoppedImportGoesOnWhereItWas() {
        // Given a listing of which much is left when it is stopped
        StringBuilder listing = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            listing.append("-\nStopped ").append(i).append("\nBody. date2025-03-07\n");
        }
        Response accepted = upload(editor(), "", listing.toString());
        String id = accepted.path("id");

        // When
        editor().post(IMPORTS + "/" + id + "/stop").then().statusCode(200).body("state", equalTo("stopped"));
        int before = editor().get(IMPORTS + "/" + id).path("created");
        editor().post(IMPORTS + "/" + id + "/stop").then().statusCode(409);
        editor().post(IMPORTS + "/" + id + "/resume").then().statusCode(200);

        // Then
        assertTrue(before < 400);
        assertEquals(List.of(400, 400, 0, 0, 0), counts(finished(accepted.header("Location"))));
        editor().get(RELEASES + "?q=Stopped 1&size=500").then().body("total", equalTo(111));
        editor().post(IMPORTS + "/" + id + "/resume").then().statusCode(409);
    }

    @Test
    void whatAProcessLeftBehindIsFinishedByTheNextOne() throws SQLException {
        // Given an import of which the first of three records was committed when its process died
        String id = UUID.randomUUID().toString();
        String first = "Left one\nBody. date2025-04-01\n-\n";
        String listing = first + "Left two\nBody. date2025-04-01\n-\nLeft three\nBody. date2025-04-01\n";
        try (Connection dead = Database.connect("catalog_desk");
                Statement statement = dead.createStatement()) {
            dead.setAutoCommit(false);
            statement.execute("insert into import (id, state, format, dry_run, publish, organization, created_at,"
                    + " created_by, total, created, read_bytes, read_lines, read_records) values ('" + id
                    + "', 'running', 'listing', false, false, 'motie', now(), 'editor', 3, 1, " + first.length()
                    + ", 3, 1)");
            statement.execute(
                    "insert into import_chunk values ('" + id + "', 0, convert_to('" + listing + "', 'UTF8'))");
            statement.execute(
                    "insert into import_record (import, number, line, outcome) values ('" + id + "', 1, 1, 'created')");
            dead.commit();
        }

        // When a living one comes upon it
        JsonPath report = finished(IMPORTS + "/" + id);

        // Then it goes on behind what was done, and does nothing twice
        assertEquals(List.of(3, 3, 0, 0, 0), counts(report), report.prettify());
        editor().get(RELEASES + "?q=left&size=500")
                .then()
                .body("items.title", containsInAnyOrder("Left two", "Left three"));
    }

    @Test
    void aRecordThatTheDatabaseRefusesKeepsNoOtherBack() {
        // Given
        Database.execute("alter table catalog.revision add constraint no_boom check (title <> 'Boom')");

        // When
        JsonPath report = imported(
                editor(),
                "",
                "Before boom\nB date2025-03-10\n-\nBoom\nB date2025-03-10\n-\nAfter boom\n" + "B date2025-03-10");

        // Then
        Database.execute("alter table catalog.revision drop constraint no_boom");
        assertEquals(List.of(3, 2, 0, 0, 1), counts(report), report.prettify());
        assertEquals(List.of(4), report.getList("errors.line"));
        editor().get(RELEASES + "?q=boom").then().body("total", equalTo(2));
    }

    @Test
    void bigListingsAreReadInPieces() {
        StringBuilder listing = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            listing.append("-\nBig ")
                    .append(i)
                    .append('\n')
                    .append("many words ".repeat(60_000))
                    .append("date2025-03-08\n");
        }
        assertEquals(List.of(8, 8, 0, 0, 0), counts(imported(editor(), "?dryRun=true", listing.toString())));
    }

    @Test
    void requestsThatMakeNoSenseAreRefused() {
        String listing = "T\nB date2025-03-09";
        given().contentType("text/plain").body(listing).post(IMPORTS).then().statusCode(401);
        upload(editor(), "?publish=true", listing).then().statusCode(403);
        upload(publisher(), "?publish=perhaps", listing)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("publish"));
        upload(editor(), "?format=csv", listing).then().statusCode(400);
        upload(editor(), "?colour=red", listing).then().statusCode(400);
        upload(editor(), "?organization=nobody", listing).then().statusCode(400);
        upload(editor(), "", "").then().statusCode(400).contentType(startsWith("application/problem+json"));
        editor().body("{}").post(IMPORTS).then().statusCode(415);
        editor().get(IMPORTS + "/nonsense").then().statusCode(404);
        JsonPath nothing = imported(editor(), "", "\n-\n-\n");
        assertEquals("failed", nothing.getString("state"));
        editor().get(IMPORTS).then().statusCode(200).body("items.id", hasItem(nothing.getString("id")));
    }

    @Test
    void theReaderRoleSeesNothingOfImports() throws SQLException {
        for (String table : List.of("import", "import_chunk", "import_record")) {
            try (Connection reader = Database.connect("catalog_reader");
                    var statement = reader.createStatement()) {
                SQLException refused = org.junit.jupiter.api.Assertions.assertThrows(
                        SQLException.class, () -> statement.executeQuery("select 1 from catalog." + table));
                assertEquals("42501", refused.getSQLState());
            }
        }
    }

    private String example() throws IOException {
        try (InputStream example = getClass().getResourceAsStream("listing.txt")) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Integer> counts(JsonPath report) {
        return List.of(
                report.getInt("total"),
                report.getInt("created"),
                report.getInt("changed"),
                report.getInt("duplicates"),
                report.getInt("failed"));
    }

    private static Response upload(RequestSpecification who, String query, String listing) {
        return who.contentType("text/plain; charset=utf-8")
                .body(listing.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query);
    }

    private static JsonPath imported(RequestSpecification who, String query, String listing) {
        Response accepted = upload(who, query, listing);
        accepted.then().statusCode(202);
        return finished(accepted.header("Location"));
    }

    /** The report once the background run has ended. */
    private static JsonPath finished(String address) {
        long end = System.nanoTime() + 180_000_000_000L;
        while (System.nanoTime() < end) {
            JsonPath report = editor().get(address).jsonPath();
            if (List.of("done", "failed").contains(report.getString("state"))) {
                return report;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("The import did not end in three minutes");
    }
}
