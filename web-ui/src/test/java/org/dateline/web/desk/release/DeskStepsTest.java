package org.dateline.web.desk.release;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.dateline.web.desk.Examples;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.desk.login.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskStepsTest {
    private static final String PAGE = "/desk/releases/" + Examples.RELEASE;

    Services services;

    @BeforeEach
    void lay() {
        Examples.lay(services);
    }

    @Test
    void anEditorSubmitsADraft() {
        step("submit");

        Visitor.as("editor")
                .send(PAGE, PAGE + "/submit", Map.of("etag", "\"r3\""))
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));

        assertEquals("\"r3\"", services.asked(at("submit")).get(0).ifMatch());
    }

    @Test
    void aMomentIsMeantInTheZoneThatIsChosen() {
        Examples.state(services, "submitted");
        step("schedule");

        Visitor.as("publisher")
                .send(PAGE, PAGE + "/schedule", Map.of("at", "2026-12-01T09:00", "zone", "Asia/Seoul"))
                .then()
                .statusCode(303);

        assertEquals(
                "2026-12-01T09:00:00+09:00",
                JsonPath.from(services.asked(at("schedule")).get(0).body()).getString("at"));
    }

    @Test
    void aMomentThatIsNoneIsSaidSo() {
        Examples.state(services, "submitted");

        Visitor.as("publisher")
                .send(PAGE, PAGE + "/schedule", Map.of("at", "tomorrow", "zone", "Asia/Seoul"))
                .then()
                .statusCode(422)
                .body(containsString("Give a date and a time that exist"));
    }

    @Test
    void whatTheCatalogRefusesIsShownAsItsSentenceOverTheRelease() {
        Examples.state(services, "submitted");
        services.answer(at("publish"), 409, "{\"status\":409,\"detail\":\"Somebody else has to approve this.\"}");

        Visitor.as("publisher")
                .send(PAGE, PAGE + "/publish", Map.of("etag", "\"r3\""))
                .then()
                .statusCode(409)
                .body(containsString("Somebody else has to approve this."))
                .body(containsString("Semiconductor shipments pass 14 billion dollars"));
    }

    @Test
    void aCorrectionIsWrittenOnAtOnce() {
        Examples.state(services, "published");
        step("correct");

        Visitor.as("editor")
                .send(PAGE, PAGE + "/correct", Map.of("substantive", "true", "note", "The total was wrong."))
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "/edit"));

        JsonPath sent = JsonPath.from(services.asked(at("correct")).get(0).body());
        assertEquals(true, sent.getBoolean("substantive"));
        assertEquals("The total was wrong.", sent.getString("note"));
    }

    @Test
    void anEditorIsNotOfferedAPublishersSteps() {
        Examples.state(services, "submitted");

        Document page = Visitor.as("editor").page(PAGE);

        assertNull(page.selectFirst("form[action$=/publish]"));
        assertNotNull(page.selectFirst(".waits"));
    }

    @Test
    void editingIsOfferedWhileTheTextIsTheEditorsAndNotWhileItWaits() {
        Examples.state(services, "returned");
        assertNotNull(Visitor.as("editor").page(PAGE).selectFirst(".steps a[href$=/edit]"));

        Examples.state(services, "submitted");
        assertNull(Visitor.as("editor").page(PAGE).selectFirst(".steps a[href$=/edit]"));
    }

    @Test
    void theKindOfACorrectionInHandCanBeChanged() {
        services.answer(
                "GET /desk/releases/" + Examples.RELEASE,
                200,
                Examples.release(Examples.RELEASE, "draft", "Chips")
                        .replace("\"publicRevision\":null", "\"publicRevision\":2"));

        Document page = Visitor.as("editor").page(PAGE);

        assertNotNull(page.selectFirst("form[action$=/correct]"));
        assertNotNull(page.selectFirst(".steps a[href$=/edit]"));
    }

    @Test
    void somebodyWhoWroteTheTextIsAskedForAReasonToPublishIt() {
        services.answer(
                "GET /desk/releases/" + Examples.RELEASE,
                200,
                Examples.release(Examples.RELEASE, "submitted", "Chips").replace("[\"editor\"]", "[\"publisher\"]"));

        Document page = Visitor.as("publisher").page(PAGE);

        assertNotNull(page.selectFirst("form[action$=/publish] textarea[name=reason][required]"));
        assertNull(page.selectFirst("form[action$=/approve]"));
    }

    @Test
    void theTextIsThereWhenTheFigureServiceIsDown() {
        services.answer("GET /desk/releases/" + Examples.RELEASE + "/figures", 503, "");
        services.answer("GET /desk/releases/" + Examples.RELEASE + "/checks", 503, "");

        Document page = Visitor.as("editor").page(PAGE);

        assertFalse(page.select(".prose").text().isEmpty());
        assertEquals(1, page.select(".missing").size());
    }

    @Test
    void aReleaseThatIsNotThereGetsAPage() {
        Visitor.as("editor")
                .get("/desk/releases/01990000-0000-7000-8000-0000000000ff")
                .then()
                .statusCode(404)
                .body(containsString("There is nothing here"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void aStepThatThereIsNotIsNotFound() {
        Visitor.as("editor").send(PAGE, PAGE + "/destroy", Map.of()).then().statusCode(404);
    }

    private void step(String step) {
        services.answer(at(step), 200, Examples.release(Examples.RELEASE, "submitted", "Chips"));
    }

    private static String at(String step) {
        return "POST /desk/releases/" + Examples.RELEASE + "/" + step;
    }
}
