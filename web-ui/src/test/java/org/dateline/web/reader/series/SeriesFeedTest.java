package org.dateline.web.reader.series;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesFeedTest {
    private static final String FEED = "/feeds/series/" + SeriesExamples.KEY + ".atom";

    Services services;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @Test
    void newValuesAndRevisionsComeNewestFirst() throws Exception {
        SyndFeed feed = read(FEED);

        assertEquals(
                List.of(
                        "Jun 2024: 6.62 billion US dollars",
                        "May 2024: 6.49 billion US dollars",
                        "Mar 2024: 6.17 billion US dollars",
                        "Feb 2024: 5.16 billion US dollars, revised from 5.4 billion US dollars",
                        "Feb 2024: 5.4 billion US dollars",
                        "Jan 2024: 6.2 billion US dollars"),
                feed.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(Date.from(Instant.parse("2024-07-15T00:00:00Z")), feed.getPublishedDate());
    }

    @Test
    void anEntryLeadsToTheFigureAndQuotesItsSentenceAsText() throws Exception {
        SyndEntry newest = read(FEED).getEntries().get(0);

        assertTrue(newest.getLink().endsWith("/releases/cars-in-2024-06#figure-f6"));
        assertEquals("text", newest.getDescription().getType());
        assertTrue(newest.getDescription().getValue().contains(SeriesExamples.RUDE));
    }

    @Test
    void koreanReadersFollowInKorean() throws Exception {
        SyndFeed feed = read("/ko" + FEED);

        assertEquals("2024년 6월: 66.2억 달러", feed.getEntries().get(0).getTitle());
        assertTrue(feed.getEntries().get(0).getLink().contains("/ko/releases/"));
    }

    @Test
    void aFeedReaderThatHasItIsToldSo() {
        String tag = given().get(FEED)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml; charset=utf-8")
                .header("Set-Cookie", equalTo(null))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(FEED).then().statusCode(304);
        given().get("/feeds/series/M.KR.NOTHING.ALL.W.USD.atom").then().statusCode(404);
    }

    private static SyndFeed read(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(given().get(path).asString()));
    }
}
