package org.dateline.catalog.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.Examples;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ReleaseSearchTest {
    private static final String LIST = "/api/v1/releases";

    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @Test
    void wordsAreFoundInAnyFormAndMarked() {
        published(
                "Zeppelin’s orders grow",
                "Orders for zeppelins <grew> & doubled. Nothing more.",
                "en",
                "industry",
                "2024-03-01");

        Response found = search("q", "zeppelin order");

        found.then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("total", equalTo(1))
                .body("items[0].slug", equalTo("zeppelins-orders-grow"))
                .body("items[0].highlights.title", equalTo("<mark>Zeppelin</mark>'s <mark>orders</mark> grow"))
                .body("items[0].highlights.text", containsString("<mark>zeppelins</mark> &lt;grew&gt; &amp; doubled"))
                .body("items[0].excerpt", equalTo("Orders for zeppelins <grew> & doubled. Nothing more."))
                .body("items[0].organization.name", equalTo("Ministry of Trade, Industry and Energy"))
                .body("items[0].topics[0].name", equalTo("Industry"));
        Examples.assertShape("release-list", found.asString());
        search("q", "zeppelin -order").then().body("total", equalTo(0));
        search("q", "\"orders grow\" zeppelin").then().body("total", equalTo(1));
    }

    @Test
    void aKoreanNounIsFoundWithWhateverIsAttachedToIt() {
        published("비행선 소식", "반도체수출은 크게 늘었다.", "ko", "trade", "2024-03-02");

        search("q", "비행선 수출")
                .then()
                .body("items.slug", equalTo(List.of("비행선-소식")))
                .body("items[0].highlights.text", containsString("반도체<mark>수출</mark>은"));
        search("q", "비행선 늘").then().body("total", equalTo(1));
        search("q", "출수").then().body("total", equalTo(0));
    }

    @Test
    void filtersNarrowAndFacetsCountWhatElseCouldBeChosen() {
        published("Airship news one", "Kilobloom body.", "en", "trade", "2023-05-01");
        published("Airship news two", "Kilobloom body.", "en", "energy", "2024-05-01");
        published("Airship news three", "Kilobloom body.", "en", "energy", "2024-06-01");

        search("q", "kilobloom", "topic", "energy")
                .then()
                .body("total", equalTo(2))
                .body("facets.topic.find { it.value == 'trade' }.count", equalTo(1))
                .body("facets.topic.find { it.value == 'energy' }.name", equalTo("Energy"))
                .body("facets.year", equalTo(List.of(Map.of("value", "2024", "name", "2024", "count", 2))))
                .body("facets.language.value", equalTo(List.of("en")));
        search("q", "kilobloom", "from", "2024-05-01", "to", "2024-05-31")
                .then()
                .body("total", equalTo(1));
        search("q", "kilobloom", "sort", "oldest").then().body("items[0].slug", equalTo("airship-news-one"));
        search("q", "kilobloom", "sort", "newest").then().body("items[0].slug", equalTo("airship-news-three"));
        given().queryParam("q", "kilobloom")
                .queryParam("topic", "trade", "energy")
                .get(LIST)
                .then()
                .body("total", equalTo(3));
        search("q", "kilobloom", "organization", "nobody").then().body("total", equalTo(0));
    }

    @Test
    void pagesAreLinked() {
        for (int i = 0; i < 5; i++) {
            published("Dirigible " + i, "Pagequark.", "en", "trade", "2024-07-0" + (i + 1));
        }
        Response middle = search("q", "pagequark", "size", "2", "page", "1");

        middle.then().body("items.size()", equalTo(2)).body("total", equalTo(5));
        String link = middle.header("Link");
        for (String expected : List.of(
                "page=0>; rel=\"first\"", "page=0>; rel=\"prev\"", "page=2>; rel=\"next\"", "page=2>; rel=\"last\"")) {
            assertTrue(link.contains(expected), link);
        }
        search("q", "pagequark", "size", "2", "page", "2").then().header("Link", not(containsString("next")));
        given().header("If-None-Match", middle.header("ETag"))
                .get(LIST + "?q=pagequark&size=2&page=1")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotPublicIsNotFoundNotCountedAndNotHintedAt() {
        // Given the answers before there was anything
        String nothing = search("q", "secretword").asString();
        String all = get(LIST).header("ETag");

        // When there are a draft, a submitted and a scheduled release, and a taken back one
        draft("Secretword draft", "Secretword.");
        act("submit", draft("Secretword submitted", "Secretword."), editor());
        String scheduled = draft("Secretword scheduled", "Secretword.");
        act("submit", scheduled, editor());
        publisher()
                .body(Map.of("at", Instant.now().plusSeconds(3600).toString()))
                .post(RELEASES + "/" + scheduled + "/schedule")
                .then()
                .statusCode(200);

        // Then nothing of it shows
        assertEquals(nothing, search("q", "secretword").asString());
        assertEquals(all, get(LIST).header("ETag"));

        // Until its moment, and not after it was taken back
        MovableClock.advance(Duration.ofSeconds(3601));
        search("q", "secretword").then().body("total", equalTo(1)).body("items.id", hasItem(scheduled));
        act("unpublish", scheduled, publisher().body(Map.of("reason", "By mistake")));
        assertEquals(nothing, search("q", "secretword").asString());
    }

    @Test
    void aCorrectedTextIsFoundByWhatItSaysNow() {
        String id = published("Corrected airship", "Oldword stands here.", "en", "trade", "2024-08-01");
        editor().body(Map.of(
                        "substantive",
                        true,
                        "note",
                        "Wrong word.",
                        "draft",
                        Map.of("title", "Corrected airship", "body", "Newword stands here.")))
                .post(RELEASES + "/" + id + "/correct")
                .then()
                .statusCode(200);
        act("submit", id, editor());
        search("q", "newword").then().body("total", equalTo(0));

        act("publish", id, publisher()).then().statusCode(200);

        search("q", "newword").then().body("total", equalTo(1));
        search("q", "oldword").then().body("total", equalTo(0));
    }

    @Test
    void theFunctionsHoldTheEmbargoAndTheIndexIsUsed() throws SQLException {
        try (Connection reader = Database.connect("catalog_reader");
                Statement statement = reader.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeQuery("select * from catalog.listed"));
        }
        String id = published("Many of these", "Chips.", "en", "trade", "2024-09-01");
        try (Connection superuser = Database.connect("postgres");
                Statement statement = superuser.createStatement()) {
            String view = text(statement, "select pg_get_viewdef('catalog.listed'::regclass)");
            assertTrue(view.contains("visible_from <=") && view.contains("visible_until >"), view);
            assertTrue(view.contains("first_public <=") && view.contains("gone_at IS NULL"), view);
            for (String function : List.of("search_releases", "release_facets")) {
                String source = text(
                        statement,
                        "select prosrc || array_to_string(proconfig, ';') || prosecdef from pg_proc"
                                + " where proname = '" + function + "'");
                assertTrue(source.contains("from listed l") && source.contains("search_path=catalog, pg_temp"), source);
                assertTrue(source.endsWith("true"), source);
                assertFalse(source.matches("(?s).*(from|join) (release|revision)\\b.*"), source);
            }
            // Enough releases that a plan matters; none of them stays.
            superuser.setAutoCommit(false);
            statement.execute("set search_path = catalog");
            statement.execute("create temporary table many on commit drop as"
                    + " select gen_random_uuid() as id from generate_series(1, 3000)");
            statement.execute(
                    "insert into release (id, slug, language, organization, created_at, created_by, updated_at,"
                            + " updated_by, first_public) select m.id, r.slug, r.language, r.organization, r.created_at,"
                            + " r.created_by, r.updated_at, r.updated_by, r.first_public from release r, many m where r.id = '"
                            + id
                            + "'");
            statement.execute(
                    "insert into revision (release, number, state, title, body, html, text, body_start, topics,"
                            + " released, content_hash, saved_at, saved_by, moment, date_only, visible_from)"
                            + " select m.id, 1, v.state, v.title, v.body, v.html, v.text, v.body_start, v.topics, v.released,"
                            + " v.content_hash, v.saved_at, v.saved_by, v.moment, v.date_only, v.visible_from"
                            + " from revision v, many m where v.release = '" + id + "'");
            statement.execute("analyze release; analyze revision");
            String plan = text(statement, "explain select id from listed where search @@ search_query('zeppelin')");
            superuser.rollback();
            assertTrue(plan.contains("Bitmap Index Scan on revision_search"), plan);
        }
    }

    @Test
    void requestsThatMakeNoSenseAreRefused() {
        for (String query : List.of(
                "page=-1",
                "size=0",
                "size=501",
                "page=21&size=500",
                "sort=colour",
                "from=2025-02-30",
                "to=x",
                "from=2025-02-02&to=2025-02-01",
                "colour=red")) {
            get(LIST + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].parameter", equalTo(query.split("[=&]")[0]));
        }
        get(LIST + "?q=" + "x".repeat(501)).then().statusCode(400);
        for (String q : List.of("'", "\"", "!&|():*<->\\", "%00", "the", "-", "or or")) {
            given().queryParam("q", q).get(LIST).then().statusCode(org.hamcrest.Matchers.oneOf(200, 400));
        }
    }

    private static Response search(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(LIST);
    }

    private static String published(String title, String body, String language, String topic, String released) {
        String id = editor().body(Map.of(
                        "title",
                        title,
                        "body",
                        body,
                        "language",
                        language,
                        "topics",
                        List.of(topic),
                        "released",
                        released))
                .post(RELEASES)
                .path("id");
        act("submit", id, editor()).then().statusCode(200);
        act("publish", id, publisher()).then().statusCode(200);
        return id;
    }

    private static String text(Statement statement, String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString().strip();
    }
}
