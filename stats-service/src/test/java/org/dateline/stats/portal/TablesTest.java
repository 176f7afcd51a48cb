package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.LocalDate;
import java.util.Arrays;
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
class TablesTest {
    private static final String EXPORTS = "/api/v1/tables?measure=EXPORTS&area=KR&frequency=M";

    @BeforeEach
    void exportsOfTwoJanuaries() {
        Feed.empty();
        Feed.publish(LocalDate.of(2023, 2, 1), "Trade", "Automobile exports in January 2023 came to $5.0 billion.");
        Feed.publish(
                LocalDate.of(2024, 2, 1),
                "Trade",
                "Total exports in January 2024 came to $50.0 billion. Automobile exports in January 2024 came to $6.0"
                        + " billion. Hybrid car exports in January 2024 came to $1.5 billion. Ship exports in January 2024"
                        + " came to $2.5 billion. Exports to China in January 2024 came to $10.0 billion. Total exports in"
                        + " December 2023 came to $57.6 billion.");
    }

    @Test
    void productsOfOneMonthComeWithTheirGrowthTheirShareAndWhatTheyAreAPartOf() {
        get(EXPORTS + "&by=subject")
                .then()
                .statusCode(200)
                .body("period", equalTo("2024-01"))
                .body("periods", equalTo(List.of("2024-01", "2023-12", "2023-01")))
                .body("unit", equalTo("USD"))
                .body("whole.value", equalTo("50000000000"))
                .body("items.code", equalTo(List.of("AUTOMOBILES", "SHIPS", "HYBRID_VEHICLES")))
                .body("items.value", equalTo(List.of("6000000000", "2500000000", "1500000000")))
                .body("items.change", equalTo(Arrays.asList("20.0", null, null)))
                .body("items.share", equalTo(List.of("12.0", "5.0", "3.0")))
                .body("items.parent", equalTo(Arrays.asList(null, null, "AUTOMOBILES")))
                .body("items[0].nameKo", equalTo("자동차"));
    }

    @Test
    void partnersHaveATableOfTheirOwn() {
        get(EXPORTS + "&by=counterpart")
                .then()
                .body("items.code", equalTo(List.of("CN")))
                .body("items.name", equalTo(List.of("China")))
                .body("items.share", equalTo(List.of("20.0")));
    }

    @Test
    void aMonthOfWhichOnlyTheWholeIsKnownIsNotShownFirst() {
        Feed.publish(LocalDate.of(2024, 3, 1), "Trade", "Total exports in February 2024 came to $52.0 billion.");

        get(EXPORTS + "&by=counterpart")
                .then()
                .body("period", equalTo("2024-01"))
                .body("periods[0]", equalTo("2024-02"))
                .body("items.code", equalTo(List.of("CN")));
    }

    @Test
    void anEarlierPeriodAndAnEarlierDayCanBeAskedFor() {
        get(EXPORTS + "&by=subject&period=2023-01")
                .then()
                .body("whole", nullValue())
                .body("items.value", equalTo(List.of("5000000000")))
                .body("items[0].share", nullValue());
        get(EXPORTS + "&by=subject&period=2024-01&asOf=2024-01-15").then().body("items", equalTo(List.of()));
    }

    @Test
    void pagesHoldTheLargestFirst() {
        get(EXPORTS + "&by=subject&size=1&page=1")
                .then()
                .body("total", equalTo(3))
                .body("items.code", equalTo(List.of("SHIPS")));
    }

    @Test
    void aTableIsAFileForSpreadsheetsToo() {
        String csv = get(EXPORTS + "&by=subject&format=csv")
                .then()
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", containsString("EXPORTS-KR-by-subject-2024-01.csv"))
                .extract()
                .asString();

        assertEquals(
                List.of(
                        "subject,name,part_of,period,value",
                        "ALL,Total,,2024-01,50000000000",
                        "AUTOMOBILES,Automobiles,,2024-01,6000000000"),
                csv.lines()
                        .limit(3)
                        .map(line -> String.join(",", List.of(line.split(",")).subList(0, 5)))
                        .toList());
    }

    @Test
    void whatNobodyPublishedIsATableWithoutRows() {
        get("/api/v1/tables?measure=EXPORTS&area=DE&frequency=M&by=subject")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()))
                .body("period", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "measure=EXPORTS&area=KR&frequency=M,by",
        "measure=EXPORTS&area=KR&frequency=M&by=unit,by",
        "area=KR&frequency=M&by=subject,measure",
        "measure=EXPORTS&area=KR&frequency=M&by=subject&subject=SHIPS,subject",
        "measure=EXPORTS&area=KR&frequency=M&by=counterpart&counterpart=CN,counterpart",
        "measure=EXPORTS&area=KR&frequency=M&by=subject&period=soon,period",
        "measure=EXPORTS&area=KR&frequency=M&by=subject&size=501,size"
    })
    void aTableThatCannotBeMeantIsRefused(String query, String parameter) {
        given().get("/api/v1/tables?" + query).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }
}
