package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.Graphs.SCHEMA;
import static org.dateline.web.reader.Graphs.node;
import static org.dateline.web.reader.Graphs.one;
import static org.dateline.web.reader.Graphs.value;
import static org.dateline.web.reader.Graphs.values;
import static org.dateline.web.reader.series.SeriesExamples.KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.Graphs;
import org.dateline.web.reader.ReaderExamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines for data are told of a series. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesDescriptionTest {
    private static final String SERIES = "/series/" + KEY;

    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
        services.answer("GET /organizations", 200, ReaderExamples.catalog("organizations"));
    }

    @Test
    void aSeriesIsADatasetWithWhatItMeasuresWhenWhereAndFromWhichReleases() {
        Resource dataset = dataset(SERIES);

        assertTrue(dataset.getURI().endsWith(SERIES), dataset.getURI());
        assertTrue(value(dataset, SCHEMA + "name").startsWith("Automobile exports"));
        assertTrue(value(dataset, SCHEMA + "description").length() >= 50);
        assertEquals("en", value(dataset, SCHEMA + "inLanguage"));
        assertEquals("2024-01-01/2024-06-30", value(dataset, SCHEMA + "temporalCoverage"));
        assertEquals("KR", value(node(dataset, SCHEMA + "spatialCoverage"), SCHEMA + "identifier"));
        assertEquals("2024-07-15T00:00:00Z", value(dataset, SCHEMA + "dateModified"));
        assertEquals(
                "Ministry of Trade, Industry and Energy", value(node(dataset, SCHEMA + "creator"), SCHEMA + "name"));
        Resource variable = node(dataset, SCHEMA + "variableMeasured");
        assertEquals("US dollars", value(variable, SCHEMA + "unitText"));
        assertEquals("USD", value(variable, SCHEMA + "unitCode"));
        assertEquals(5, values(dataset, SCHEMA + "isBasedOn").size());
        assertTrue(values(dataset, SCHEMA + "isBasedOn").get(0).endsWith("/releases/cars-in-2024-01"));
    }

    @Test
    void theFilesThatItNamesAreThere() {
        services.answer("GET " + SERIES + "/observations", 200, SeriesExamples.observations());

        List<Resource> files = dataset(SERIES)
                .listProperties(dataset(SERIES).getModel().createProperty(SCHEMA + "distribution"))
                .mapWith(statement -> statement.getResource())
                .toList();

        assertEquals(2, files.size());
        for (Resource file : files) {
            given().get(value(file, SCHEMA + "contentUrl"))
                    .then()
                    .statusCode(200)
                    .contentType(value(file, SCHEMA + "encodingFormat"));
        }
    }

    @Test
    void theKoreanPageDescribesItInKorean() {
        Resource dataset = dataset("/ko" + SERIES);

        assertEquals("ko", value(dataset, SCHEMA + "inLanguage"));
        assertEquals("산업통상자원부", value(node(dataset, SCHEMA + "creator"), SCHEMA + "name"));
        assertEquals("자동차 수출, 한국, 월간, 미국 달러", value(dataset, SCHEMA + "name"));
    }

    @Test
    void aPartOrAnEarlierStateIsNotDescribedAsTheSeries() {
        assertEquals(
                0,
                page(SERIES + "?asOf=2024-05-01")
                        .select("script[type=application/ld+json]")
                        .size());
        assertEquals(
                0,
                page(SERIES + "?transform=pc1")
                        .select("script[type=application/ld+json]")
                        .size());
    }

    @Test
    void aTitleCannotEndTheScriptThatItStandsIn() {
        Document page = page(SERIES);

        assertEquals(
                0,
                page.select("script:not([type=module]):not([type=application/ld+json])")
                        .size());
        assertTrue(value(dataset(SERIES), SCHEMA + "name").contains(SeriesExamples.RUDE));
    }

    private static Resource dataset(String address) {
        return one(Graphs.ofPage(page(address)), SCHEMA + "Dataset");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
