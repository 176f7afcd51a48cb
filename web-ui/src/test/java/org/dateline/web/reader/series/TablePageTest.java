package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.dateline.web.desk.Chromium;
import org.dateline.web.desk.InChromium;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.ReaderExamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One month of a measure by product or by partner. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class TablePageTest extends InChromium {
    private static final String EXPORTS = "/tables?measure=EXPORTS&area=KR&frequency=M&by=subject";
    private static final String FACETS = """
            {"items":[],"total":3,"page":0,"size":25,"facets":{
             "measure":[{"value":"EXPORTS","name":"Exports","nameKo":"수출","count":9},
                        {"value":"IMPORTS","name":"Imports","nameKo":"수입","count":2}],
             "subject":[{"value":"SHIPS","name":"Ships","nameKo":"선박","count":3}],
             "area":[{"value":"KR","name":"Korea","nameKo":"한국","count":9}],
             "counterpart":[{"value":"CN","name":"China","nameKo":"중국","count":2}],
             "frequency":[{"value":"A","name":"annual","nameKo":"연간","count":5},
                          {"value":"M","name":"monthly","nameKo":"월간","count":4}]}}""";
    private static final String TABLE = """
            {"measure":"EXPORTS","area":"KR","frequency":"M","by":"subject","period":"2024-12",
             "periods":["2024-12","2023-12"],"unit":"USD","total":3,"page":0,"size":500,
             "whole":%s,"items":[%s,%s,%s]}""".formatted(
                    row("ALL", "All goods", "전체", "61400000000", "6.6", null, null),
                    row("SEMICONDUCTORS", "Semiconductors", "반도체", "14500000000", "31.5", "23.6", null),
                    row("SHIPS", "Ships", "선박", "2440000000", "-12.9", "4.0", null),
                    row("MEMORY", "Memory", "메모리 반도체", "9730000000", null, "15.8", "SEMICONDUCTORS"));

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
        services.answer("GET /series", 200, FACETS);
        services.answer("GET /tables", 200, TABLE);
    }

    @Test
    void theWholeComesFirstAndPartsBelowWhatTheyArePartsOf() {
        Document page = page(EXPORTS);

        assertEquals(
                "Exports by product, Korea, Dec 2024", page.selectFirst("h1").text());
        assertEquals(
                List.of("All goods", "Semiconductors", "Memory", "Ships"),
                page.select("tbody th").eachText());
        assertEquals("depth-1", page.select("tbody th").get(2).className());
        assertEquals(
                "billion US dollars",
                page.selectFirst("thead th:nth-child(2) small").text());
        assertEquals(
                "14.5\u2007", page.select("tbody tr").get(1).select("td").get(0).text());
        assertEquals("+31.5", page.select("tbody tr").get(1).select("td").get(2).text());
        assertEquals("−12.9", page.select("tbody tr").get(3).select("td").get(2).text());
        assertEquals(
                "/releases/exports-in-december#figure-SHIPS",
                page.select("tbody tr").get(3).selectFirst(".stated a").attr("href"));
        assertEquals(
                "/series/M.KR.EXPORTS.SHIPS.W.USD",
                page.select("tbody tr").get(3).selectFirst("th a").attr("href"));
    }

    @Test
    void whatIsLeftOpenIsWhatMostSeriesHave() {
        page("/tables");

        String asked = services.asked("GET /tables").get(0).at();
        assertTrue(asked.contains("measure=EXPORTS") && asked.contains("area=KR"), asked);
        assertTrue(asked.contains("frequency=M") && asked.contains("by=subject"), asked);
    }

    @Test
    void theFormOffersWhatThereIsAndKeepsWhatWasChosen() {
        Document page = page(EXPORTS + "&counterpart=CN&period=2023-12");

        assertEquals(
                List.of("Exports", "Imports"),
                page.select("select[name=measure] option").eachText());
        assertEquals(
                List.of("Dec 2024", "Dec 2023"),
                page.select("select[name=period] option").eachText());
        assertEquals("CN", page.selectFirst("input[name=counterpart]").attr("value"));
        assertTrue(page.selectFirst(".lead").text().startsWith("China only."));
    }

    @Test
    void inKoreanAllOfItIsKorean() {
        Document page = page("/ko" + EXPORTS);

        assertEquals("수출 품목별, 한국, 2024년 12월", page.selectFirst("h1").text());
        assertEquals("반도체", page.select("tbody th").get(1).text());
    }

    @Test
    void whereNothingIsPublishedItSaysSo() {
        services.answer("GET /tables", 200, """
                {"measure":"EXPORTS","area":"KR","frequency":"W","by":"subject","period":null,"periods":[],
                 "unit":null,"whole":null,"items":[],"total":0,"page":0,"size":500}""");

        Document page = page("/tables?measure=EXPORTS&area=KR&frequency=W");

        assertNull(page.selectFirst("table"));
        assertTrue(page.selectFirst(".nothing").text().startsWith("Nothing of the kind"));
    }

    @Test
    void anEmptyPortalHasNoTables() {
        services.answer("GET /series", 200, "{\"items\":[],\"total\":0,\"page\":0,\"size\":25,\"facets\":{}}");

        assertTrue(page("/tables").selectFirst(".nothing").text().startsWith("There are no series yet"));
    }

    @Test
    void whatTheFigureServiceRefusesIsToldToTheReader() {
        services.answer(
                "GET /tables", 400, "{\"status\":400,\"detail\":\"\\\"X\\\" is no frequency that is known here.\"}");

        given().get("/tables?measure=EXPORTS&area=KR&frequency=X")
                .then()
                .statusCode(400)
                .body(containsString("is no frequency"));
    }

    @Test
    void theFileIsWhatTheFigureServiceAnswers() {
        services.answer("GET /tables", 200, "subject,name\r\nALL,All goods\r\n");

        given().get("/tables/table.csv?measure=EXPORTS&area=KR&frequency=M&by=subject")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .body(equalTo("subject,name\r\nALL,All goods\r\n"));
        assertTrue(services.asked("GET /tables").get(0).at().contains("format=csv"));
    }

    @Test
    void aSeriesLeadsToTheTablesThatItIsIn() {
        SeriesExamples.lay(services);

        assertEquals(
                "/tables?measure=EXPORTS&area=KR&frequency=M&by=counterpart&subject=AUTOMOBILES&period=2024-06",
                page("/series/" + SeriesExamples.KEY)
                        .select("a[href^=/tables?]")
                        .last()
                        .attr("href"));
    }

    @Test
    void onAWideWindowAndOnAPhoneNothingIsInTheWay() {
        for (int width : List.of(1280, 390)) {
            Page page =
                    chromium.open(root + "tables", width, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT, true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "reader-tables-" + width + ".png")));

            assertEquals(List.of(), Chromium.faults(page));
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static String row(
            String code, String name, String korean, String value, String change, String share, String parent) {
        return """
                {"key":"M.KR.EXPORTS.%1$s.W.USD","code":"%1$s","name":"%2$s","nameKo":"%3$s","value":"%4$s","lower":null,
                 "upper":null,"change":%5$s,"share":%6$s,"parent":%7$s,"release":{"id":"x","slug":"exports-in-december"},
                 "figure":"%1$s","quote":"%2$s came to a value.","withdrawn":false}""".formatted(code, name, korean, value, quoted(change), quoted(share), quoted(parent));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
