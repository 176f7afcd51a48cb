package org.dateline.web.reader;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.Graphs.SCHEMA;
import static org.dateline.web.reader.Graphs.node;
import static org.dateline.web.reader.Graphs.value;
import static org.dateline.web.reader.Graphs.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines are told of a release. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class ReleaseDescriptionTest {
    private static final String RELEASE = "/releases/" + ReaderExamples.SLUG;

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
    }

    @Test
    void aReleaseIsANewsArticleWithItsDatesItsCorrectionsAndItsSeries() {
        Resource article = article(RELEASE);

        assertTrue(article.getURI().endsWith(RELEASE), article.getURI());
        assertEquals("Car exports hold their level", value(article, SCHEMA + "headline"));
        assertEquals("2025-05-02T00:00:00Z", value(article, SCHEMA + "datePublished"));
        assertEquals("2025-06-01T03:00:00Z", value(article, SCHEMA + "dateModified"));
        assertEquals("en", value(article, SCHEMA + "inLanguage"));
        assertEquals(
                "Ministry of Trade, Industry and Energy", value(node(article, SCHEMA + "publisher"), SCHEMA + "name"));
        assertEquals("Withdrawn", value(article, SCHEMA + "creativeWorkStatus"));
        assertEquals("https://agency.example/releases/4711", value(article, SCHEMA + "isBasedOn"));
        Resource correction = node(article, SCHEMA + "correction");
        assertEquals("The growth rate was 12 percent, not 21.", value(correction, SCHEMA + "text"));
        assertEquals("2025-05-02T00:00:00Z", value(correction, SCHEMA + "datePublished"));
        assertEquals(
                "Exports of hybrid vehicles",
                value(
                        article.getModel()
                                .getResource(values(article, SCHEMA + "mentions").stream()
                                        .filter(series -> series.endsWith("/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD"))
                                        .findFirst()
                                        .orElseThrow()),
                        SCHEMA + "name"));
    }

    @Test
    void whereOnlyTheDayIsKnownTheDayIsSaid() {
        services.answer(
                "GET " + RELEASE,
                200,
                ReaderExamples.release("Ships").replace("\"dateOnly\": false", "\"dateOnly\": true"));

        assertEquals("2025-05-02", value(article(RELEASE), SCHEMA + "datePublished"));
    }

    @Test
    void anOriginalHasTranslationsAndATranslationAnOriginal() {
        assertEquals("선박 수출 12% 증가", value(node(article(RELEASE), SCHEMA + "workTranslation"), SCHEMA + "headline"));

        services.answer(
                "GET " + RELEASE,
                200,
                ReaderExamples.release("Ships").replace("\"original\": false", "\"original\": true"));
        Resource translation = article(RELEASE);

        assertEquals("ko", value(node(translation, SCHEMA + "translationOfWork"), SCHEMA + "inLanguage"));
        assertEquals(List.of(), values(translation, SCHEMA + "workTranslation"));
    }

    @Test
    void theKoreanPageNamesTopicsAndSeriesInKorean() {
        Resource article = article("/ko" + RELEASE);

        assertTrue(article.getURI().endsWith("/ko" + RELEASE), article.getURI());
        assertTrue(article.getModel()
                .listObjectsOfProperty(article.getModel().createProperty(SCHEMA + "name"))
                .toList()
                .toString()
                .contains("하이브리드차 수출"));
    }

    @Test
    void aTitleCannotEndTheScriptThatItStandsIn() {
        String rude = "</script><script>alert(1)</script><!-- & \u2028";
        services.answer("GET " + RELEASE, 200, ReaderExamples.release(rude));

        Document page = page(RELEASE);

        assertEquals(rude, value(article(RELEASE), SCHEMA + "headline"));
        assertEquals(
                0,
                page.select("script:not([type=module]):not([type=application/ld+json])")
                        .size());
    }

    @Test
    void whatIsNotPublishedIsNotDescribed() {
        Document failure = Jsoup.parse(given().get("/releases/not-yet")
                .then()
                .statusCode(404)
                .extract()
                .asString());

        assertEquals(0, failure.select("script[type=application/ld+json]").size());
    }

    private static Resource article(String address) {
        // Its translations are articles, too.
        return Graphs.ofPage(page(address))
                .listSubjectsWithProperty(ResourceFactory.createProperty(SCHEMA + "mainEntityOfPage"))
                .next();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
