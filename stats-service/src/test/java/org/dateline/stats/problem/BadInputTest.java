package org.dateline.stats.problem;

import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Tokens.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a sentence that a person can act on, and never our fault. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class BadInputTest {
    private static final String EXTRACTIONS = "/api/v1/extractions";
    private static final String SERIES = "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/series?colour=red                                | colour",
                "/api/v1/series?page=x                                    | page",
                "/api/v1/series?page=-1                                   | page",
                "/api/v1/series?page=1&page=2                             | page",
                "/api/v1/series?size=0                                    | size",
                "/api/v1/series?size=501                                  | size",
                "/api/v1/series?page=101&size=100                         | page",
                "/api/v1/series?page=2147483647&size=500                  | page",
                "/api/v1/series?q=%00                                     | q",
                "/api/v1/series?key=nonsense                              | key",
                "/api/v1/series?subject=SHIPZ                             | subject",
                "/api/v1/series?measure=EXPORT                            | measure",
                "/api/v1/series?area=Korea                                | area",
                "/api/v1/series?counterpart=XX                            | counterpart",
                "/api/v1/series?frequency=X                               | frequency",
                "/api/v1/tables?measure=EXPORT&area=KR&frequency=A&by=subject | measure",
                "/api/v1/tables?measure=EXPORTS&area=KR&frequency=X&by=subject | frequency",
                "/api/v1/tables?measure=EXPORTS&area=KR&frequency=A&by=subject&unit=DOLLARS | unit",
                "/api/v1/concepts?colour=red                              | colour",
                "/api/v1/figures                                          | release",
                "/api/v1/figures?release=00000000-0000-0000-0000-000000000000&leading=0   | leading",
                "/api/v1/figures?release=00000000-0000-0000-0000-000000000000&leading=11  | leading",
                "/api/v1/figures?release=x                                | release",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD?colour=red       | colour",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/claims?size=501  | size",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?from=2025&to=2024   | from",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?from=soon           | from",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?to=2024-13          | to",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?asOf=2024-02-30     | asOf",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?asOf=2024-02-01T00:00 | asOf",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?transform=cube      | transform",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?frequency=X         | frequency",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?frequency=Q | frequency",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?aggregation=sum | aggregation",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?vintage=0 | vintage",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?vintage=1001 | vintage",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?vintage=newest | vintage",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?whole=A.KR.EXPORTS.ALL.W.USD | whole",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?transform=share&whole=ships | whole",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?transform=share&whole=M.KR.EXPORTS.ALL.W.USD | whole",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/triangle?from=soon | from",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/triangle?format=xlsx | format",
                "/api/v1/series/M.KR.EXPORTS_YOY.SHIPS.W.PERCENT/observations?frequency=A&aggregation=sum | aggregation",
                "/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/observations?frequency=A&aggregation=median | aggregation",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?format=docx         | format",
                "/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?updatedAfter=2024   | updatedAfter"
            })
    void aParameterThatCannotBeMeantIsNamed(String address, String parameter) {
        problem(given().urlEncodingEnabled(false).get(address.strip()).then(), 400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/series/nonsense",
                "/api/v1/series/%00",
                "/api/v1/series/M.KR.EXPORTS.ALL.W.USD'--",
                "/api/v1/series/A.KR.NOTHING.AT_ALL.W.USD",
                "/api/v1/series/A.KR.NOTHING.AT_ALL.W.USD/observations",
                "/api/v1/series/A.KR.NOTHING.AT_ALL.W.USD/vintages",
                "/api/v1/series/A.KR.NOTHING.AT_ALL.W.USD/claims",
                "/api/v1/releases/%00/figures",
                "/api/v1/releases/x/checks",
                "/api/v1/releases/00000000-0000-0000-0000-000000000000/figures",
                "/api/v1/nothing"
            })
    void whatIsNotThereIsNotFound(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"body\": \"x\", \"released\": \"2025-02-30\"}                             | /released",
                "{\"body\": \"x\", \"released\": \"+999999-01-01\"}                          | /released",
                "{\"body\": \"x\"}                                                          | /released",
                "{\"body\": \"x\", \"released\": [2025]}                                     | /released",
                "{\"body\": [\"x\"], \"released\": \"2025-01-16\"}                           | /body",
                "{\"body\": {\"a\": 1}, \"released\": \"2025-01-16\"}                        | /body",
                "{\"body\": null, \"released\": \"2025-01-16\"}                              | /body",
                "{\"body\": \"  \", \"released\": \"2025-01-16\"}                            | /body",
                "{\"body\": \"x\", \"released\": \"2025-01-16\", \"language\": \"tlh\"}      | /language",
                "{\"body\": \"x\", \"released\": \"2025-01-16\", \"area\": \"not a code\"}   | /area",
                "{\"boddy\": \"x\", \"released\": \"2025-01-16\"}                            | /boddy"
            })
    void aFieldThatCannotBeTakenIsPointedAt(String body, String pointer) {
        problem(post(body), 400).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "7", "{", "{]", "{\"body\": \"t\",}", "nul", "<a/>"})
    void aBodyThatIsNoTextIsRefused(String body) {
        problem(post(body), 400);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = "{\"body\": \"?\", \"released\": \"2025-01-16\"}".getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xC3;

        problem(
                given().contentType("application/json")
                        .body(bytes)
                        .post(EXTRACTIONS)
                        .then(),
                400);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(given().contentType("text/csv").body("x").post(EXTRACTIONS).then(), 415);
    }

    @Test
    void koreanIsRefusedUntilItIsRead() {
        problem(post("{\"body\": \"수출\", \"released\": \"2025-02-03\", \"language\": \"ko\"}"), 422)
                .body("errors[0].pointer", equalTo("/language"));
    }

    @Test
    void aTextMayHave256KilobytesAndNoMore() {
        String largest = "x ".repeat(128 * 1024);

        post("{\"body\": \"" + largest + "\", \"released\": \"2025-02-03\"}").statusCode(200);
        problem(post("{\"body\": \"" + largest + "x\", \"released\": \"2025-02-03\"}"), 413);
        problem(post("{\"body\": \"" + "x".repeat(3_000_000) + "\", \"released\": \"2025-02-03\"}"), 413);
    }

    @Test
    void anEmptyTitleLeavesTheBodyAlone() {
        post("{\"title\": \"\", \"body\": \"Exports rose 3 percent.\", \"released\": \"2025-02-03\"}")
                .statusCode(200)
                .body("text", equalTo("Exports rose 3 percent."))
                .body("figures[0].start", equalTo(13))
                .body("figures[0].partStart", equalTo(13));
    }

    @Test
    void whateverATextHoldsItIsReadOrRefused() {
        Random random = new Random(20250116);
        String[] pieces = {
            "$",
            "1",
            ",",
            ".",
            " billion",
            " percent",
            "€",
            "\\u0000",
            "\\ud83d\\ude00",
            "\\ud800",
            "\\n",
            "\\t|",
            "(",
            ")",
            " exports",
            " in 2024",
            "Jan. ",
            "9999999999999999999999",
            "-",
            "−",
            "per",
            "½",
            " and ",
            " from ",
            "1e9999"
        };
        for (int text = 0; text < 300; text++) {
            StringBuilder body = new StringBuilder();
            for (int piece = 0; piece < 60; piece++) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            post("{\"body\": \"" + body + "\", \"released\": \"2025-02-03\"}").statusCode(lessThan(500));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": \"many\"}                | /value",
                "{\"value\": 1e999999999}             | /value",
                "{\"value\": 1e-999999}               | /value",
                "{\"kind\": \"GUESS\"}                | /kind",
                "{\"period\": \"soon\"}               | /period",
                "{\"period\": \"+999999999-12-31\"}   | /period",
                "{\"unit\": \"US dollars\"}           | /unit",
                "{\"measure\": \"Exports!\"}          | /measure",
                "{\"subject\": \"\\u0000\"}           | /subject",
                "{\"area\": \"korea\"}                | /area",
                "{\"counterpart\": \"us\"}            | /counterpart",
                "{\"colour\": \"red\"}                | /colour"
            })
    void aCorrectionThatMakesNoSenseIsPointedAt(String body, String pointer) {
        problem(publisher().body(body).patch("/api/v1/desk/figures/none").then(), 400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "7"})
    void aCorrectionThatSaysNothingIsRefused(String body) {
        problem(publisher().body(body).patch("/api/v1/desk/figures/none").then(), 400);
    }

    @Test
    void deskParametersAndIdsAreCheckedToo() {
        problem(publisher().get("/api/v1/desk/figures?state=lost").then(), 400)
                .body("detail", containsString("accepted, corrected, doubtful, read, rejected"));
        problem(publisher().get("/api/v1/desk/figures?page=9999999").then(), 400);
        problem(publisher().get("/api/v1/desk/releases/x/figures").then(), 404);
        problem(publisher().post("/api/v1/desk/figures/none/accept").then(), 404);
        problem(
                publisher()
                        .post("/api/v1/desk/figures/" + UUID.randomUUID() + "/reject")
                        .then(),
                404);
    }

    @Test
    void searchesThatLookLikeSqlOrPatternsAreWords() {
        Feed.empty();
        Feed.publish(LocalDate.of(2025, 1, 16), "Ships", "Ship exports in 2024 came to $25.6 billion.");

        for (String words : new String[] {"'; drop table series; --", "%", "_", "(a+)+$", "[", "\\", "*", ":q", "?"}) {
            given().queryParam("q", words)
                    .get("/api/v1/series")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        given().queryParam("q", "ships").get("/api/v1/series").then().body("total", equalTo(1));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(EXTRACTIONS)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
