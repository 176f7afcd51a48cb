package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesPageTest {
    private static final String PAGE = "/series/" + SeriesExamples.KEY;

    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @Test
    void everyPointStandsWithItsIntervalItsDayAndTheSentenceThatStatesIt() {
        Element june = page(PAGE).selectFirst("[data-points] tbody tr");

        assertEquals("Jun 2024", june.selectFirst("th").text());
        assertEquals("6.62", june.selectFirst("td.n").text());
        assertEquals("6.615–6.625", june.selectFirst("td.interval").text());
        assertEquals("2024-07-15", june.selectFirst("time").attr("datetime"));
        assertEquals(
                "Shipments of cars came to 6620000000 dollars <script>alert(1)</script> & more.",
                june.selectFirst("q").text());
        assertEquals(
                "/releases/cars-in-2024-06#figure-f6",
                june.selectFirst(".stated a").attr("href"));
    }

    @Test
    void theChartIsThereWithoutAnyScript() {
        Document page = page(PAGE + "?implied=true");

        Element still = page.selectFirst("svg.still");
        assertEquals(1, still.select(".band").size(), "December is implied");
        assertEquals(5, still.select(".dot").size());
        assertEquals(1, still.select(".was").size(), "February was revised");
        assertEquals(5, still.select("a[data-mark]").size(), "what implied December came after the picture ends");
        // January to March, then May to June: April is missing.
        assertEquals(
                2,
                still.selectFirst(".line")
                        .attr("d")
                        .chars()
                        .filter(c -> c == 'M')
                        .count());
        assertEquals("6.62", still.selectFirst(".end").text());
    }

    @Test
    void whatTheChartDrawsIsWhatTheTableSays() {
        Document page = page(PAGE);

        for (Element row : page.select("[data-points] tr[data-x]")) {
            String said =
                    row.selectFirst("td.n").ownText().replace("\u2007", "").strip();
            assertEquals(0, new java.math.BigDecimal(row.attr("data-y")).compareTo(new java.math.BigDecimal(said)));
        }
    }

    @Test
    void aRevisionNamesTheValueBeforeAndItsRelease() {
        Element february = page(PAGE).select("[data-points] tbody tr").get(3);

        assertEquals("Feb 2024", february.selectFirst("th").text());
        assertEquals("5.4, 15 March 2024", february.selectFirst(".was a").text());
        assertEquals("5.4", february.selectFirst(".was a").attr("data-was"));
    }

    @Test
    void koreanReadersCountInTheirOwnScale() {
        Document page = page("/ko" + PAGE);

        assertEquals("자동차 수출, 한국, 월간, 미국 달러", page.selectFirst("h1").text());
        assertEquals("66.2억 달러", page.selectFirst(".headline .amount").text());
        assertEquals(
                "/ko/releases/cars-in-2024-06#figure-f6",
                page.selectFirst(".stated a").attr("href"));
    }

    @Test
    void theViewIsInTheAddressAndReachesTheFigureService() {
        String view = "?transform=pc1&asOf=2024-08-01&from=2024-01&to=2024-06";

        Document page = page(PAGE + view);

        assertTrue(services.asked("GET /series/" + SeriesExamples.KEY + "/observations").stream()
                .anyMatch(asked -> asked.at()
                        .endsWith("/observations?transform=pc1&implied=none&asOf=2024-08-01&from=2024-01&to=2024-06")));
        assertEquals(
                "Percent change on a year earlier",
                page.selectFirst("figcaption").text());
        assertEquals("2024-08-01", page.selectFirst("#as-of").val());
        assertEquals(
                "% change on a year",
                page.selectFirst(".choices a[aria-current]").text());
        assertTrue(page.select("a[download]").eachAttr("href").contains(PAGE + ".csv" + view));
    }

    @Test
    void emptyFieldsAskForNothing() {
        page(PAGE + "?asOf=&from=&to=&whole=&frequency=&aggregation=sum&vintage=latest&transform=lin");

        assertEquals(
                "GET /series/" + SeriesExamples.KEY + "/observations?implied=none",
                services.asked("GET /series/" + SeriesExamples.KEY + "/observations")
                        .get(0)
                        .at());
    }

    @Test
    void theCitationLeadsToWhatWasKnownThen() {
        Document page = page(PAGE);

        assertTrue(page.select(".takings dd a").attr("href").endsWith(PAGE + "?asOf=2024-07-15"));
        assertTrue(
                page.selectFirst(".takings pre").text().startsWith("@misc{m-kr-exports-automobiles-w-usd-2024-07-15,"));
    }

    @Test
    void nothingFromATitleOrAQuoteRuns() {
        Document page = page(PAGE);

        assertTrue(page.selectFirst("h1").text().contains(SeriesExamples.RUDE));
        assertTrue(page.select("script:not([type=application/ld+json])").stream()
                .allMatch(script -> script.hasAttr("src")));
    }

    @Test
    void whoHasThePageAlreadyIsToldSoAndNobodyGetsACookie() {
        String tag = given().get(PAGE)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Cache-Control", "no-cache")
                .header("Set-Cookie", equalTo(null))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(PAGE).then().statusCode(304);
        given().header("If-None-Match", tag).get("/ko" + PAGE).then().statusCode(200);
    }

    @Test
    void ourOwnFilesAreAskedForAnewAndTheLibraryIsKept() {
        given().get("/series/chart.js").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/portal.css").then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/_static/echarts/dist/echarts.common.min.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .header("Content-Encoding", "gzip");
    }

    @Test
    void aKeyThatDoesNotExistIsAPageThatSaysSo() {
        given().get("/series/M.KR.NOTHING.ALL.W.USD").then().statusCode(404).contentType("text/html");
        given().get("/series/%3Cscript%3E").then().statusCode(404).body(not(containsString("<script>")));
    }

    @Test
    void aBadParameterIsExplainedInTheFigureServicesWords() {
        services.answer(
                "GET /series/" + SeriesExamples.KEY + "/observations?implied=none&asOf=yesterday",
                400,
                "{\"status\":400,\"detail\":\"This is a date, or a date and time with an offset.\"}");

        given().get(PAGE + "?asOf=yesterday").then().statusCode(400).body(containsString("This is a date, or a date"));
        given().get(PAGE + "?as_of=2024-01-01").then().statusCode(400).body(containsString("as_of"));
    }

    @Test
    void withoutTheFigureServiceAPageSaysWhenToComeBack() {
        services.answer("GET /series/" + SeriesExamples.KEY + "/observations", 503, "");

        given().get(PAGE)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("text/html");
    }

    @Test
    void revisionsAndOtherFrequenciesMayBeMissing() {
        services.answer("GET /series/" + SeriesExamples.KEY + "/vintages", 503, "");
        services.answer("GET /series", 503, "");

        assertEquals(
                "Automobile exports " + SeriesExamples.RUDE + ", Korea, monthly, US dollars",
                page(PAGE).selectFirst("h1").text());
    }

    @ParameterizedTest
    @CsvSource({
        "/series/, ''",
        "/ko/series/, ''",
        "/series/, ?transform=pc1&from=2024-01",
        "/series/, .csv?asOf=2024-08-01",
        "/ko/feeds/series/, .atom"
    })
    void aFormerKeyLeadsToTheSameAddressWithThePresentOne(String before, String behind) {
        // Given
        String former = "M.KR.SHIPMENTS.OLD_CARS.W.USD";
        for (String part : List.of("", "/observations", "/vintages")) {
            services.answer(
                    "GET /series/" + former + part,
                    308,
                    Map.of("Location", services.address() + "/api/v1/series/" + SeriesExamples.KEY + part),
                    "");
        }

        // When
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(before + former + behind)
                .then()
                // Then
                .statusCode(308)
                .header("Location", endsWith(before + SeriesExamples.KEY + behind))
                .header("Cache-Control", "no-cache");
    }

    @Test
    void filesAreWhatTheFigureServiceAnswers() {
        services.answer("GET /series/" + SeriesExamples.KEY + "/observations", 200, SeriesExamples.csv());

        String csv = given().get(PAGE + ".csv?asOf=2024-08-01")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + SeriesExamples.KEY + ".csv\"")
                .header("ETag", notNullValue())
                .extract()
                .asString();

        assertEquals(SeriesExamples.csv(), csv);
        assertEquals(
                "GET /series/" + SeriesExamples.KEY + "/observations?format=csv&implied=none&asOf=2024-08-01",
                services.asked("GET /series/" + SeriesExamples.KEY + "/observations")
                        .get(0)
                        .at());
        given().get(PAGE + ".json").then().statusCode(200).contentType("application/json");
        given().get("/series/M.KR.NOTHING.ALL.W.USD.csv").then().statusCode(404);
    }

    @Test
    void aSeriesWithoutAPointOnThatDaySaysSo() {
        services.answer(
                "GET /series/" + SeriesExamples.KEY + "/observations",
                200,
                "{\"key\":\"" + SeriesExamples.KEY
                        + "\",\"title\":\"T\",\"unit\":\"USD\",\"frequency\":\"M\",\"observations\":[]}");

        Document page = page(PAGE + "?asOf=1999-01-01");

        assertFalse(page.select(".nothing").isEmpty());
        assertTrue(page.select("figure").isEmpty());
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
