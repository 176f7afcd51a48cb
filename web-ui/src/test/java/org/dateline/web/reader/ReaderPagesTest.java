package org.dateline.web.reader;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get, as HTML without a browser: nothing here needs a script. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class ReaderPagesTest {
    private static final String RELEASE = "/releases/" + ReaderExamples.SLUG;

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
    }

    @Test
    void homeGivesTheNewsWithoutOpeningIt() {
        Document home = page("/");

        Element newest = home.selectFirst(".entries > li");
        assertEquals(RELEASE, newest.selectFirst("h2 a").attr("href"));
        assertEquals(
                "70.8 billion USD Exports of automobiles, 2024",
                newest.selectFirst(".leading li").text());
        assertEquals(
                RELEASE + "#figure-8ea3632514a501bb",
                newest.selectFirst(".leading a").attr("href"));
    }

    @Test
    void aHeadlineSeriesStandsWithItsChangeAndItsLine() {
        services.answer(
                "GET /series",
                200,
                ReaderExamples.stats("series-list")
                        .replace("A.KR.EXPORTS.HYBRID_VEHICLES.W.USD", "M.KR.EXPORTS.ALL.W.USD"));

        Element headline = page("/").selectFirst(".standings li");

        assertEquals("11.3 billion USD", headline.selectFirst(".amount").text());
        assertEquals(
                "2024 · up 45.8% on a year earlier",
                headline.selectFirst(".change").text());
        assertTrue(headline.selectFirst("svg path").attr("d").startsWith("M3.0 29.0"));
    }

    @Test
    void theListMarksWhatWasLookedForAndNothingElseOfTheHtmlPasses() {
        services.answer(
                "GET /releases",
                200,
                ReaderExamples.catalog("release-list")
                        .replace("<mark>ship</mark>", "<mark>ship</mark><img src=x onerror=a>"));

        Document list = page("/releases?q=ship");

        assertEquals("Ship", list.selectFirst(".entries h2 mark").text());
        assertEquals(
                "… ship exports reached $2.1 billion & more …",
                list.selectFirst(".brief").text());
        assertNull(list.selectFirst(".entries img"));
    }

    @Test
    void filtersReachTheCatalogAndTheFeedOfTheList() {
        Document list = page("/ko/releases?q=R%26D+%25&topic=trade&year=2025&sort=oldest&page=1");

        String asked = services.asked("GET /releases").get(0).at();
        for (String part : List.of("topic=trade", "from=2025-01-01", "to=2025-12-31", "sort=oldest", "page=1")) {
            assertTrue(asked.contains(part), asked);
        }
        assertEquals("R&D %", list.selectFirst("#q").val());
        assertEquals("2025년 5월 2일 · 무역", list.selectFirst(".entries .dateline").text());
        assertEquals(
                "/ko/feeds/releases.atom?q=R%26D+%25&topic=trade&year=2025&sort=oldest",
                list.selectFirst("link[type=application/atom+xml]").attr("href"));
        assertEquals("무역 조건 지우기×", list.select(".chosen a").get(1).text());
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        services.answer("GET /releases", 200, "{\"items\":[],\"total\":0,\"page\":0,\"size\":20,\"facets\":{}}");

        Document list = page("/releases?q=nothing&topic=trade");

        assertEquals("Trade remove×", list.select(".chosen a").get(1).text());
        assertEquals("/releases?q=nothing", list.select(".chosen a").get(1).attr("href"));
        assertEquals("No release matches.", list.selectFirst(".nothing .lead").text());
        assertEquals("/releases", list.select(".nothing a").last().attr("href"));
    }

    @Test
    void everyFigureIsMarkedWhereItIsStatedAndExplainedInTheTable() {
        Document release = page(RELEASE);

        List<Element> marks = release.select(".prose a.figure");
        assertEquals(7, marks.size());
        Element mark = marks.get(2);
        assertEquals("45.8 percent", mark.text());
        Element row = release.selectFirst(mark.attr("href"));
        assertEquals("#" + mark.id(), row.selectFirst("th a").attr("href"));
        assertEquals("Exports of hybrid vehicles", row.selectFirst(".what").text());
        assertEquals(
                "Change on a year earlier · Korea · Chart · Cite this figure",
                row.selectFirst(".detail").text());
        assertEquals("+45.8%", row.selectFirst(".amount").text());
        assertEquals("45.75–45.85%", row.selectFirst(".range").text());
        assertEquals(
                "/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD",
                row.selectFirst(".what a").attr("href"));
    }

    @Test
    void checksStandWithTheirArithmeticAndTheirDotInTheText() {
        Document release = page(RELEASE);

        assertEquals(
                "1 agrees within rounding",
                release.selectFirst("section .verdicts").text());
        assertTrue(release.selectFirst(".claims .arithmetic").text().startsWith("22.7 bn − 13.3 bn = 9.4 bn"));
        assertEquals(
                "$9.3 billion",
                release.selectFirst(".figure.agrees_within_rounding").text());
    }

    @Test
    void corrections_versions_andAWithdrawalAreSaidBeforeTheText() {
        Document release = page(RELEASE);

        assertEquals(
                List.of(
                        "Withdrawn on 1 June 2025. The release is kept here as it was; do not rely on it. The customs data"
                                + " were incomplete.",
                        "Corrected on 2 May 2025. The growth rate was 12 percent, not 21."),
                release.select(".release > header .notice").eachText());
    }

    @Test
    void figuresAreWrittenInKoreanOnAKoreanPage() {
        Document release = page("/ko" + RELEASE);

        Element row = release.selectFirst("#figure-8ea3632514a501bb");
        assertEquals("ko", release.selectFirst("html").attr("lang"));
        assertEquals("en", release.selectFirst(".prose").attr("lang"));
        assertEquals("708억 달러", row.selectFirst(".amount").text());
        assertEquals("자동차 수출", row.selectFirst(".what").text());
        assertEquals("2024년", row.selectFirst(".period").text());
        assertEquals(
                "227억 달러 − 133억 달러 = 94억 달러 (93–95억 달러), 발표 93억 달러 (92.5–93.5억 달러)",
                release.selectFirst(".claims .arithmetic").text());
        assertEquals(
                "/ko/series/A.KR.EXPORTS.AUTOMOBILES.W.USD",
                row.selectFirst(".what a").attr("href"));
    }

    @Test
    void theTextIsReadWhileTheFigureServiceIsDown() {
        for (String part : List.of("/figures", "/checks")) {
            services.answer("GET /releases/" + ReaderExamples.ID + part, 503, "{}");
        }

        Document release = page(RELEASE);

        assertTrue(release.selectFirst(".prose").text().startsWith("Automobile exports in 2024"));
        assertEquals(
                "Figures and checks cannot be shown just now. The text is complete; reload in a minute for its figures.",
                release.selectFirst("[role=status]").text());
        assertTrue(release.select(".figure").isEmpty());
    }

    @Test
    void theTextIsReadWhileTheFigureServiceSaysNothing() {
        services.fallSilent(path -> path.matches("/(figures|series|concepts|releases/.*/(figures|checks)).*"));

        assertTrue(page(RELEASE).selectFirst(".prose").text().startsWith("Automobile exports in 2024"));
        assertEquals(1, page("/").select(".entries > li").size());
    }

    @Test
    void withoutTheCatalogThePageSaysWhenToComeBack() {
        services.answer("GET /releases", 503, "{}");

        Response home = get("/");

        assertEquals(503, home.statusCode());
        assertEquals("30", home.header("Retry-After"));
        assertEquals(
                "The page cannot be shown just now",
                Jsoup.parse(home.asString()).selectFirst("h1").text());
    }

    @Test
    void unknownGoneAndMovedReleasesAreToldApart() {
        services.answer("GET /releases/gone", 410, "{}");
        services.answer("GET /releases/old", 308, Map.of("Location", "/api/v1/releases/new"), "");

        assertEquals(404, get("/releases/nobody").statusCode());
        assertEquals(410, get("/releases/gone").statusCode());
        Response moved = get("/ko/releases/old");
        assertEquals(308, moved.statusCode());
        assertTrue(moved.header("Location").endsWith("/ko/releases/new"), moved.header("Location"));
    }

    @Test
    void aReleaseHasOneAddress() {
        Response byId = get("/releases/" + ReaderExamples.ID);

        assertEquals(308, byId.statusCode());
        assertTrue(byId.header("Location").endsWith(RELEASE));
    }

    @Test
    void aPageThatNobodyHasPublishedIsTheSameWhateverStandsBehindIt() {
        Document unknown = Jsoup.parse(get("/releases/aaaa").asString());
        Document embargoed = Jsoup.parse(get("/releases/bbbb").asString());

        assertEquals(unknown.html().replace("aaaa", ""), embargoed.html().replace("bbbb", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/releases?colour=red",
                "/releases?page=-1",
                "/releases?page=501",
                "/releases?page=99999999999",
                "/releases?year=next",
                "/releases?sort=size",
                "/releases?q=%00",
                "/?q=1",
                "/releases/ship-exports-rise-12-percent?v=2",
                "/feeds/releases.atom?colour=red"
            })
    void anAddressThatAsksForWhatCannotBeIsRefusedWithASentence(String address) {
        Response refused = get(address);

        assertEquals(400, refused.statusCode());
        assertEquals(
                "This address asks for something that cannot be",
                Jsoup.parse(refused.asString()).selectFirst("h1").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/releases/%7Bx%7D",
                "/releases/a%2Fb",
                "/releases/%00",
                "/releases/%3Cb%3E",
                "/ko/ko",
                "/nowhere",
                "/ko/releases/%25"
            })
    void whatIsNoAddressIsNotFound(String address) {
        assertEquals(404, get(address).statusCode());
    }

    @Test
    void whatOtherSitesHangOnTheirLinksIsNoFaultOfTheReader() {
        assertEquals(200, get("/releases?utm_source=letter&fbclid=1").statusCode());
    }

    @Test
    void rudeTextStaysText() {
        String list = ReaderExamples.catalog("release-list")
                .replace("\"title\": \"Ship", "\"title\": \"" + ReaderExamples.RUDE + "Ship")
                .replace("\"excerpt\": \"", "\"excerpt\": \"" + ReaderExamples.RUDE)
                .replaceAll("\"highlights\": \\{[^}]*}", "\"highlights\": null");
        services.answer("GET /releases", 200, list);
        services.answer(
                "GET /releases/" + ReaderExamples.SLUG, 200, ReaderExamples.release(ReaderExamples.RUDE + "\"'>"));

        for (String address : List.of("/", "/releases?q=%22%3E" + "%3Cscript%3Ealert(1)%3C/script%3E", RELEASE)) {
            Document page = page(address);
            assertTrue(
                    page.select("script:not([type=application/ld+json])").stream()
                            .allMatch(script -> script.data().isEmpty()),
                    address);
            assertTrue(page.text().contains("alert(1)"), address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ko/",
                "/releases",
                "/ko/releases?q=ship",
                RELEASE_VALUE,
                "/feeds/releases.atom",
                "/sitemap.xml",
                "/robots.txt",
                RELEASE_VALUE + "/figures.csv"
            })
    void anAnswerIsTheSameForEverybodyAndKeptByNobodyWithoutAsking(String address) {
        Response answer = get(address);

        assertEquals(200, answer.statusCode());
        assertEquals("no-cache", answer.header("Cache-Control"));
        assertNull(answer.header("Set-Cookie"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'; script-src 'self'"));
        assertFalse(answer.asString().contains("csrf"));
        Response again = given().header("If-None-Match", answer.header("ETag")).get(address);
        assertEquals(304, again.statusCode());
        assertEquals("", again.asString());
    }

    @Test
    void anotherContentHasAnotherTag() {
        String before = get(RELEASE).header("ETag");
        services.answer("GET /releases/" + ReaderExamples.SLUG, 200, ReaderExamples.plainRelease());

        assertNotEquals(before, get(RELEASE).header("ETag"));
    }

    @Test
    void figuresAreDownloadedAsATable() {
        Response csv = get(RELEASE + "/figures.csv");

        String[] lines = csv.asString().split("\r\n");
        assertEquals("text/csv;charset=utf-8", csv.contentType().replace(" ", ""));
        assertEquals(8, lines.length);
        assertTrue(
                lines[3].startsWith(
                        "fd36152d64476701,45.8 percent,CHANGE,exports,hybrid_vehicles,KR,,2024,yoy,45.8,,percent,"),
                lines[3]);
    }

    @Test
    void aPageIsReadAndNotWrittenTo() {
        assertEquals(405, given().redirects().follow(false).post("/").statusCode());
    }

    private static final String RELEASE_VALUE = "/releases/ship-exports-rise-12-percent";

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(address);
    }

    private static Document page(String address) {
        return Jsoup.parse(get(address).then().statusCode(200).extract().asString());
    }
}
