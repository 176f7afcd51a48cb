package org.dateline.catalog.problem;

import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.changeReader;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a sentence that a person can act on, and never our fault. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class BadInputTest {
    private static final String PREVIEW = "/api/v1/desk/preview";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/releases?colour=red",
                "/api/v1/releases?page=x",
                "/api/v1/releases?page=-1",
                "/api/v1/releases?size=0",
                "/api/v1/releases?size=501",
                "/api/v1/releases?page=501&size=20",
                "/api/v1/releases?page=2147483647&size=500",
                "/api/v1/releases?page=1e3",
                "/api/v1/releases?from=2025-02-30",
                "/api/v1/releases?from=2025-03-01&to=2025-02-01",
                "/api/v1/releases?sort=cheapest",
                "/api/v1/releases?q=%00",
                "/api/v1/releases?topic=%00",
                "/api/v1/topics?colour=red",
                "/api/v1/topics?size=501",
                "/api/v1/organizations?page=-1",
                "/api/v1/releases/x?colour=red",
                "/api/v1/releases/x/revisions?colour=red",
                "/api/v1/releases/x/revisions?page=x"
            })
    void aParameterThatCannotBeMeantIsNamed(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", notNullValue())
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/releases/%00",
                "/api/v1/releases/a%00b/revisions",
                "/api/v1/releases/%ff%fe",
                "/api/v1/releases/..%2f..%2fetc",
                "/api/v1/releases/%3Cscript%3E",
                "/api/v1/releases/00000000-0000-0000-0000-000000000000",
                "/api/v1/releases/00000000-0000-0000-0000-00000000000g",
                "/api/v1/releases/x/revisions/99999999999999999999",
                "/api/v1/releases/x/revisions/-1",
                "/api/v1/nothing"
            })
    void whatIsNotThereIsNotFound(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"t\", \"body\": \"b\", \"released\": \"2025-02-30\"}          | /released",
                "{\"title\": \"t\", \"body\": \"b\", \"released\": \"yesterday\"}           | /released",
                "{\"title\": \"t\", \"body\": \"b\", \"released\": \"0001-01-01\"}          | /released",
                "{\"title\": \"t\", \"body\": \"b\", \"released\": \"+999999-01-01\"}       | /released",
                "{\"title\": [\"t\"], \"body\": \"b\"}                                      | /title",
                "{\"title\": {\"a\": 1}, \"body\": \"b\"}                                   | /title",
                "{\"title\": \"t\", \"body\": \"\"}                                         | /body",
                "{\"title\": \"t\"}                                                         | /body",
                "{\"body\": \"b\"}                                                          | /title",
                "{\"title\": \"t\", \"body\": \"b\", \"language\": \"tlh\"}                 | /language",
                "{\"title\": \"t\", \"body\": \"b\", \"topics\": \"trade\"}                 | /topics",
                "{\"title\": \"t\", \"body\": \"b\", \"topics\": [\"none\"]}                | /topics/0",
                "{\"title\": \"t\", \"body\": \"b\", \"topics\": [null]}                    | /topics/0",
                "{\"title\": \"t\", \"body\": \"b\", \"organization\": \"nobody\"}          | /organization",
                "{\"title\": \"t\", \"body\": \"b\", \"organization\": \"\\u0000\"}         | /organization",
                "{\"title\": \"t\", \"body\": \"b\", \"source\": \"javascript:alert(1)\"}   | /source",
                "{\"title\": \"t\", \"body\": \"b\", \"source\": \"http://a b\"}            | /source",
                "{\"title\": \"t\", \"body\": \"b\", \"translationOf\": \"x\"}              | /translationOf",
                "{\"title\": \"t\", \"body\": \"b\", \"translationOf\": \"00000000-0000-0000-0000-000000000000\"} | /translationOf",
                "{\"title\": \"t\\u0000\", \"body\": \"b\"}                                 | /title",
                "{\"title\": \"t\", \"body\": \"b\\ud800\"}                                 | /body",
                "{\"title\": \"t\", \"body\": \"b\", \"contact\": \"\\u0007\"}              | /contact",
                "{\"title\": \"t\", \"boddy\": \"b\"}                                       | /boddy"
            })
    void aFieldThatCannotBeTakenIsPointedAt(String body, String pointer) {
        editor().body(body)
                .post(RELEASES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"text\"", "7", "{", "{]", "{\"title\": \"t\",}", "nul", "{\"a\":\"b", "<a/>"
            })
    void aBodyThatIsNoDraftIsRefused(String body) {
        editor().body(body)
                .post(RELEASES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdraw  | reason   | {\"reason\": \"a\\u0000b\"}",
                "unpublish | redirect | {\"reason\": \"a\", \"redirect\": \"\\u0000\"}",
                "unpublish | redirect | {\"reason\": \"a\", \"redirect\": \"no-such-release\"}",
                "unpublish | redirect | {\"reason\": \"a\", \"redirect\": \"javascript:alert(1)\"}",
                "correct   | note     | {\"substantive\": true, \"note\": \"\\u0000\"}",
                "correct   | note     | {\"substantive\": true, \"note\": \" \"}"
            })
    void wordsThatGoWithAnActionAreTextToo(String action, String field, String body) {
        String id = published("Taken back", "Exports rose.");

        act(action, id, publisher().body(body)).then().statusCode(422).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void reasonsHaveALimit() {
        String id = published("Taken back at length", "Exports rose.");

        act("withdraw", id, publisher().body(Map.of("reason", "x".repeat(2_001))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aTitleHasALimit() {
        editor().body(Map.of("title", "x".repeat(301), "body", "b"))
                .post(RELEASES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void aBodyHasAMegabyteAndNoMore() {
        String megabyte = "x".repeat(999_999) + "y";

        editor().body(Map.of("title", "A megabyte", "body", megabyte))
                .post(RELEASES)
                .then()
                .statusCode(201);
        for (String tooMuch : new String[] {megabyte + "z", "x".repeat(20_000_000)}) {
            editor().body(Map.of("title", "More", "body", tooMuch))
                    .post(RELEASES)
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("detail", containsString("1 MB"));
        }
        editor().body(Map.of("body", megabyte + "z")).post(PREVIEW).then().statusCode(413);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        byte[] start = "{\"title\": \"t\", \"body\": \"".getBytes(StandardCharsets.UTF_8);
        for (byte[] wrong :
                new byte[][] {{(byte) 0xff}, {(byte) 0xc3, 0x28}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}}) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(start);
            body.writeBytes(wrong);
            body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

            editor().body(body.toByteArray())
                    .post(RELEASES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void htmlAndScriptInMarkdownAreTextForReaders() {
        String id = published(
                "A <script>alert(1)</script> title",
                "<script>alert(2)</script> <img src=x onerror=alert(3)> [click](javascript:alert(4))");

        String html = RestAssured.get("/api/v1/releases/" + id).path("html");

        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("href"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
    }

    @Test
    void mediaTypesAndMethodsThatAreNotServedAreSaid() {
        editor().contentType("application/xml")
                .body("<a/>")
                .post(RELEASES)
                .then()
                .statusCode(415);
        editor().accept("application/xml").get(RELEASES).then().statusCode(406);
        editor().delete(RELEASES).then().statusCode(405);
    }

    @Test
    void anythingInADraftIsTakenOrRefusedWithASentence() {
        Random random = new Random(20251124);
        String valid = "{\"title\":\"Fuzz\",\"summary\":\"s\",\"body\":\"Exports **rose** 3%.\",\"language\":\"en\","
                + "\"released\":\"2025-01-31\",\"topics\":[\"trade\"],\"organization\":\"motie\",\"contact\":\"c\"}";
        String id = draft("Fuzzed", "To be fuzzed.");

        for (int i = 0; i < 400; i++) {
            byte[] mutant = mutant(valid, random);
            String what = i + ": " + new String(mutant, StandardCharsets.ISO_8859_1);
            neverOurFault(editor().body(mutant).post(RELEASES), what);
            neverOurFault(editor().header("If-Match", "*").body(mutant).put(RELEASES + "/" + id), what);
            neverOurFault(editor().body(mutant).post(PREVIEW), what);
        }
    }

    @Test
    void anythingInAnActionIsTakenOrRefusedWithASentence() {
        Random random = new Random(20251125);
        String valid =
                "{\"remarks\":\"r\",\"reason\":\"because\",\"at\":\"2030-01-01T09:00:00+09:00\",\"redirect\":\"x\"}";
        String correction = "{\"substantive\":true,\"note\":\"n\",\"draft\":{\"title\":\"t\",\"body\":\"b\"}}";
        String id = published("Fuzzed actions", "To be fuzzed.");
        String submitted = draft("Fuzzed submission", "To be fuzzed.");
        act("submit", submitted, editor());

        for (int i = 0; i < 150; i++) {
            byte[] mutant = mutant(valid, random);
            byte[] other = mutant(correction, random);
            neverOurFault(act("schedule", submitted, publisher().body(mutant)), "schedule " + i);
            neverOurFault(act("return", submitted, publisher().body(mutant)), "return " + i);
            neverOurFault(act("withdraw", id, publisher().body(mutant)), "withdraw " + i);
            neverOurFault(act("correct", id, editor().body(other)), "correct " + i);
        }
    }

    @Test
    void anythingInAnAddressIsAnsweredOrRefused() {
        Random random = new Random(20251126);
        String[] addresses = {
            "/api/v1/releases?q=", "/api/v1/releases?topic=", "/api/v1/releases?from=", "/api/v1/releases?page=",
            "/api/v1/releases/", "/api/v1/desk/releases?q=", "/api/v1/desk/releases/", "/api/v1/desk/audit?release=",
            "/api/v1/desk/imports/", "/api/v1/changes?after="
        };

        for (int i = 0; i < 600; i++) {
            String address = addresses[i % addresses.length] + garbage(random);
            RequestSpecification who = address.contains("changes") ? changeReader() : publisher();
            neverOurFault(who.urlEncodingEnabled(false).get(address), address);
        }
    }

    private static void neverOurFault(Response answer, String what) {
        assertTrue(answer.statusCode() < 500, answer.statusCode() + " for " + what + ": " + answer.asString());
        if (answer.statusCode() >= 400) {
            assertEquals("application/problem+json", answer.contentType(), what);
            assertFalse(answer.asString().contains("org.") || answer.asString().contains("java."), answer.asString());
        }
    }

    /** The text with some of its bytes changed, left out, doubled, or torn off. */
    private static byte[] mutant(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        int hits = 1 + random.nextInt(3);
        int tear = random.nextInt(8) == 0 ? random.nextInt(bytes.length) : bytes.length;
        for (int i = 0; i < tear; i++) {
            boolean hit = random.nextInt(bytes.length) < hits;
            int kind = hit ? random.nextInt(4) : 3;
            if (kind == 0) {
                mutant.write(random.nextInt(256));
            } else if (kind == 1) {
                mutant.write(bytes[i]);
                mutant.write(bytes[random.nextInt(bytes.length)]);
            } else if (kind == 2) {
                mutant.writeBytes("\\u%04x".formatted(random.nextInt(0x10000)).getBytes(StandardCharsets.UTF_8));
            } else if (!hit) {
                mutant.write(bytes[i]);
            }
        }
        return mutant.toByteArray();
    }

    private static String garbage(Random random) {
        StringBuilder garbage = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            garbage.append("%%%02X".formatted(random.nextInt(256)));
        }
        return garbage.toString();
    }
}
