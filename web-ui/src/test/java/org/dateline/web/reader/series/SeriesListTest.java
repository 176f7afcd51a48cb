package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesListTest {
    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @Test
    void aSeriesShowsItsNewestValueItsGrowthAndItsCourse() {
        Document page = page("/series");

        assertEquals(
                "/series/" + SeriesExamples.KEY, page.selectFirst(".lines a").attr("href"));
        assertEquals(
                "6.62 billion US dollars", page.selectFirst(".lines .amount").text());
        assertEquals("+0.4% on Jun 2023", page.selectFirst(".lines .growth").text());
        assertTrue(page.selectFirst(".lines .spark path").attr("d").startsWith("M3.0 "));
        assertEquals(
                "Dec 2023 to Jun 2024, 6 points",
                page.selectFirst(".lines .span").text());
    }

    @Test
    void wordsAndFiltersReachTheFigureServiceAndStayInTheAddress() {
        Document page = page("/series?q=cars&measure=EXPORTS&page=1");

        assertEquals(
                "GET /series?q=cars&measure=EXPORTS&page=1&size=25",
                services.asked("GET /series").get(0).at());
        assertEquals("cars", page.selectFirst("#q").val());
        // A chosen value is taken off by its own link; another one joins it.
        assertEquals(
                "/series?q=cars", page.selectFirst(".facets a[aria-current]").attr("href"));
        assertEquals(
                List.of("/series?measure=EXPORTS&frequency=M&q=cars", "/series?measure=EXPORTS&frequency=A&q=cars"),
                page.select(".facets details").last().select("a").eachAttr("href"));
    }

    @Test
    void filtersAreNamedInTheLanguageOfThePage() {
        assertEquals(
                "Frequency", page("/series").select(".facets summary").last().text());
        assertTrue(page("/series").select(".facets").text().contains("Monthly 28"));
        assertTrue(page("/ko/series").select(".facets").text().contains("전 세계 40"));
        assertTrue(page("/ko/series").select(".facets").text().contains("중국 3"));
    }

    @Test
    void withoutFacetsTheListIsStillAList() {
        services.answer(
                "GET /series",
                200,
                "{\"items\":[" + SeriesExamples.series(SeriesExamples.KEY, "monthly", "월간")
                        + "],\"total\":60,\"page\":1,\"size\":25}");

        Document page = page("/series?page=1");

        assertTrue(page.select(".facets").isEmpty());
        assertEquals("/series", page.selectFirst("[rel=prev]").attr("href"));
        assertEquals("/series?page=2", page.selectFirst("[rel=next]").attr("href"));
    }

    @Test
    void theLastPageLeadsOnlyBack() {
        services.answer("GET /series", 200, "{\"items\":[],\"total\":50,\"page\":1,\"size\":25}");

        assertNull(page("/series?page=1").selectFirst("[rel=next]"));
    }

    @Test
    void nothingFoundSaysWhatToDoNext() {
        services.answer("GET /series", 200, "{\"items\":[],\"total\":0,\"page\":0,\"size\":25}");

        assertTrue(page("/series?q=zeppelins").selectFirst(".nothing").text().contains("fewer words"));
        assertTrue(page("/series").selectFirst(".nothing").text().contains("no series yet"));
    }

    @Test
    void theListIsTheSameForEverybodyAndKeptByNobody() {
        String tag = given().get("/series")
                .then()
                .statusCode(200)
                .header("Set-Cookie", equalTo(null))
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get("/series").then().statusCode(304);
    }

    @Test
    void badFiltersAreExplained() {
        services.answer("GET /series?page=-1&size=25", 400, "{\"status\":400,\"detail\":\"Pages count from 0.\"}");

        given().get("/series?page=-1").then().statusCode(400).body(containsString("Pages count from 0."));
        given().get("/series?colour=red").then().statusCode(400).body(containsString("colour"));
    }

    @Test
    void withoutTheFigureServiceAPageSaysWhenToComeBack() {
        services.answer("GET /series", 503, "");

        given().get("/series").then().statusCode(503).header("Retry-After", notNullValue());
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString());
    }
}
