package org.dateline.web.desk.figure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
class DeskFiguresTest {
    private static final String PAGE = "/desk/releases/" + Examples.RELEASE + "/figures";

    Services services;

    @BeforeEach
    void lay() {
        Examples.lay(services);
    }

    @Test
    void doubtfulFiguresComeFirstEachInItsSentence() {
        Document page = Visitor.as("editor").page(PAGE);

        assertEquals("figure-f2", page.selectFirst("[data-figure]").id());
        assertEquals(
                "Exports of chips grew 4.2 percent to $14.3 billion in October.",
                page.selectFirst(".quote").text());
        assertEquals("$14.3 billion", page.selectFirst(".quote mark").text());
    }

    @Test
    void acceptingGoesOnWithTheNextFigure() {
        services.answer("POST /desk/figures/f2/accept", 200, "{\"id\":\"f2\",\"state\":\"accepted\"}");

        Visitor.as("editor")
                .send(PAGE, "/desk/figures/f2", Map.of("do", "accept", "release", Examples.RELEASE, "following", "f1"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?settled=f2#figure-f1"));

        assertEquals(1, services.asked("POST /desk/figures/f2/accept").size());
    }

    @Test
    void aCorrectionNamesWhatWasChangedAndNothingElse() {
        services.answer("PATCH /desk/figures/f2", 200, "{\"id\":\"f2\",\"state\":\"corrected\"}");

        Visitor.as("editor")
                .send(
                        PAGE,
                        "/desk/figures/f2",
                        Map.of(
                                "do", "correct",
                                "release", Examples.RELEASE,
                                "was", "14300000000|USD|LEVEL|2025-10|exports|semiconductors|KR|CN",
                                "value", "14,300,000,000",
                                "unit", "USD",
                                "kind", "LEVEL",
                                "period", "2025-09",
                                "measure", "imports",
                                "counterpart", ""))
                .then()
                .statusCode(303);

        JsonPath sent =
                JsonPath.from(services.asked("PATCH /desk/figures/f2").get(0).body());
        assertEquals(Map.of("period", "2025-09", "measure", "imports", "counterpart", ""), sent.getMap(""));
    }

    @Test
    void aValueThatIsNoNumberIsSaidSo() {
        Visitor.as("editor")
                .send(PAGE, "/desk/figures/f2", Map.of("do", "correct", "release", Examples.RELEASE, "value", "many"))
                .then()
                .statusCode(422)
                .body(containsString("Give the value as a number"));
    }

    @Test
    void theQueueOverAllReleasesLeadsToEachFigureInItsRelease() {
        Document page = Visitor.as("editor").page("/desk/figures");

        assertEquals(2, page.select("[data-figure]").size());
        assertEquals(
                PAGE + "#figure-f1", page.selectFirst("[data-figure] .bar a").attr("href"));
    }

    @Test
    void theQueueOverAllReleasesShowsEachFigureInItsSentence() {
        Document page = Visitor.as("editor").page("/desk/figures");

        assertEquals(
                "Exports of chips grew 4.2 percent to $14.3 billion in October.",
                page.selectFirst("#figure-f1 .quote").text());
        assertEquals("4.2 percent", page.selectFirst("#figure-f1 .quote mark").text());
    }

    @Test
    void onlyAPublisherIsOfferedToSettleWhatIsPublishedAndOthersReadWhy() {
        Document editor = Visitor.as("editor").page("/desk/figures");
        Document publisher = Visitor.as("publisher").page("/desk/figures");

        assertEquals(0, editor.select("#figure-f1 button").size());
        assertEquals(
                "This figure is published; only a publisher can settle it.",
                editor.selectFirst("#figure-f1 .hint").ownText());
        assertEquals(3, editor.select("#figure-f2 button").size());
        assertEquals(3, publisher.select("#figure-f1 button").size());
    }
}
