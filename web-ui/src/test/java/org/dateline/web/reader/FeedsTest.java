package org.dateline.web.reader;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What feed readers and search engines fetch. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class FeedsTest {
    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
    }

    @Test
    void aFeedReaderReadsTheReleases() throws Exception {
        SyndFeed feed = feed("/feeds/releases.atom");

        SyndEntry entry = feed.getEntries().get(0);
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("urn:uuid:" + ReaderExamples.ID, entry.getUri());
        assertEquals("Ship exports rise 12 percent", entry.getTitle());
        assertTrue(entry.getLink().endsWith("/releases/" + ReaderExamples.SLUG), entry.getLink());
        assertEquals(
                Instant.parse("2025-05-02T00:00:00Z"), entry.getUpdatedDate().toInstant());
        assertEquals("trade", entry.getCategories().get(0).getName());
    }

    @Test
    void aFeedHasTheFiltersOfItsListAndTheOrderOfTime() throws Exception {
        SyndFeed feed = feed("/ko/feeds/releases.atom?q=ship&topic=trade&year=2025&sort=relevance");

        String asked = services.asked("GET /releases").get(0).at();
        assertTrue(
                asked.contains("q=ship") && asked.contains("topic=trade") && asked.contains("from=2025-01-01"), asked);
        assertTrue(asked.contains("sort=newest"), asked);
        assertEquals("Dateline: “ship” 검색 결과", feed.getTitle());
        assertTrue(feed.getEntries().get(0).getLink().contains("/ko/releases/"));
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        services.answer("GET /releases", 200, "{\"items\":[],\"total\":0,\"page\":0,\"size\":50,\"facets\":{}}");

        assertTrue(feed("/feeds/releases.atom").getEntries().isEmpty());
    }

    @Test
    void theSitemapListsEveryRelease() {
        Document sitemap = xml("/sitemap.xml");

        assertTrue(sitemap.select("loc").eachText().stream()
                .anyMatch(address -> address.endsWith("/releases/" + ReaderExamples.SLUG)));
    }

    @Test
    void aLargeArchiveIsSplitByYear() {
        services.answer(
                "GET /releases",
                200,
                ReaderExamples.catalog("release-list").replace("\"total\": 1", "\"total\": 1200"));

        Document years = xml("/sitemap.xml");
        Document year = xml("/sitemap-2025.xml");

        assertTrue(years.selectFirst("sitemap loc").text().endsWith("/sitemap-2025.xml"));
        assertEquals(3, year.select("loc").size());
        assertTrue(services.asked("GET /releases").get(2).at().contains("page=1"));
    }

    @Test
    void theSitemapListsEverySeriesWithTheDayOfItsNewestPoint() {
        services.answer("GET /series/all", 200, ReaderExamples.stats("series-list"));

        Document sitemap = xml("/sitemap.xml");

        Element series = sitemap.select("url").stream()
                .filter(url -> url.selectFirst("loc").text().endsWith("/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD"))
                .findFirst()
                .orElseThrow();
        assertEquals("2025-01-15T15:00:00Z", series.selectFirst("lastmod").text());
    }

    @Test
    void manySeriesHaveAFileOfTheirOwn() {
        String list = ReaderExamples.stats("series-list");
        services.answer("GET /series/all", 200, list.replaceFirst("\"total\" : \\d+", "\"total\" : 20000"));
        services.answer(
                "GET /series/all?after=A.KR.EXPORTS.HYBRID_VEHICLES.W.USD&size=500", 200, "{\"items\":[],\"total\":1}");

        Document index = xml("/sitemap.xml");
        Document file = xml("/sitemap-series.xml");

        assertTrue(index.select("sitemap loc").eachText().stream()
                .anyMatch(address -> address.endsWith("/sitemap-series.xml")));
        assertEquals(1, file.select("loc").size());
    }

    @Test
    void withoutTheFigureServiceTheSitemapHasItsReleases() {
        services.answer("GET /series/all", 503, "{}");

        assertTrue(xml("/sitemap.xml").select("loc").eachText().stream()
                .anyMatch(address -> address.endsWith("/releases/" + ReaderExamples.SLUG)));
    }

    @Test
    void robotsStayOutOfTheDesk() {
        String rules = given().get("/robots.txt").asString();

        assertTrue(rules.contains("Disallow: /ko/desk\n") && rules.contains("/sitemap.xml"), rules);
    }

    private static SyndFeed feed(String address) throws Exception {
        String atom = given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new SyndFeedInput().build(new StringReader(atom));
    }

    private static Document xml(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString(), "", Parser.xmlParser());
    }
}
