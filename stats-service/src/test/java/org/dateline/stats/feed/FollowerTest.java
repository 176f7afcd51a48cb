package org.dateline.stats.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Feed.apply;
import static org.dateline.stats.testing.Releases.draft;
import static org.dateline.stats.testing.Releases.item;
import static org.dateline.stats.testing.Releases.page;
import static org.dateline.stats.testing.Releases.published;
import static org.dateline.stats.testing.Tokens.editor;
import static org.dateline.stats.testing.Tokens.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class FollowerTest {
    private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 16);
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";

    @Inject
    Follower follower;

    @BeforeEach
    void empty() {
        Feed.empty();
    }

    @Test
    void aPublishedReleaseBecomesFiguresSeriesAndChecks() {
        // Given
        UUID id = UUID.randomUUID();

        // When
        apply(published(
                id,
                1,
                MID_JANUARY,
                "Car exports hold their level",
                "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023. In December, exports and"
                        + " imports of ICT goods stood at $22.7 billion and $13.3 billion, respectively, and the ICT"
                        + " trade balance posted a surplus of $9.3 billion."));

        // Then
        get("/api/v1/releases/" + id + "/figures")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("items.text", hasItems("$70.8 billion", "$70.9 billion", "$9.3 billion"));
        get("/api/v1/series/" + CARS + "/observations")
                .then()
                .statusCode(200)
                .body("observations.period", equalTo(List.of("2023", "2024")))
                .body("observations.value", equalTo(List.of("70900000000", "70800000000")))
                .body("observations[1].quote", containsString("came to $70.8 billion"))
                .body("observations[1].release.id", equalTo(id.toString()));
        get("/api/v1/releases/" + id + "/checks")
                .then()
                .body("items.find { it.kind == 'balance' }.verdict", equalTo("agrees_within_rounding"))
                .body("items.find { it.kind == 'balance' }.arithmetic", containsString("22.7 bn − 13.3 bn = 9.4 bn"));
        given().queryParam("format", "csv")
                .get("/api/v1/series/" + CARS + "/observations")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString(CARS + ",2024,70800000000,USD,70750000000,70850000000,published"));
    }

    @Test
    void aGrowthRateImpliesTheYearBefore() {
        apply(published(
                UUID.randomUUID(),
                1,
                MID_JANUARY,
                "Hybrids",
                "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024."));

        get("/api/v1/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD/observations")
                .then()
                .body("observations.period", equalTo(List.of("2023", "2024")))
                .body("observations.status", equalTo(List.of("implied", "published")))
                .body("observations[0].lower", org.hamcrest.Matchers.startsWith("7713"))
                .body("observations[0].upper", org.hamcrest.Matchers.startsWith("7787"));
    }

    @Test
    void aRestatementMakesAVintageAndAFinerValueRefines() {
        // Given
        apply(
                published(
                        UUID.randomUUID(),
                        1,
                        LocalDate.of(2024, 3, 1),
                        "One",
                        "Exports in February 2024 were $52.4 billion."),
                published(
                        UUID.randomUUID(),
                        1,
                        LocalDate.of(2024, 3, 5),
                        "Two",
                        "Exports in February 2024 were $52.41 billion."),
                published(
                        UUID.randomUUID(),
                        1,
                        LocalDate.of(2025, 3, 1),
                        "Three",
                        "Exports in February 2024 were $52.1 billion."));

        // Then
        String series = "/api/v1/series/M.KR.EXPORTS.ALL.W.USD";
        get(series + "/observations").then().body("observations[0].value", equalTo("52100000000"));
        get(series + "/observations?asOf=2024-12-31").then().body("observations[0].value", equalTo("52410000000"));
        get(series + "/observations?asOf=2024-03-01").then().body("observations[0].value", equalTo("52400000000"));
        get(series + "/vintages")
                .then()
                .body("items[0].vintages.value", equalTo(List.of("52100000000", "52410000000")));
    }

    @Test
    void nothingOfADraftOrAScheduledReleaseIsSeenBeforeItsMoment() throws SQLException {
        // Given
        UUID draft = UUID.randomUUID();
        UUID scheduled = UUID.randomUUID();
        Instant moment = Instant.parse("2025-02-01T00:00:00Z");
        follower.apply(
                0,
                page(
                        moment.minusSeconds(1),
                        draft(draft, MID_JANUARY, "Draft", "Automobile exports in 2024 came to $70.8 billion."),
                        item(
                                scheduled,
                                1,
                                "scheduled",
                                moment,
                                MID_JANUARY,
                                "Later",
                                "Ship exports in 2024 came to $25.6 billion.")));

        // Then
        get("/api/v1/releases/" + draft + "/figures").then().statusCode(404);
        get("/api/v1/releases/" + scheduled + "/figures").then().statusCode(404);
        get("/api/v1/series").then().body("total", equalTo(0));
        get("/api/v1/series/" + CARS).then().statusCode(404);
        assertEquals(0, asReader("select count(*) from figure"));
        assertEquals(0, asReader("select count(*) from statement"));
        editor().get("/api/v1/desk/releases/" + draft + "/figures").then().body("total", equalTo(1));

        // When the catalog's clock has passed the moment
        follower.apply(follower.cursor(), new CatalogFeed.Page(moment, follower.cursor(), List.of()));

        // Then
        get("/api/v1/releases/" + scheduled + "/figures").then().statusCode(200).body("total", equalTo(1));
        get("/api/v1/series").then().body("items.key", equalTo(List.of("A.KR.EXPORTS.SHIPS.W.USD")));
    }

    @Test
    void theReaderRoleCanNeitherWriteNorSeeWhatReviewersDo() {
        for (String sql : List.of(
                "insert into series values ('a', 'A', 'KR', 'X', 'X', 'W', 'USD')",
                "update revision set gone = false",
                "delete from statement",
                "update feed set heard_until = 'infinity'",
                "update clock_offset set shift = '1 day'",
                "select * from review",
                "select * from review_log",
                "select * from parked",
                "set role stats_desk",
                "set row_security = off; select * from revision")) {
            SQLException refused = assertThrows(SQLException.class, () -> asReader(sql), sql);
            assertTrue(List.of("42501", "42P01").contains(refused.getSQLState()), sql + ": " + refused.getMessage());
        }
    }

    @Test
    void aReviewSurvivesDerivingAgainAndOnlyAPublisherChangesWhatIsPublished() {
        // Given
        UUID id = UUID.randomUUID();
        CatalogFeed.Item release =
                published(id, 1, MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion.");
        apply(release);
        String figure = get("/api/v1/releases/" + id + "/figures").path("items[0].id");

        // When
        editor().post("/api/v1/desk/figures/" + figure + "/reject").then().statusCode(403);
        publisher()
                .body("{\"value\": 25700000000}")
                .patch("/api/v1/desk/figures/" + figure)
                .then()
                .statusCode(200)
                .body("state", equalTo("corrected"));
        Database.execute("delete from stats.revision");
        apply(item(
                id,
                1,
                "published",
                Instant.EPOCH,
                MID_JANUARY,
                "Ships",
                "Ship exports in 2024 came to $25.6 billion."));

        // Then
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations")
                .then()
                .body("observations[0].value", equalTo("25700000000"));
        publisher().post("/api/v1/desk/figures/" + figure + "/reject").then().statusCode(200);
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD").then().statusCode(404);
    }

    @Test
    void aDecisionStaysWithItsFigureWhenDraftsAreReplacedAndSentencesWithTheSameWordsGo() {
        // Given two figures of the same words, the second of which is none
        UUID id = UUID.randomUUID();
        String ships = "Ship exports in 2024 rose 5.0 percent.";
        String cars = "Car exports in 2024 rose 5.0 percent.";
        apply(item(id, 1, "draft", null, MID_JANUARY, "Trade", ships + " " + cars));
        String figure = editor().get("/api/v1/desk/releases/" + id + "/figures").path("items[1].id");
        editor().post("/api/v1/desk/figures/" + figure + "/reject").then().statusCode(200);

        // When the first sentence goes, in a draft that takes the place of the other
        apply(item(id, 1, "deleted", null, MID_JANUARY, "Trade", ships + " " + cars));
        apply(published(id, 2, MID_JANUARY, "Trade", cars));

        // Then
        editor().get("/api/v1/desk/releases/" + id + "/figures")
                .then()
                .body("items.id", equalTo(List.of(figure)))
                .body("items.state", equalTo(List.of("rejected")));

        // When a correction puts it back, and moves the other
        apply(published(id, 3, MID_JANUARY, "Trade", ships + " " + cars));

        // Then
        editor().get("/api/v1/desk/releases/" + id + "/figures")
                .then()
                .body("items[1].id", equalTo(figure))
                .body("items.state", equalTo(List.of("read", "rejected")));
    }

    @Test
    void theDeskSeesEachFigureInItsSentenceAndWhetherItIsPublished() {
        // Given two figures of the same words in one sentence, behind letters of two units
        String sentence = "Ship exports \uD83D\uDEA2 in 2024 rose 5.0 percent and car exports rose 5.0 percent.";
        UUID id = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        apply(
                published(id, 1, MID_JANUARY, "Trade", "All of it was said today. " + sentence),
                draft(draft, MID_JANUARY, "Later", "Ship exports in 2024 came to $25.6 billion."));

        // Then
        int first = sentence.codePointCount(0, sentence.indexOf("5.0"));
        int second = sentence.codePointCount(0, sentence.lastIndexOf("5.0"));
        editor().get("/api/v1/desk/releases/" + id + "/figures")
                .then()
                .body("items.quote", equalTo(List.of(sentence, sentence)))
                .body("items.quoteStart", equalTo(List.of(first, second)))
                .body("items.published", equalTo(List.of(true, true)));
        editor().get("/api/v1/desk/figures?state=read")
                .then()
                .body("items.find { it.release == '" + draft + "' }.published", equalTo(false))
                .body("items.find { it.release == '" + draft + "' }.quoteStart", equalTo(29));
    }

    @Test
    void killedAThousandTimesItEndsWithTheSameTablesAsIfNothingHadHappened() throws SQLException {
        // Given
        List<CatalogFeed.Item> changes = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            changes.add(published(
                    UUID.nameUUIDFromBytes(new byte[] {(byte) month}),
                    1,
                    LocalDate.of(2025, month, 1),
                    "Exports, month " + month,
                    "Exports rose " + month + ".5 percent to $5" + month % 10 + ".2 billion last month. Imports fell "
                            + month + ".1 percent to $4" + month % 10 + ".9 billion."));
        }
        apply(changes.toArray(CatalogFeed.Item[]::new));
        List<String> uninterrupted = tables();
        empty();

        // When
        Random random = new Random(20250116);
        int kills = 0;
        while (kills < 1000) {
            long cursor = follower.cursor();
            int done = (int)
                    changes.stream().filter(change -> change.seq() <= cursor).count();
            int size = Math.min(changes.size() - done, 1 + random.nextInt(3));
            CatalogFeed.Page next =
                    page(Instant.now(), changes.subList(done, done + size).toArray(CatalogFeed.Item[]::new));
            boolean survives = kills % 90 == 89 && size > 0;
            if (survives) {
                follower.apply(cursor, next);
            } else {
                killedAfterDeriving(cursor, next);
            }
            kills++;
        }
        long cursor = follower.cursor();
        follower.apply(
                cursor,
                page(
                        Instant.now(),
                        changes.stream().filter(change -> change.seq() > cursor).toArray(CatalogFeed.Item[]::new)));

        // Then
        assertFalse(uninterrupted.isEmpty());
        assertEquals(uninterrupted, tables());
    }

    private void killedAfterDeriving(long cursor, CatalogFeed.Page page) {
        QuarkusTransaction.begin();
        follower.apply(cursor, page);
        QuarkusTransaction.rollback();
    }

    @Test
    void oneChangeIsNeverAppliedTwice() {
        UUID id = UUID.randomUUID();
        CatalogFeed.Page page = page(
                Instant.now(), published(id, 1, MID_JANUARY, "Once", "Ship exports in 2024 came to $25.6 billion."));
        long before = follower.cursor();

        follower.apply(before, page);
        follower.apply(before, page);

        assertEquals(page.last(), follower.cursor());
        get("/api/v1/releases/" + id + "/figures").then().body("total", equalTo(1));
    }

    @Test
    void aChangeThatBreaksIsParkedAndTheFeedGoesOn() {
        // Given a text that no database can hold, between two that it can
        UUID broken = UUID.randomUUID();
        CatalogFeed.Page page = page(
                Instant.now(),
                published(UUID.randomUUID(), 1, MID_JANUARY, "Before", "Ship exports in 2024 came to $25.6 billion."),
                published(broken, 1, MID_JANUARY, "Broken", "Exports\0 in 2024 came to $1 billion."),
                published(UUID.randomUUID(), 1, MID_JANUARY, "After", "Ship imports in 2024 came to $2.6 billion."));
        long before = follower.cursor();

        // When it is followed as the loop does
        int tries = 0;
        while (follower.cursor() == before && tries++ < 5) {
            try {
                follower.apply(before, page);
            } catch (UnderivableException failure) {
                follower.park(failure);
            }
        }

        // Then
        assertEquals(page.last(), follower.cursor());
        get("/api/v1/series").then().body("total", equalTo(2));
        editor().get("/api/v1/desk/problems").then().body("items.release", equalTo(List.of(broken.toString())));
    }

    @Test
    void aParkedRevisionHasNoFiguresAndHidesThoseOfTheTextBefore() {
        // Given a correction that could not be read
        UUID id = UUID.randomUUID();
        apply(published(id, 1, MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion."));
        CatalogFeed.Item correction =
                published(id, 2, MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.9 billion.");
        follower.park(new UnderivableException(correction, new IllegalStateException("as if")));

        // When
        apply(correction);

        // Then
        get("/api/v1/releases/" + id + "/figures").then().statusCode(200).body("total", equalTo(0));

        // When it is corrected once more
        apply(published(id, 3, MID_JANUARY, "Ships", "Ship exports in 2024 came to $26.0 billion."));

        // Then
        get("/api/v1/releases/" + id + "/figures").then().body("items.text", equalTo(List.of("$26.0 billion")));
        editor().get("/api/v1/desk/problems").then().body("total", equalTo(0));
    }

    private static long asReader(String sql) throws SQLException {
        try (Connection connection = Database.connect("stats_reader");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> tables() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("revision", "figure", "statement", "series", "parked")) {
            try (Connection connection = Database.connect("stats_desk");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select t::text from " + table + " t order by 1")) {
                while (result.next()) {
                    rows.add(table + result.getString(1));
                }
            }
        }
        return rows;
    }
}
