package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.series.CompareExamples.BALANCE;
import static org.dateline.web.reader.series.CompareExamples.BUILT;
import static org.dateline.web.reader.series.CompareExamples.CARS;
import static org.dateline.web.reader.series.CompareExamples.RATE;
import static org.dateline.web.reader.series.CompareExamples.SHIPS;
import static org.dateline.web.reader.series.CompareExamples.YEARS;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class ExploreTest {
    private static final String COMPARE = "/explore/compare";

    Services services;

    @BeforeEach
    void lay() {
        CompareExamples.lay(services);
    }

    @Test
    void theExplorerIsInTheNavigationAndOffersEverySeriesToChoose() {
        Document page = page("/explore");

        assertEquals("Explore", page.selectFirst(".places [aria-current]").text());
        assertEquals(CARS, page.selectFirst(".choosing input[type=checkbox]").val());
        assertEquals(
                "탐색", page("/ko/explore").selectFirst(".places [aria-current]").text());
    }

    @Test
    void whatIsChosenStaysChosenWhileOneLooksForMore() {
        Document page = page("/explore?q=ships&key=" + CARS);

        assertEquals(CARS, page.selectFirst(".kept input[checked]").val());
        assertEquals(List.of(CARS), page.select(".finder input[name=key]").eachAttr("value"));
        assertTrue(page.select(".choosing input").isEmpty(), "no series is offered twice");
        assertTrue(page.select(".facets a, .chosen a").eachAttr("href").stream()
                .allMatch(href -> href.contains("key=" + CARS)));
        assertEquals(2, services.asked("GET /series").size(), "one call for the list and one for what is kept");
    }

    @Test
    void seriesInTwoUnitsStandOnTwoAxes() {
        Document page = page(COMPARE + "?key=" + CARS + "&key=" + BUILT);

        assertEquals(
                "Left: billion US dollars. Right: vehicles",
                page.selectFirst("figcaption").text());
        assertEquals(List.of("A", "B"), page.select(".curve + circle ~ .name").eachText());
        assertTrue(page.select(".right").size() > 2, "the second axis has ticks of its own");
        // March, February (cars are unknown), January, December.
        assertEquals(
                List.of("Mar 2024", "Feb 2024", "Jan 2024", "Dec 2023"),
                page.select(".matrix tbody th").eachText());
        assertEquals(
                "", page.select(".matrix tbody tr").get(1).select("td").get(0).text());
        assertEquals(
                "301,000",
                page.select(".matrix tbody tr").get(1).select("td").get(1).text());
    }

    @Test
    void aLineBreaksWhereAPeriodIsMissing() {
        Document page = page(COMPARE + "?key=" + CARS + "&key=" + SHIPS);

        assertEquals(2, begins(page, 0), "February is missing");
        assertEquals(1, begins(page, 1));
    }

    @Test
    void anIndexBeginsAtTheFirstPeriodInCommon() {
        Document page = page(COMPARE + "?key=" + CARS + "&key=" + SHIPS + "&view=index");

        assertEquals("Index, Jan 2024 = 100", page.selectFirst("figcaption").text());
        assertEquals(
                List.of("110", "125"),
                page.select(".matrix tbody tr").first().select("td").eachText().stream()
                        .map(cell -> cell.replaceAll("[\u2007\u2008]", ""))
                        .toList());
    }

    @Test
    void threeUnitsAreComparedAsAnIndexUnlessSomebodyInsists() {
        String query = "?key=" + CARS + "&key=" + BUILT + "&key=" + RATE;

        assertEquals(
                "Index, Jan 2024 = 100",
                page(COMPARE + query).selectFirst("figcaption").text());
        assertTrue(page(COMPARE + query).select(".tabs a").eachText().equals(List.of()), "there is no other view");
        given().get(COMPARE + query + "&view=values").then().statusCode(400).body(containsString("3 units"));
    }

    @Test
    void yearsOfOneMonthlySeriesLieOverEachOther() {
        Document page = page(COMPARE + "?key=" + CARS + "&view=years");

        assertEquals(List.of("2023", "2024"), page.select(".name").eachText());
        assertEquals(
                List.of("January", "March", "December"),
                page.select(".matrix tbody th").eachText());
        given().get(COMPARE + "?view=years&key=" + CARS + "&key=" + SHIPS)
                .then()
                .statusCode(400);
        given().get(COMPARE + "?view=years&key=" + YEARS).then().statusCode(400);
    }

    @Test
    void aFileHoldsTheExactValuesOfTheTable() {
        String csv = given().get(COMPARE + ".csv?key=" + CARS + "&key=" + SHIPS)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("comparison.csv"))
                .extract()
                .asString();

        assertEquals(
                "period," + CARS + "," + SHIPS + "\r\n2024-03,6820000000,2500000000\r\n2024-02,,2100000000\r\n"
                        + "2024-01,6200000000,2000000000\r\n2023-12,6000000000,\r\n",
                csv);
    }

    @Test
    void badComparisonsAreRefusedWithWhatToDo() {
        String seven = "?key=A&key=B&key=C&key=D&key=E&key=F&key=G";
        given().get(COMPARE).then().statusCode(400).body(containsString("at least one"));
        given().get(COMPARE + seven).then().statusCode(400).body(containsString("At most 6"));
        given().get("/explore" + seven).then().statusCode(400);
        given().get(COMPARE + "?key=" + CARS + "&view=pie")
                .then()
                .statusCode(400)
                .body(containsString("pie"));
        given().get(COMPARE + "?key=M.KR.NOTHING.ALL.W.USD").then().statusCode(404);
        given().get(COMPARE + "?view=index&key=" + CARS + "&key=" + YEARS)
                .then()
                .statusCode(400)
                .body(containsString("no period in common"));
    }

    @Test
    void aComparisonStaysAtItsAddressWhenASeriesGetsAnotherKey() {
        String former = "M.KR.SHIPMENTS.OLD_CARS.W.USD";
        services.answer(
                "GET /series/" + former + "/observations",
                308,
                Map.of("Location", services.address() + "/api/v1/series/" + CARS + "/observations"),
                "");

        Document page = page(COMPARE + "?key=" + former + "&key=" + SHIPS);

        assertEquals("/series/" + CARS, page.selectFirst(".members a").attr("href"));
        assertEquals(
                "/explore/compare?key=" + SHIPS,
                page.selectFirst(".off").attr("href"),
                "the address has the former key");
    }

    @Test
    void balancesBelowZeroGetTheirZeroLine() {
        Document page = page(COMPARE + "?key=" + BALANCE);

        assertEquals(1, page.select(".grid .zero").size());
        assertNull(page.selectFirst(".off"), "the last series cannot be taken out");
    }

    @Test
    void aComparisonIsInTheLanguageOfItsAddress() {
        Document page = page("/ko" + COMPARE + "?key=" + CARS + "&key=" + SHIPS);

        assertEquals("한국 Automobile exports 외 1개", page.selectFirst("h1").text());
        assertEquals(
                "/ko/explore/compare?key=" + CARS + "&key=" + SHIPS + "&view=index",
                page.select(".tabs a").last().attr("href"));
    }

    private static long begins(Document page, int line) {
        return page.select(".curve")
                .get(line)
                .attr("d")
                .chars()
                .filter(c -> c == 'M')
                .count();
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
