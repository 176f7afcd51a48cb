package org.dateline.stats.dbnomics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.LocalDate;
import java.util.List;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class DbnomicsTest {
    private static final String API = "/dbnomics/v22/";
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";

    @BeforeEach
    void twoSeries() {
        Feed.empty();
        Feed.publish(
                LocalDate.of(2025, 1, 16),
                "Cars and ships",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023. Ship exports in December 2024 came to $2.6 billion.");
    }

    @Test
    void oneProviderHasOneDataset() {
        given().get(API + "providers").then().body("providers.docs.code", equalTo(List.of("DATELINE")));
        given().get(API + "providers/DATELINE").then().body("category_tree.code", equalTo(List.of("SERIES")));
        given().get(API + "datasets/DATELINE/SERIES")
                .then()
                .body("datasets.docs[0].nb_series", equalTo(2))
                .body("datasets.docs[0].dimensions_values_labels.SUBJECT.SHIPS", equalTo("Ships"));
    }

    @Test
    void seriesComeWithTheirObservationsWhenAskedFor() {
        given().get(API + "series?observations=1&series_ids=DATELINE/SERIES/" + CARS)
                .then()
                .body("series.num_found", equalTo(1))
                .body("series.docs[0].'@frequency'", equalTo("annual"))
                .body("series.docs[0].series_code", equalTo(CARS))
                .body("series.docs[0].period", equalTo(List.of("2023", "2024")))
                .body("series.docs[0].period_start_day", equalTo(List.of("2023-01-01", "2024-01-01")))
                .body("series.docs[0].value", equalTo(List.of(70_900_000_000L, 70_800_000_000L)))
                .body("datasets.'DATELINE/SERIES'.code", equalTo("SERIES"));
        given().get(API + "series/DATELINE/SERIES/" + CARS).then().body("series.docs[0].period", nullValue());
    }

    @Test
    void aDatasetIsReadPageByPage() {
        given().get(API + "series/DATELINE/SERIES?limit=1&offset=1&metadata=0")
                .then()
                .body("series.num_found", equalTo(2))
                .body("series.offset", equalTo(1))
                .body("series.docs.series_code", equalTo(List.of("M.KR.EXPORTS.SHIPS.W.USD")))
                .body("datasets", nullValue());
        given().urlEncodingEnabled(false)
                .get(API + "series/DATELINE/SERIES/M+A..EXPORTS.SHIPS..")
                .then()
                .body("series.num_found", equalTo(1));
    }

    @Test
    void observationsComeWithWhatIsSaidOfEach() {
        Feed.publish(LocalDate.of(2025, 3, 3), "Revised", "Automobile exports in 2024 came to $71.3 billion.");

        given().get(API + "series/DATELINE/SERIES/" + CARS + "?observations=1")
                .then()
                .body(attribute("OBS_STATUS"), equalTo(List.of("A", "A")))
                .body(attribute("PRE_BREAK_VALUE"), equalTo(List.of("", "70800000000")))
                .body(attribute("RELEASE"), equalTo(List.of("cars-and-ships", "revised")))
                .body(attribute("SENTENCE"), hasItem("Automobile exports in 2024 came to $71.3 billion."));
        given().get(API + "series/DATELINE/SERIES/" + CARS)
                .then()
                .body("series.docs[0].observations_attributes", nullValue());
    }

    @Test
    void seriesThatAreNotThereAreNamedBesideThoseThatAre() {
        given().get(API + "series?series_ids=DATELINE/SERIES/A.KR.EXPORTS.PLANES.W.USD,DATELINE/SERIES/" + CARS)
                .then()
                .statusCode(200)
                .body("series.docs.series_code", equalTo(List.of(CARS)))
                .body("errors.series_code", equalTo(List.of("A.KR.EXPORTS.PLANES.W.USD")))
                .body("errors.dataset_code", equalTo(List.of("SERIES")))
                .body("errors[0].message", equalTo("There is no series \"A.KR.EXPORTS.PLANES.W.USD\"."));
        given().get(API + "series?series_ids=DATELINE/SERIES/" + CARS).then().body("errors", nullValue());
    }

    @Test
    void dimensionsNarrowADataset() {
        given().queryParam("dimensions", "{\"SUBJECT\": [\"SHIPS\", \"PLANES\"], \"FREQ\": [\"M\", \"A\"]}")
                .get(API + "series/DATELINE/SERIES")
                .then()
                .body("series.num_found", equalTo(1))
                .body("series.docs.series_code", equalTo(List.of("M.KR.EXPORTS.SHIPS.W.USD")));
        given().queryParam("dimensions", "{}")
                .get(API + "series/DATELINE/SERIES")
                .then()
                .body("series.num_found", equalTo(2));
    }

    private static String attribute(String name) {
        return "series.docs[0].observations_attributes.find { it[0] == '" + name + "' }[1]";
    }

    @ParameterizedTest
    @CsvSource({
        "providers/OTHER, 404",
        "datasets/DATELINE/OTHER, 404",
        "series, 400",
        "series?series_ids=nonsense, 400",
        "series?series_ids=DATELINE/SERIES/nonsense, 404",
        "series?series_ids=DATELINE/SERIES/A.XX.EXPORTS.SHIPS.W.USD, 404",
        "series/DATELINE/SERIES/too.short, 400",
        "series/DATELINE/SERIES?limit=0, 400",
        "series/DATELINE/SERIES?limit=1001, 400",
        "series/DATELINE/SERIES?offset=-1, 400",
        "series/DATELINE/SERIES?observations=some, 400",
        "series/DATELINE/SERIES?q=cars, 501",
        "series/DATELINE/SERIES?dimensions=SUBJECT, 400",
        "series/DATELINE/SERIES?dimensions=%7B%22COLOUR%22:[%22RED%22]%7D, 400",
        "series/DATELINE/SERIES?dimensions=%7B%22SUBJECT%22:[]%7D, 400",
        "series/DATELINE/SERIES?dimensions=%7B%22SUBJECT%22:[%22ships%22]%7D, 400",
        "series/DATELINE/SERIES?dimensions=%7B%22SUBJECT%22:[%22PLANES%22]%7D, 404",
        "series/DATELINE/SERIES?facets=1, 501",
        "series/DATELINE/SERIES?align_periods=1, 501",
        "series/DATELINE/SERIES?format=csv, 501",
        "series/DATELINE/SERIES?colour=red, 400"
    })
    void whatIsNotThereOrCannotBeMeantIsSaid(String path, int status) {
        given().urlEncodingEnabled(false)
                .get(API + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }
}
