package org.dateline.web.reader.figure;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.Graphs.SCHEMA;
import static org.dateline.web.reader.Graphs.one;
import static org.dateline.web.reader.Graphs.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.Graphs;
import org.dateline.web.reader.ReaderExamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure at its permanent address. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class FigurePageTest {
    private static final String ID = "8ea3632514a501bb";
    private static final String FIGURE = "/figures/" + ID;

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
        services.answer("GET " + FIGURE, 200, ReaderExamples.stats("figure"));
    }

    @Test
    void aFigureIsCitedWithItsSentenceItsReleaseAndItsVersion() {
        Document page = page(FIGURE);

        assertEquals("Exports of automobiles, 2024", page.selectFirst("h1").text());
        assertEquals("70.8 billion USD", page.selectFirst(".headline .amount").text());
        assertEquals("$70.8 billion", page.selectFirst("blockquote mark").text());
        assertEquals(
                "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023.",
                page.selectFirst("blockquote").text());
        assertEquals(
                "/releases/car-exports-hold-their-level#figure-" + ID,
                page.selectFirst("figcaption a").attr("href"));
        assertTrue(page.selectFirst("figcaption").text().contains("Version 1"));
        assertTrue(page.selectFirst(".citation").text().endsWith(FIGURE));
        assertTrue(page.select("a[href=/series/A.KR.EXPORTS.AUTOMOBILES.W.USD?asOf=2025-01-16]")
                        .size()
                == 1);
        assertNull(page.selectFirst(".notice"));
    }

    @Test
    void whatACorrectionRemovedSaysSoAndLeadsToTheVersions() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure")
                        .replace("\"stands\": true", "\"stands\": false")
                        .replace("\"until\": null", "\"until\": \"2025-01-17T03:00:00Z\""));

        Document page = page(FIGURE);

        assertTrue(page.selectFirst(".notice").text().contains("17 January 2025"));
        assertEquals(
                "/releases/car-exports-hold-their-level#versions",
                page.selectFirst(".notice a").attr("href"));
    }

    @Test
    void whatWasWithdrawnSaysSo() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure").replace("\"withdrawn\": false", "\"withdrawn\": true"));

        assertTrue(page(FIGURE).selectFirst(".notice").text().startsWith("Withdrawn."));
        assertTrue(page("/ko" + FIGURE).selectFirst(".notice").text().contains("인용하지"));
    }

    @Test
    void wordsThatTheSentenceHasTwiceAreNotMarked() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure").replace("after $70.9 billion", "after $70.8 billion"));

        assertNull(page(FIGURE).selectFirst("blockquote mark"));
    }

    @Test
    void programsGetItAsJson() {
        Response negotiated = given().accept("application/json").get(FIGURE);

        assertEquals("70800000000", negotiated.jsonPath().getString("figure.value"));
        assertTrue(negotiated.header("Vary").contains("Accept"), negotiated.header("Vary"));
        assertEquals(
                negotiated.asString(),
                given().get(FIGURE + ".json").then().statusCode(200).extract().asString());
    }

    @Test
    void searchEnginesAreToldOfTheQuotation() {
        assertEquals(
                "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023.",
                value(one(Graphs.ofPage(page(FIGURE)), SCHEMA + "Quotation"), SCHEMA + "text"));
    }

    @Test
    void rudeQuotesStayText() {
        services.answer(
                "GET " + FIGURE,
                200,
                ReaderExamples.stats("figure")
                        .replace("Automobile exports in 2024 came", "</script><script>alert(1)</script>"));

        Document page = page(FIGURE);

        assertEquals(0, page.select("script:not([type=application/ld+json])").size());
        assertTrue(page.selectFirst("blockquote").text().startsWith("</script><script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/0123456789abcdef",
                "/figures/0123456789abcdef.json",
                "/figures/x",
                "/figures/",
                "/figures/8EA3632514A501BB"
            })
    void whatIsNotPublishedOrIsNoIdIsNotFound(String address) {
        given().get(address).then().statusCode(404);
    }

    @Test
    void otherKindsAndParametersAreRefused() {
        given().accept("image/png").get(FIGURE).then().statusCode(406);
        given().get(FIGURE + "?version=2").then().statusCode(400);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
