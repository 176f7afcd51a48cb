package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Version 2.2 of the REST API, and SDMX-JSON. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class Sdmx3Test {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 16);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final String DATA = "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0";
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";
    private static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

    @BeforeEach
    void oneRelease() {
        Feed.empty();
        Feed.publish(
                JANUARY,
                "Cars and ships",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023. Ship exports in 2024 came to $25.6 billion.");
    }

    @Test
    void jsonNumbersCodesAndTellsTheirMeaningAfterTheData() {
        // When
        Response answer = read("/" + CARS, "*/*");

        // Then
        answer.then().statusCode(200).contentType(startsWith("application/vnd.sdmx.data+json;version=2.0.0"));
        JsonPath json = answer.jsonPath();
        assertEquals("70900000000", json.getString("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'0'[0]"));
        assertEquals("70800000000", json.getString("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'1'[0]"));
        String structure = "data.structures[0].";
        assertEquals(
                List.of("FREQ", "REF_AREA", "INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE"),
                json.getList(structure + "dimensions.series.id"));
        assertEquals("자동차", json.getString(structure + "dimensions.series[3].values[0].names.ko"));
        assertEquals(List.of("2023", "2024"), json.getList(structure + "dimensions.observation[0].values.id"));
        int sentence = 1 + json.getList(structure + "attributes.observation.id").indexOf("SENTENCE");
        assertEquals(
                "Automobile exports for 2024 reached USD 70.8 billion.",
                json.getString("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'1'[" + sentence + "]"));
        int status = json.getList(structure + "attributes.observation.id").indexOf("OBS_STATUS");
        assertEquals("A", json.getString(structure + "attributes.observation[" + status + "].values[0].id"));
    }

    @Test
    void jsonOfTheFirstVersionKnowsNumbersOnly() {
        JsonPath json = given().header("Accept", "application/vnd.sdmx.data+json;version=1.0.0")
                .get("/sdmx/2.1/data/SERIES/" + CARS)
                .jsonPath();

        assertEquals(70900000000L, json.getLong("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'0'[0]"));
        int sentence = json.getList("data.structure.attributes.observation.id").indexOf("SENTENCE");
        int number = json.getInt("data.dataSets[0].series.'0:0:0:0:0:0'.observations.'1'[" + (sentence + 1) + "]");
        assertEquals(
                "Automobile exports for 2024 reached USD 70.8 billion.",
                json.getString("data.structure.attributes.observation[" + sentence + "].values[" + number + "].name"));
    }

    @Test
    void csvBeginsWithTheStructureAndAnAction() {
        List<String> rows = rows("/" + CARS + "?attributes=none");

        assertEquals(
                "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,SUBJECT,COUNTERPART_AREA,UNIT_MEASURE,TIME_PERIOD,"
                        + "OBS_VALUE",
                rows.get(0));
        assertEquals("dataflow,DATELINE:SERIES(1.0),I,A,KR,EXPORTS,AUTOMOBILES,W,USD,2023,70900000000", rows.get(1));
    }

    @Test
    void asOfShowsWhatWasKnownThen() {
        // When
        Feed.publish(MARCH, "Cars revised", "Automobile exports in 2024 came to $71.3 billion.");

        // Then
        String query = "/" + CARS + "?attributes=none&c[TIME_PERIOD]=ge:2024";
        assertEquals("71300000000", value(rows(query)));
        assertEquals("70800000000", value(rows(query + "&asOf=2025-03-02")));
        assertEquals("71300000000", value(rows(query + "&asOf=2025-03-03T00:00:00%2B09:00")));
        read("/" + CARS + "?asOf=2025-01-15", CSV).then().statusCode(404);
        assertEquals(3, rows(query + "&includeHistory=true").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/*                                        | 3",
                "                                          | 3",
                "/A.KR                                     | 3",
                "/A.*.*.SHIPS                              | 1",
                "/A.KR.EXPORTS.SHIPS.W.USD,Q.KR.*          | 1",
                "/*?c[SUBJECT]=SHIPS                       | 1",
                "/*?c[SUBJECT]=SHIPS,AUTOMOBILES           | 3",
                "/*?c[SUBJECT]=ne:SHIPS                    | 2",
                "/*?c[SUBJECT]=sw:AUTO                     | 2",
                "/*?c[SUBJECT]=ew:IPS                      | 1",
                "/*?c[SUBJECT]=co:UTO                      | 2",
                "/*?c[SUBJECT]=nc:UTO                      | 1",
                "/*?c[SUBJECT]=ge:A+lt:B                   | 2",
                "/*?c[TIME_PERIOD]=2023                    | 1",
                "/*?c[TIME_PERIOD]=ge:2023+le:2023         | 1",
                "/*?c[TIME_PERIOD]=gt:2023                 | 2",
                "/*?c[TIME_PERIOD]=lt:2024&c[FREQ]=A       | 1"
            })
    void componentsNarrowTheData(String query, int observations) {
        assertEquals(observations, rows(query == null ? "" : query.strip()).size() - 1);
    }

    @Test
    void attributesAndMeasuresAreChosen() {
        assertTrue(
                rows("/" + CARS + "?attributes=OBS_STATUS,SENTENCE").get(0).endsWith("OBS_VALUE,OBS_STATUS,SENTENCE"));
        assertEquals(3, rows("?attributes=none&measures=none").size());
        assertTrue(rows("?attributes=series&measures=none").get(0).endsWith("UNIT_MEASURE,TITLE,UNIT_MULT"));
        read("/" + CARS + "?dimensionAtObservation=AllDimensions", "*/*")
                .then()
                .body("data.dataSets[0].observations.'0:0:0:0:0:0:1'[0]", equalTo("70800000000"));
    }

    @Test
    void structuresAreServedAsJson() {
        JsonPath json = given().get("/sdmx/3.0/structure/datastructure/DATELINE/SERIES/1.0?references=codelist")
                .jsonPath();

        String components = "data.dataStructures[0].dataStructureComponents.";
        assertEquals(
                List.of("FREQ", "REF_AREA", "INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE"),
                json.getList(components + "dimensionList.dimensions.id"));
        assertEquals("TIME_PERIOD", json.getString(components + "dimensionList.timeDimension.id"));
        assertEquals(
                "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=DATELINE:CL_FREQ(1.0)",
                json.getString(components + "dimensionList.dimensions[0].localRepresentation.enumeration"));
        assertEquals(7, json.getList("data.codelists").size());
        assertEquals(
                "SERIES",
                given().get("/sdmx/3.0/structure/dataflow/*/*/+").jsonPath().getString("data.dataflows[0].id"));
    }

    @Test
    void availabilityIsServedAsJson() {
        JsonPath json = given().urlEncodingEnabled(false)
                .get("/sdmx/3.0/availability/dataflow/DATELINE/SERIES/1.0/*/SUBJECT?c[TIME_PERIOD]=2023")
                .jsonPath();

        assertEquals(
                List.of("AUTOMOBILES"),
                json.getList("data.dataConstraints[0].cubeRegions[0].keyValues[0].values.value"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/A.KR.EXPORTS.SHIPS.W.USD.2024                | 400 | key",
                "/A.kr                                         | 400 | key",
                "/*?c[COLOUR]=RED                              | 400 | c[COLOUR]",
                "/*?c[SUBJECT]=ships                           | 400 | c[SUBJECT]",
                "/*?c[SUBJECT]=                                | 400 | c[SUBJECT]",
                "/*?c[TIME_PERIOD]=soon                        | 400 | c[TIME_PERIOD]",
                "/*?c[TIME_PERIOD]=ge:2025+le:2024             | 400 | c[TIME_PERIOD]",
                "/*?c[TIME_PERIOD]=2023,2024                   | 501 | c[TIME_PERIOD]",
                "/*?c[OBS_VALUE]=ge:10                         | 501 | c[OBS_VALUE]",
                "/*?limit=10                                   | 501 | limit",
                "/*?offset=10                                  | 501 | offset",
                "/*?sort=TIME_PERIOD                           | 501 | sort",
                "/*?reportingYearStartDay=--07-01              | 501 | reportingYearStartDay",
                "/*?asOf=2025-01-01&updatedAfter=2025-02-01    | 400 | updatedAfter",
                "/*?asOf=yesterday                             | 400 | asOf",
                "/*?firstNObservations=-1                      | 400 | firstNObservations",
                "/*?attributes=COLOUR                          | 400 | attributes",
                "/*?measures=COLOUR                            | 400 | measures"
            })
    void whatCannotBeMeantOrDoneIsNamed(String query, int status, String parameter) {
        read(query.strip(), "*/*")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "data/dataflow/OTHER/SERIES/1.0/*, 404",
        "data/dataflow/DATELINE/OTHER/1.0/*, 404",
        "data/dataflow/DATELINE/SERIES/2.0/*, 404",
        "data/provisionagreement/DATELINE/SERIES/1.0/*, 404",
        "data/book/DATELINE/SERIES/1.0/*, 400",
        "structure/codelist/DATELINE/OTHER, 404",
        "structure/valuelist, 404",
        "structure/nonsense, 404"
    })
    void whatIsNotThereIsSaid(String path, int status) {
        given().get("/sdmx/3.0/" + path).then().statusCode(status).contentType("application/problem+json");
    }

    private static String value(List<String> rows) {
        String[] cells = rows.get(rows.size() - 1).split(",");
        return Arrays.asList(cells).get(10);
    }

    private static List<String> rows(String query) {
        Response answer = read(query, CSV);
        answer.then().statusCode(200).contentType(startsWith(CSV));
        return answer.asString().lines().toList();
    }

    private static Response read(String query, String accept) {
        return given().urlEncodingEnabled(false).header("Accept", accept).get(DATA + query);
    }
}
