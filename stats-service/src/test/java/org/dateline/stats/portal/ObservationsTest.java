package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ObservationsTest {
    private static final String CARS = "/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.W.USD";

    @BeforeEach
    void threeMonthsOfCarsOneOfThemRevised() {
        Feed.empty();
        Feed.publish(LocalDate.of(2024, 3, 1), "Trade", "Exports in January 2024 came to $54.7 billion.");
        Feed.publish(
                LocalDate.of(2024, 3, 1),
                "Cars",
                "Automobile exports in January 2024 came to $6.2 billion. Automobile exports in February 2024 came to $5.2"
                        + " billion. Automobile exports to the United States in January 2024 came to $3.0 billion.");
        Feed.publish(
                LocalDate.of(2024, 4, 1),
                "Cars",
                "Automobile exports in March 2024 came to $6.3 billion. Automobile exports in April 2023 came to $6.1"
                        + " billion. Automobile exports in February 2024 came to $5.4 billion. Automobile exports in"
                        + " January 2024 came to $6.21 billion.");
    }

    @Test
    void monthsMakeQuartersAndMissingOnesMakeThemIncomplete() {
        get(CARS + "/observations?frequency=Q")
                .then()
                .body("frequency", equalTo("Q"))
                .body("aggregation", equalTo("sum"))
                .body("additive", equalTo(true))
                .body("title", containsString(", quarterly, "))
                .body("observations.period", equalTo(List.of("2023-Q2", "2024-Q1")))
                .body("observations.value", equalTo(List.of("6100000000", "17910000000")))
                .body("observations.status", equalTo(List.of("incomplete", "aggregated")))
                .body("observations.parts", equalTo(List.of(Map.of("count", 1, "of", 3), Map.of("count", 3, "of", 3))))
                .body("observations[1].lower", equalTo("17805000000"))
                .body("observations[1].upper", equalTo("18015000000"))
                .body("observations[1].knownFrom", equalTo("2024-03-31T15:00:00Z"))
                .body("observations[1].release", nullValue());
        get(CARS + "/observations?frequency=A&aggregation=eop&from=2024")
                .then()
                .body("observations.value", equalTo(List.of("6300000000")))
                .body("observations.status", equalTo(List.of("incomplete")));
    }

    @Test
    void aShareIsOfAllPartnersOrOfAllProductsUnlessAWholeIsNamed() {
        get("/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.US.USD/observations?transform=share")
                .then()
                .body("unit", equalTo("PERCENT"))
                .body("transform", equalTo("share"))
                .body("observations.period", equalTo(List.of("2024-01")))
                .body("observations[0].value", equalTo("48.309178744"))
                // 2.95 of 6.215 and 3.05 of 6.205 billion
                .body("observations[0].lower", equalTo("47.4658085277"))
                .body("observations[0].upper", equalTo("49.1539081386"));
        get(CARS + "/observations?transform=share").then().body("observations[0].value", equalTo("11.352833638"));
        get("/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.US.USD/observations?transform=share&whole=M.KR.EXPORTS.ALL.W.USD")
                .then()
                .body("observations[0].value", equalTo("5.4844606947"));
        get("/api/v1/series/M.KR.EXPORTS.ALL.W.USD/observations?transform=share")
                .then()
                .statusCode(400)
                .body("detail", containsString("whole itself"));
    }

    @Test
    void anEarlierVintageIsWhatWasPublishedFirst() {
        get(CARS + "/observations?vintage=first&from=2024")
                .then()
                .body("observations.value", equalTo(List.of("6210000000", "5200000000", "6300000000")));
        get(CARS + "/observations?vintage=2").then().body("observations.value", equalTo(List.of("5400000000")));
    }

    @Test
    void historyTellsARefinementFromARevision() {
        get(CARS + "/vintages")
                .then()
                .body("items.period", equalTo(List.of("2023-04", "2024-01", "2024-02", "2024-03")))
                .body("items[1].vintages.statements.relation", equalTo(List.of(List.of("first", "refines"))))
                .body("items[1].vintages[0].statements.value", equalTo(List.of("6200000000", "6210000000")))
                .body("items[2].vintages.statements.relation", equalTo(List.of(List.of("revises"), List.of("first"))));
    }

    @Test
    void theTriangleHasAColumnForEachInstantAtWhichSomethingBecameKnown() {
        get(CARS + "/triangle?from=2024")
                .then()
                .body("vintages", equalTo(List.of("2024-02-29T15:00:00Z", "2024-03-31T15:00:00Z")))
                .body("rows.period", equalTo(List.of("2024-01", "2024-02", "2024-03")))
                .body("rows[0].values", equalTo(List.of("6200000000", "6210000000")))
                .body("rows[1].values", equalTo(List.of("5200000000", "5400000000")))
                .body("rows[2].values[0]", nullValue());
        assertEquals(
                "period,2024-02-29T15:00:00Z,2024-03-31T15:00:00Z\r\n2024-03,,6300000000\r\n",
                get(CARS + "/triangle?format=csv").asString().replaceAll("(?m)^2023.*\r\n|^2024-0[12],.*\r\n", ""));
    }

    @Test
    void aWorkbookHasTheDataAndTheirSources() throws IOException {
        Response answer = get(CARS + "/observations?format=xlsx&from=2024");

        answer.then()
                .statusCode(200)
                .contentType(SeriesWorkbook.TYPE)
                .header("Content-Disposition", containsString("M.KR.EXPORTS.AUTOMOBILES.W.USD.xlsx"));
        List<List<String>> data = sheet(answer, "Data");
        assertEquals(
                List.of("2024-02", "5400000000", "5350000000", "5450000000", "published"),
                data.get(2).subList(0, 5));
        assertTrue(data.get(2).get(7).startsWith("Automobile exports in February 2024"), data.get(2)::toString);
        List<List<String>> notes = sheet(answer, "Notes");
        assertTrue(notes.contains(List.of("Key", "M.KR.EXPORTS.AUTOMOBILES.W.USD")), notes::toString);
        assertTrue(notes.stream().anyMatch(note -> note.get(0).equals("Source")), notes::toString);
    }

    @Test
    void theCsvPointsToADescriptionOfEachOfItsColumns() {
        Response csv = get(CARS + "/observations?format=csv&from=2024");
        String link = csv.header("Link");
        assertTrue(link.contains("rel=\"describedby\"") && link.contains("application/csvm+json"), link);

        Response description = get(link.substring(1, link.indexOf('>')));

        description.then().statusCode(200).contentType("application/csvm+json");
        JsonPath metadata = new JsonPath(description.asString());
        assertEquals(
                csv.asString().lines().findFirst().orElseThrow(),
                String.join(",", metadata.getList("tableSchema.columns.name", String.class)));
        assertEquals(csv.asString(), get(metadata.getString("url")).asString());
    }

    @Test
    void whatNobodyPublishedIsNowhereInAnyForm() {
        for (String question : List.of("", "?frequency=Q", "?vintage=first", "?format=xlsx", "?format=csvw")) {
            get("/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/observations" + question)
                    .then()
                    .statusCode(404);
        }
        get("/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/triangle").then().statusCode(404);
        get(CARS + "/observations?transform=share&whole=M.KR.EXPORTS.SHIPS.W.USD")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("whole"))
                .body("detail", not(containsString("null")));
    }

    private static List<List<String>> sheet(Response answer, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.findSheet(name).orElseThrow().read()) {
                rows.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
            return rows;
        }
    }
}
