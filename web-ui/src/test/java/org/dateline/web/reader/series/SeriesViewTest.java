package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one can choose to see of a series: everything is in the address, and goes along with files and citations. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesViewTest {
    private static final String PAGE = "/series/" + SeriesExamples.KEY;
    private static final String OBSERVATIONS = "GET /series/" + SeriesExamples.KEY + "/observations";

    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @Test
    void periodsThatLackPartsAreFlaggedInTableAndChart() {
        // Given
        services.answer(
                OBSERVATIONS + "?frequency=Q&aggregation=sum&implied=none",
                200,
                SeriesExamples.made(
                        "Q",
                        "sum",
                        SeriesExamples.aggregated("2024-Q1", "17530000000", 3, 3),
                        SeriesExamples.aggregated("2024-Q2", "13110000000", 2, 3)));

        // When
        Document page = page(PAGE + "?frequency=Q&aggregation=sum");

        // Then
        Element second = page.selectFirst("[data-points] tbody tr");
        assertEquals("incomplete", second.selectFirst("td.n .tag").text());
        assertEquals("Sum of 2 of 3 months", second.selectFirst(".stated").text());
        assertEquals(
                "Sum of 3 months",
                page.select("[data-points] tbody tr")
                        .get(1)
                        .selectFirst(".stated")
                        .text());
        assertEquals(1, page.select("svg.still .part").size());
        assertEquals("17.53", page.selectFirst("svg.still .end").text(), "what is not whole is no newest value");
        assertTrue(page.selectFirst(".source").text().contains("Diamonds"));
        assertTrue(page.selectFirst("figcaption").text().endsWith("quarterly sums"));
        assertEquals("Q", page.selectFirst("#frequency option[selected]").val());
        assertEquals("sum", page.selectFirst("#aggregation option[selected]").val());
    }

    @Test
    void anIntervalThatLeavesTheStatedValueOutIsExplained() {
        // Given
        String january = "\"lower\":\"6150000000\"";
        services.answer(OBSERVATIONS, 200, SeriesExamples.stated(6).replace(january, "\"lower\":\"6210000000\""));

        // When
        Document page = page(PAGE);

        // Then
        Element oldest = page.select("[data-points] tbody tr").last();
        assertEquals(
                "6.21–6.25 by other figures", oldest.selectFirst(".interval").text());
        assertEquals(1, page.select(".interval .tag").size());
        assertTrue(page.selectFirst("#values ~ .note").text().startsWith("Where the interval is said to be by other"));
    }

    @Test
    void averagesAreRoundedToWhatOneCanRead() {
        services.answer(
                OBSERVATIONS + "?frequency=A&aggregation=avg&implied=none",
                200,
                SeriesExamples.made("A", "avg", SeriesExamples.aggregated("2024", "6128333333.33333", 5, 12)));

        assertEquals(
                "6.128 billion US dollars",
                page(PAGE + "?frequency=A&aggregation=avg")
                        .selectFirst(".headline .amount")
                        .text());
    }

    @Test
    void aShareIsOfferedWhereThereIsAWhole() {
        assertTrue(page(PAGE).select(".choices a[href*=share]").isEmpty());
        String all = "M.KR.EXPORTS.ALL.W.USD";
        services.answer(
                "GET /series",
                200,
                SeriesExamples.list(
                        SeriesExamples.series(SeriesExamples.KEY, "monthly", "월간"),
                        SeriesExamples.series(all, "monthly", "월간")));

        Document page = page(PAGE + "?transform=share&whole=" + all);

        assertEquals(
                PAGE + "?transform=share&whole=" + all,
                page.selectFirst(".choices a[href*=share]").attr("href"));
        assertEquals(all, page.selectFirst("#whole option[selected]").val());
        assertTrue(page.selectFirst("figcaption").text().startsWith("Percent of: Automobile exports"));
        assertTrue(page.select(".choices a[href*=transform=pch]").attr("href").endsWith("?transform=pch"));
    }

    @Test
    void whatWasFirstPublishedStandsBesideWhatIsKnownToday() {
        // Given
        services.answer(OBSERVATIONS + "?vintage=first&implied=none", 200, SeriesExamples.stated(2));

        // When
        Document page = page(PAGE + "?vintage=first");

        // Then
        Element february = page.selectFirst("[data-points] tbody tr");
        assertEquals(
                "today 5.16, since 1 April 2024",
                february.selectFirst(".was .now").text());
        assertFalse(page.select("svg.still .today").isEmpty());
        assertEquals(5, page.selectFirst("svg.still .today").attr("data-today").split(" ").length);
        assertEquals(List.of("", "first", "2"), page.select("#vintage option").eachAttr("value"));
    }

    @Test
    void nothingImpliedIsMixedInUnlessItIsAskedFor() {
        assertTrue(page(PAGE).select("[data-implied]").isEmpty());

        Document asked = page(PAGE + "?implied=true");

        assertEquals(1, asked.select("[data-implied]").size());
        assertTrue(asked.selectFirst("input[name=implied]").hasAttr("checked"));
        assertTrue(services.asked(OBSERVATIONS).get(1).at().endsWith("?implied=all"));
    }

    @Test
    void whatBecameKnownWhenLeadsToEachTime() {
        Document page = page(PAGE + "?asOf=2024-03-20");

        List<Element> moments = page.select(".known li");
        assertEquals(6, moments.size());
        assertEquals(PAGE, moments.get(0).selectFirst("a").attr("href"), "the newest needs no date");
        assertEquals("15 March 2024", page.selectFirst(".known a[aria-current]").text());
        assertEquals(
                "Feb 2024: 5.16 billion US dollars, revised from 5.4 billion US dollars",
                moments.get(3).selectFirst("span").text());
        assertEquals(PAGE + "?asOf=2024-04-01", moments.get(3).selectFirst("a").attr("href"));
    }

    @Test
    void whatBecameKnownTwiceOnADayIsToldApart() {
        services.answer(
                "GET /series/" + SeriesExamples.KEY + "/vintages",
                200,
                SeriesExamples.vintages().replace("2024-04-01T00:00:00Z", "2024-03-15T03:00:00Z"));

        Document page = page(PAGE);

        assertEquals(
                List.of(PAGE + "?asOf=2024-03-15", PAGE + "?asOf=2024-03-15T00%3A00%3A00Z"),
                page.select(".known a[href*=2024-03-15]").eachAttr("href"));
        assertEquals(
                "15 March 2024, 09:00", page.selectFirst(".known a[href$=00Z]").text());
    }

    @Test
    void theChoiceGoesAlongWithFilesAndCitation() {
        String view = "?frequency=A&vintage=first";

        Document page = page(PAGE + view);

        for (String ending : List.of(".csv", ".xlsx", ".json", ".csv-metadata.json")) {
            assertTrue(page.select("a[download]").eachAttr("href").contains(PAGE + ending + view), ending);
        }
        assertTrue(page.select(".takings dd a")
                .attr("href")
                .endsWith(PAGE + "?frequency=A&vintage=first&asOf=2024-07-15"));
        assertTrue(page.selectFirst(".takings dd").text().contains("first published"));
    }

    @Test
    void theDescriptionOfTheCsvNamesTheCsvOfThePortal() {
        services.answer(OBSERVATIONS, 200, "{\"url\":\"http://inside:8082/x\",\"tableSchema\":{}}");

        given().get(PAGE + ".csv-metadata.json?frequency=A")
                .then()
                .statusCode(200)
                .contentType("application/csvm+json")
                .body("url", endsWith(PAGE + ".csv?frequency=A"));
        assertTrue(services.asked(OBSERVATIONS).get(0).at().endsWith("?format=csvw&frequency=A&implied=none"));
        given().get(PAGE + ".csv?frequency=A")
                .then()
                .header("Link", containsString(PAGE + ".csv-metadata.json?frequency=A>; rel=\"describedby\""));
    }

    @Test
    void whatCannotBeAnsweredIsExplained() {
        services.answer(
                OBSERVATIONS + "?frequency=W&implied=none",
                400,
                "{\"status\":400,\"detail\":\"Points of the frequency M do not make up whole ones of W.\"}");

        given().get(PAGE + "?frequency=W").then().statusCode(400).body(containsString("do not make up whole ones"));
        given().get(PAGE + "?freq=A").then().statusCode(400).body(containsString("freq"));
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
