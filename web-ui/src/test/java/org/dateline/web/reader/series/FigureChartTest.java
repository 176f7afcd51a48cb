package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.ReaderExamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chart that a figure of a release opens. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class FigureChartTest {
    private static final String FIGURE = "/figures/8ea3632514a501bb";
    private static final String CHART = FIGURE + "/chart";
    private static final String OBSERVATIONS = "GET /series/A.KR.EXPORTS.AUTOMOBILES.W.USD/observations";

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
        services.answer("GET " + FIGURE, 200, ReaderExamples.stats("figure"));
        services.answer(
                OBSERVATIONS, 200, ReaderExamples.stats("observations").replace("HYBRID_VEHICLES", "AUTOMOBILES"));
    }

    @Test
    void theFigureStandsInTheLineOfItsSeries() {
        Document page = page(CHART);

        assertEquals("Exports of automobiles, 2024", page.selectFirst("h1").text());
        assertEquals(
                "/series/A.KR.EXPORTS.AUTOMOBILES.W.USD",
                page.selectFirst("figure.glance figcaption a").attr("href"));
        assertNotNull(page.selectFirst("figure.glance svg .line"));
        assertNotNull(page.selectFirst("figure.glance svg circle.here"));
        assertEquals(
                "/releases/car-exports-hold-their-level#figure-8ea3632514a501bb",
                page.selectFirst(".facts a").attr("href"));
        assertEquals(FIGURE, page.select(".facts a").last().attr("href"));
    }

    @Test
    void theSamePageIsThereInKorean() {
        Document page = page("/ko" + CHART);

        assertEquals("ko", page.selectFirst("html").attr("lang"));
        assertEquals(
                "/ko/series/A.KR.EXPORTS.AUTOMOBILES.W.USD",
                page.selectFirst("figure.glance figcaption a").attr("href"));
    }

    @Test
    void whereTheSeriesHasNoPointOfItsPeriodNoneIsMarked() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure").replace("\"period\": \"2024\"", "\"period\": \"1999\""));

        assertNull(page(CHART).selectFirst(".here"));
    }

    @Test
    void aFigureThatFitsNoSeriesHasNoChart() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure")
                        .replace("\"series\": \"A.KR.EXPORTS.AUTOMOBILES.W.USD\"", "\"series\": null"));

        given().get(CHART).then().statusCode(404);
    }

    @Test
    void aFigureThatIsNotPublicLooksLikeOneThatNeverWas() {
        services.answer("GET " + FIGURE, 404, ReaderExamples.stats("problem"));
        String withheld = given().get(CHART).then().statusCode(404).extract().asString();

        String unknown = given().get("/figures/0000000000000000/chart")
                .then()
                .statusCode(404)
                .extract()
                .asString();

        assertEquals(unknown.replace("0000000000000000", "8ea3632514a501bb"), withheld);
        given().get("/figures/x/chart").then().statusCode(404);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = given().get(CHART)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(CHART)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("no-cache"));
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
