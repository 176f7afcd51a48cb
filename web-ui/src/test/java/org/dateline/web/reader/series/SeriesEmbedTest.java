package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.hamcrest.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart in a frame on any site, and nothing else of the portal in one. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesEmbedTest {
    private static final String PAGE = "/series/" + SeriesExamples.KEY;
    private static final Matcher<String> FRAMED = allOf(
            containsString("frame-ancestors *"),
            containsString("default-src 'none'"),
            containsString("form-action 'none'"),
            not(containsString("script-src")));

    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ko"})
    void anySiteMayFrameTheChartAndGetsNoCookie(String root) {
        ValidatableResponse answer = given().get(root + PAGE + "/embed")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", FRAMED)
                .header("X-Frame-Options", equalTo(null))
                .header("X-Content-Type-Options", "nosniff")
                .header("Set-Cookie", equalTo(null))
                .header("Cache-Control", "no-cache");

        assertEquals(
                1,
                answer.extract().headers().getValues("Content-Security-Policy").size(),
                "two would both count");
        given().header("If-None-Match", answer.extract().header("ETag"))
                .get(root + PAGE + "/embed")
                .then()
                .statusCode(304)
                .header("Content-Security-Policy", FRAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/series",
                PAGE,
                "/ko" + PAGE,
                "/series/M.KR.NOTHING.ALL.W.USD",
                PAGE + ".csv",
                PAGE + "/embed?no=such"
            })
    void nothingElseMayBeFramed(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("*")));
    }

    @Test
    void whatIsNotThereSaysSoInTheFrameWithoutThePortalAroundIt() {
        services.answer("GET /series/" + SeriesExamples.KEY + "/observations?implied=none&from=2024", 503, "");

        given().get(PAGE + "/embed?from=2024")
                .then()
                .statusCode(503)
                .header("Content-Security-Policy", FRAMED)
                .body(containsString("reload to try again"), not(containsString("<form")));
        given().get("/ko/series/M.KR.NOTHING.ALL.W.USD/embed")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", FRAMED)
                .body(containsString("lang=\"ko\""), not(containsString("<form")));
    }

    @Test
    void theFrameShowsTheViewOfItsAddressAndLeadsOutOfIt() {
        // Given
        services.answer(
                "GET /series/" + SeriesExamples.KEY + "/observations?implied=none&asOf=2024-03-15",
                200,
                SeriesExamples.stated(2));

        // When
        Document page = Jsoup.parse(
                given().get(PAGE + "/embed?asOf=2024-03-15").then().extract().asString());

        // Then
        assertTrue(page.select("script").isEmpty());
        assertEquals("_blank", page.selectFirst("base").attr("target"));
        assertEquals(PAGE + "?asOf=2024-03-15", page.selectFirst("h1 a").attr("href"));
        assertEquals("5.4", page.selectFirst("svg.still .end").text());
        assertEquals("billion US dollars", page.selectFirst("figcaption").text());
        assertTrue(page.selectFirst(".source").text().contains("15 March 2024"));
        assertEquals(2, page.select("table tbody tr").size());
        assertTrue(page.select(".top, .foot, form").isEmpty());
    }

    @Test
    void theSnippetFramesTheVeryView() {
        Document page = Jsoup.parse(given().get(PAGE + "?implied=true&from=2024-01")
                .then()
                .extract()
                .asString());

        Element frame = Jsoup.parse(page.selectFirst(".snippet").text()).selectFirst("iframe");

        assertTrue(frame.attr("src").matches("http://[^/]+" + PAGE + "/embed\\?implied=true&from=2024-01"));
        assertTrue(frame.attr("title").contains(SeriesExamples.RUDE), "as text, and not as a script");
    }
}
