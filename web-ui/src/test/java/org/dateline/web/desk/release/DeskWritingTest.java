package org.dateline.web.desk.release;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.Examples;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.Services.Asked;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.desk.login.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskWritingTest {
    private static final String EDIT = "/desk/releases/" + Examples.RELEASE + "/edit";

    Services services;

    @BeforeEach
    void lay() {
        Examples.lay(services);
    }

    @Test
    void whatIsWrittenReachesTheCatalogAndLeadsToTheRelease() {
        services.answer("POST /desk/releases", 201, Examples.release(Examples.RELEASE, "draft", "Steel exports"));

        Response answer = Visitor.as("editor")
                .send(
                        "/desk/releases/new",
                        "/desk/releases/new",
                        Map.of(
                                "title", " Steel exports ",
                                "body", "One\r\n\r\nTwo",
                                "language", "en",
                                "released", "2025-11-01",
                                "topics", "trade",
                                "do", "save"));

        answer.then().statusCode(303).header("Location", endsWith("/desk/releases/" + Examples.RELEASE));
        JsonPath draft =
                JsonPath.from(services.asked("POST /desk/releases").get(0).body());
        assertEquals("Steel exports", draft.getString("title"));
        assertEquals("One\n\nTwo", draft.getString("body"));
        assertEquals("2025-11-01", draft.getString("released"));
        assertEquals(List.of("trade"), draft.getList("topics"));
    }

    @Test
    void savingNamesTheStateThatWasRead() {
        services.answer(
                "PUT /desk/releases/" + Examples.RELEASE, 200, Examples.release(Examples.RELEASE, "draft", "Chips"));
        Visitor editor = Visitor.as("editor");
        String etag = editor.page(EDIT).selectFirst("input[name=etag]").val();

        editor.send(EDIT, EDIT, Map.of("title", "Chips", "body", "Text", "etag", etag, "do", "save"))
                .then()
                .statusCode(303);

        Asked saved = services.asked("PUT /desk/releases/" + Examples.RELEASE).get(0);
        assertEquals("\"r3\"", saved.ifMatch());
    }

    @Test
    void whenSomebodyElseSavedMeanwhileBothTextsAreThere() {
        services.answer("PUT /desk/releases/" + Examples.RELEASE, 412, "{\"status\":412,\"detail\":\"Stale.\"}");

        Response answer = Visitor.as("editor")
                .send(EDIT, EDIT, Map.of("title", "Mine", "body", "My own text", "etag", "\"r2\"", "do", "save"));

        answer.then().statusCode(412);
        Document page = Jsoup.parse(answer.asString());
        assertEquals("My own text", page.selectFirst("#body").wholeText().strip());
        assertTrue(page.select(".both pre").text().contains("Exports of chips grew 4.2 percent"));
        assertEquals("\"r3\"", page.selectFirst("input[name=etag]").val(), "the next save is over the newer state");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheTextIsKept() {
        services.answer(
                "POST /desk/releases",
                400,
                "{\"status\":400,\"detail\":\"A release needs a title.\","
                        + "\"errors\":[{\"pointer\":\"/title\",\"detail\":\"A release needs a title.\"}]}");

        Response answer = Visitor.as("editor")
                .send(
                        "/desk/releases/new",
                        "/desk/releases/new",
                        Map.of("title", "", "body", "A long day's work <b>&", "do", "save"));

        answer.then().statusCode(400);
        Document page = Jsoup.parse(answer.asString());
        assertEquals(
                "A release needs a title.", page.selectFirst("#title-error").text());
        assertEquals("title-error", page.selectFirst("#title").attr("aria-describedby"));
        assertEquals(
                "A long day's work <b>&", page.selectFirst("#body").wholeText().strip());
    }

    @Test
    void aTextOfAMegabyteIsTaken() {
        services.answer("POST /desk/releases", 201, Examples.release(Examples.RELEASE, "draft", "Long"));
        String body = "수출이 늘었다.\n".repeat(50_000).strip();

        Visitor.as("editor")
                .send("/desk/releases/new", "/desk/releases/new", Map.of("title", "Long", "body", body, "do", "save"))
                .then()
                .statusCode(303);

        assertEquals(
                body,
                JsonPath.from(services.asked("POST /desk/releases").get(0).body())
                        .getString("body"));
    }

    @Test
    void aDayThatDoesNotExistIsSaidSo() {
        Response answer = Visitor.as("editor")
                .send(
                        "/desk/releases/new",
                        "/desk/releases/new",
                        Map.of("title", "T", "body", "B", "released", "2025-02-30", "do", "save"));

        answer.then().statusCode(422).body(containsString("Give a day that exists"));
        assertTrue(services.asked("POST /desk/releases").isEmpty());
    }

    @Test
    void thePreviewShowsThePageAndItsFiguresWithoutScripts() {
        Response answer = Visitor.as("editor")
                .send(
                        "/desk/releases/new",
                        "/desk/releases/new",
                        Map.of("title", "T", "body", "Exports **grew**", "released", "2025-11-01", "do", "preview"));

        answer.then().statusCode(200);
        Document page = Jsoup.parse(answer.asString());
        assertEquals("Exports **grew**", page.selectFirst("#body").wholeText().strip());
        assertEquals(2, page.select(".readings li").size());
        assertTrue(page.select(".prose").text().contains("Exports grew 4.2 percent"));
        JsonPath read = JsonPath.from(services.asked("POST /extractions").get(0).body());
        assertEquals("Exports grew 4.2 percent to $14.3 billion.", read.getString("body"));
        assertTrue(services.asked("POST /desk/releases").isEmpty(), "a preview saves nothing");
    }

    @Test
    void whyATextIsNotReadIsSaidInTheServicesWords() {
        services.answer("POST /extractions", 422, "{\"status\":422,\"detail\":\"Korean is not read yet.\"}");

        Visitor.as("editor")
                .send(
                        "/desk/releases/new",
                        "/desk/releases/new",
                        Map.of("title", "T", "body", "B", "language", "ko", "do", "preview"))
                .then()
                .statusCode(200)
                .body(containsString("Korean is not read yet."));
    }

    @Test
    void oneWritesOnWhenTheFigureServiceIsDown() {
        services.answer("POST /extractions", 503, "");

        Visitor.as("editor")
                .send("/desk/releases/new", "/desk/releases/new", Map.of("title", "T", "body", "B", "do", "preview"))
                .then()
                .statusCode(200)
                .body(containsString("The figure service does not answer"))
                .body(not(containsString("Internal")));
    }
}
