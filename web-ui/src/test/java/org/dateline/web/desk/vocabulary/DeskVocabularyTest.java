package org.dateline.web.desk.vocabulary;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.Examples;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.VocabularyExamples;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.desk.login.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskVocabularyTest {
    private static final String CHANGES = "/desk/vocabulary/changes";
    private static final String CONCEPT = "/desk/vocabulary/concepts/" + VocabularyExamples.CONCEPT;
    private static final String WORDS = "/desk/vocabulary/new?scheme=SUBJECT&words=quantum+sensors";
    private static final String ASKED = "/desk/vocabulary/new?scheme=SUBJECT&words=quantum sensors";
    private static final String PROPOSED = "{\"id\":\"" + VocabularyExamples.PROPOSED + "\"}";

    Services services;

    @BeforeEach
    void lay() {
        Examples.lay(services);
        services.answer("POST /desk/concepts/changes", 201, PROPOSED);
    }

    @Test
    void conceptsAreListedWithTheirLabelsAndCountedByScheme() {
        Document page = Visitor.as("editor").page("/desk/vocabulary?q=chips&scheme=SUBJECT");

        assertEquals(4, page.select("tbody tr").size());
        assertEquals(CONCEPT, page.select("tbody th a").get(1).attr("href"));
        assertTrue(page.select("tbody .labels").get(1).text().contains("chips"), "Labels are shown");
        assertEquals("?q=chips&scheme=MEASURE", page.select(".facets a").get(1).attr("href"));
        assertEquals(
                "/desk/vocabulary", page.selectFirst(".places [aria-current]").attr("href"));
        assertEquals(
                "GET /desk/concepts?q=chips&scheme=SUBJECT&page=0&size=50",
                services.asked("GET /desk/concepts").get(0).at());
    }

    @Test
    void unknownWordsStandWithTheirSentencesAndLeadToTheirMeaning() {
        Document page = Visitor.as("editor").page("/desk/vocabulary/words");

        assertEquals("quantum sensors", page.selectFirst(".words h2").text());
        assertTrue(page.selectFirst(".words .by").text().contains("6 figures in 2 releases"), page.text());
        assertEquals(
                "/desk/vocabulary/new?scheme=MEASURE&words=shelf+occupancy+%26+turnover",
                page.select(".words .bar a").get(1).attr("href"));
    }

    @Test
    void aFigureLeadsToTheMeaningOfItsWords() {
        services.answer("GET /desk/figures", 200, """
                {"items":[{"id":"f9","release":"%s","start":0,"end":4,"text":"$1 b","kind":"LEVEL","value":"1",
                  "measure":{"code":"exports","words":"exports"},"subject":{"code":null,"words":"quantum sensors"},
                  "state":"doubtful"}],"total":1,"page":0,"size":25}""".formatted(Examples.RELEASE));

        Document page = Visitor.as("editor").page("/desk/figures");

        assertEquals(WORDS, page.select("[data-figure] .bar a").last().attr("href"));
        assertEquals(
                "“quantum sensors” means …",
                page.select("[data-figure] .bar a").last().text());
    }

    @Test
    void wordsBecomeAnotherLabelOfAConceptThereIs() {
        Visitor.as("editor")
                .send(
                        ASKED,
                        CHANGES,
                        Map.of("do", "synonym", "words", "quantum sensors", "concept", VocabularyExamples.CONCEPT))
                .then()
                .statusCode(303)
                .header("Location", endsWith(CHANGES + "/" + VocabularyExamples.PROPOSED));

        JsonPath sent = sent();
        assertEquals("edit", sent.getString("action"));
        assertEquals(VocabularyExamples.CONCEPT, sent.getString("concept"));
        assertEquals("ict_goods", sent.getString("broader"));
        assertEquals(
                List.of(
                        "semiconductors",
                        "semiconductor",
                        "chips",
                        "chip",
                        "microchips",
                        "silicon chips",
                        "wafers",
                        "quantum sensors"),
                sent.getList("names.en"));
        assertEquals(List.of("반도체"), sent.getList("names.ko"));
    }

    @Test
    void wordsBecomeAConceptOfTheirOwn() {
        Document form = Visitor.as("editor").page(ASKED);
        assertEquals("quantum sensors", form.selectFirst("#english").text());
        assertTrue(form.text().contains("rose 5.2 percent to $1.3 billion"), "The sentence stands there");

        Visitor.as("editor")
                .send(
                        ASKED,
                        CHANGES,
                        Map.of(
                                "do", "create",
                                "scheme", "SUBJECT",
                                "words", "quantum sensors",
                                "english", "quantum sensors\r\n  quantum sensor \r\n\r\n",
                                "korean", "양자 센서",
                                "broader", "semiconductors",
                                "code", ""))
                .then()
                .statusCode(303);

        JsonPath sent = sent();
        assertEquals("create", sent.getString("action"));
        assertEquals(List.of("quantum sensors", "quantum sensor"), sent.getList("names.en"));
        assertEquals(List.of("양자 센서"), sent.getList("names.ko"));
        assertEquals("semiconductors", sent.getString("broader"));
        assertNull(sent.getString("code"));
    }

    @Test
    void whatIsRefusedComesBackWithTheReasonAndAllThatWasWritten() {
        services.answer("POST /desk/concepts/changes", 409, """
                {"title":"Conflict","status":409,"detail":"“wafers” already means “semiconductors”."}""");

        String answer = Visitor.as("editor")
                .send(ASKED, CHANGES, Map.of("do", "create", "scheme", "SUBJECT", "english", "wafers", "korean", "웨이퍼"))
                .then()
                .statusCode(409)
                .body(containsString("“wafers” already means “semiconductors”."))
                .extract()
                .asString();

        Document page = org.jsoup.Jsoup.parse(answer);
        assertEquals("wafers", page.selectFirst("#english").text());
        assertEquals("웨이퍼", page.selectFirst("#korean").text());
    }

    @Test
    void whoeverEditsAConceptThatIsNoLongerWhatItWasIsTold() {
        Visitor.as("editor")
                .send(
                        CONCEPT,
                        CHANGES,
                        Map.of(
                                "do", "edit",
                                "concept", VocabularyExamples.CONCEPT,
                                "tag", "\"older\"",
                                "english", "semiconductors\ndies"))
                .then()
                .statusCode(412)
                .body(containsString("dies"));

        assertEquals(0, services.asked("POST /desk/concepts/changes").size());
    }

    @Test
    void aConceptIsEditedAndMerged() {
        Document page = Visitor.as("editor").page(CONCEPT);
        assertEquals("\"c1\"", page.selectFirst("[name=tag]").val());
        assertTrue(page.selectFirst("#english").wholeText().startsWith("semiconductors\nsemiconductor\nchips"));
        assertEquals("ict_goods", page.selectFirst("#broader [selected]").val());
        assertFalse(page.select("#into option[value=SUBJECT.memory]").isEmpty());
        assertTrue(page.select("#into option[value=" + VocabularyExamples.CONCEPT + "]")
                .isEmpty());

        Visitor.as("editor")
                .send(
                        CONCEPT,
                        CHANGES,
                        Map.of(
                                "do", "merge",
                                "concept", VocabularyExamples.CONCEPT,
                                "tag", "\"c1\"",
                                "into", "SUBJECT.memory"))
                .then()
                .statusCode(303);

        assertEquals(
                Map.of("action", "merge", "concept", VocabularyExamples.CONCEPT, "into", "SUBJECT.memory"),
                sent().getMap(""));
    }

    @Test
    void aProposalShowsWhatWouldBeUnderstoodOtherwise() {
        Document page = Visitor.as("publisher").page(CHANGES + "/" + VocabularyExamples.PROPOSED);

        assertEquals("quantum sensors", page.selectFirst(".facts ins").text());
        assertEquals("wafers", page.selectFirst(".facts del").text());
        assertEquals("2", page.selectFirst(".tally dd").text());
        Map<String, String> differences = Map.of(
                "Subject", "“quantum sensors” → semiconductors", "Series", "– → A.KR.EXPORTS.SEMICONDUCTORS.W.USD");
        page.selectFirst(".queue li")
                .select("dt")
                .forEach(field -> assertEquals(
                        differences.get(field.text()),
                        field.nextElementSibling().text()));
        assertEquals(2, page.selectFirst(".queue li").select("dt").size());
        assertFalse(page.selectFirst("form[action$=apply] button").hasAttr("disabled"));
    }

    @Test
    void anEditorSeesThatAPublisherHasToApplyIt() {
        Document page = Visitor.as("editor").page(CHANGES + "/" + VocabularyExamples.PROPOSED);

        assertTrue(page.selectFirst("form[action$=apply] button").hasAttr("disabled"));
        assertTrue(page.text().contains("a publisher has to apply it"));
    }

    @Test
    void aRefusedApplicationSaysWhy() {
        services.answer("POST /desk/concepts/changes/" + VocabularyExamples.PROPOSED + "/apply", 403, """
                {"title":"Forbidden","status":403,"detail":"This changes 2 published figures; only a publisher can apply it."}""");

        Visitor.as("editor")
                .send(
                        CHANGES + "/" + VocabularyExamples.PROPOSED,
                        CHANGES + "/" + VocabularyExamples.PROPOSED + "/apply",
                        Map.of())
                .then()
                .statusCode(403)
                .body(containsString("This changes 2 published figures"));
    }

    @Test
    void anAppliedChangeShowsHowFarTheTextsAreAndAPublisherStopsIt() {
        String change = CHANGES + "/" + VocabularyExamples.APPLIED;
        Document page = Visitor.as("publisher").page(change);

        assertEquals("40", page.selectFirst("progress").attr("value"));
        assertTrue(page.text().contains("40 of 120 releases"), page.text());
        assertNotNull(page.selectFirst("noscript meta"), "It follows without scripts, too");
        assertNull(Visitor.as("editor").page(change).selectFirst("form[action$=stop]"));

        services.answer("POST /desk/rederivations/" + VocabularyExamples.REDERIVATION + "/stop", 200, "{}");
        Visitor.as("publisher")
                .send(change, change + "/stop", Map.of("rederivation", VocabularyExamples.REDERIVATION))
                .then()
                .statusCode(303);
        assertEquals(
                1,
                services.asked("POST /desk/rederivations/" + VocabularyExamples.REDERIVATION + "/stop")
                        .size());
    }

    private JsonPath sent() {
        return JsonPath.from(
                services.asked("POST /desk/concepts/changes").get(0).body());
    }
}
