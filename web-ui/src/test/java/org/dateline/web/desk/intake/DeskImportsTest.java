package org.dateline.web.desk.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.web.desk.Examples;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.Services.Asked;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.desk.login.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskImportsTest {
    private static final String LISTING = "-\nTrade\nSteel exports rise\nText of 3 percent. date2025-01-02\n-\n";

    Services services;

    @BeforeEach
    void lay() {
        Examples.lay(services);
        services.answer("POST /desk/imports", 202, Map.of("Location", "/api/v1/desk/imports/" + Examples.IMPORT), "");
    }

    @Test
    void aPastedListingIsTriedFirst() {
        Response answer = send(Visitor.as("editor"), Map.of("listing", LISTING.replace("\n", "\r\n"), "do", "try"));

        answer.then().statusCode(303).header("Location", endsWith("/desk/imports/" + Examples.IMPORT));
        Asked asked = services.asked("POST /desk/imports").get(0);
        assertTrue(asked.at().contains("dryRun=true"), asked.at());
        assertTrue(asked.at().contains("publish=false"), asked.at());
        assertEquals("text/plain;charset=utf-8", asked.contentType());
        assertEquals(LISTING, asked.body());
    }

    @Test
    void aFileIsTakenInAsItIs() {
        Visitor publisher = Visitor.as("publisher");
        String token = publisher
                .page("/desk/imports")
                .selectFirst("input[name=csrf-token]")
                .val();

        publisher
                .browser()
                .multiPart("csrf-token", token)
                .multiPart("do", "take")
                .multiPart("publish", "true")
                .multiPart("file", "listing.txt", LISTING.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/desk/imports")
                .then()
                .statusCode(303);

        Asked asked = services.asked("POST /desk/imports").get(0);
        assertTrue(asked.at().contains("dryRun=false"), asked.at());
        assertTrue(asked.at().contains("publish=true"), asked.at());
        assertEquals(LISTING, asked.body());
    }

    @Test
    void aListingIsNotEvenReadFromAStranger() {
        new Visitor()
                .browser()
                .multiPart("listing", LISTING)
                .post("/desk/imports")
                .then()
                .statusCode(302)
                .header("Location", containsString("/auth?"));
    }

    @Test
    void nothingToImportIsSaidSo() {
        send(Visitor.as("editor"), Map.of("listing", "  ", "do", "try"))
                .then()
                .statusCode(422)
                .body(containsString("Paste a listing or choose a file."));
    }

    @Test
    void aRefusedListingIsStillInTheForm() {
        services.answer("POST /desk/imports", 400, "{\"status\":400,\"detail\":\"This is not UTF-8.\"}");

        Response answer = send(Visitor.as("editor"), Map.of("listing", LISTING, "do", "take"));

        answer.then()
                .statusCode(400)
                .body(containsString("This is not UTF-8."))
                .body(containsString("Steel exports rise"));
    }

    @Test
    void aRunningImportFollowsItselfWithoutScripts() {
        services.answer("GET /desk/imports/" + Examples.IMPORT, 200, Examples.report("running"));

        Document page = Visitor.as("editor").page("/desk/imports/" + Examples.IMPORT);

        assertNotNull(page.selectFirst("noscript meta[http-equiv=refresh]"));
        assertEquals("8", page.selectFirst("progress").attr("value"));
    }

    @Test
    void theReportNamesTheLineAndLeadsToTheReleases() {
        Document page = Visitor.as("editor").page("/desk/imports/" + Examples.IMPORT);

        assertNull(page.selectFirst("progress"));
        assertTrue(page.text().contains("118 4 The date 2024-02-30 does not exist."));
        assertNotNull(page.selectFirst("main a[href^=/desk/releases?state=draft]"));
    }

    @Test
    void aRunningImportCanBeStopped() {
        services.answer("GET /desk/imports/" + Examples.IMPORT, 200, Examples.report("running"));
        services.answer("POST /desk/imports/" + Examples.IMPORT + "/stop", 200, Examples.report("stopped"));
        String report = "/desk/imports/" + Examples.IMPORT;

        Visitor.as("editor").send(report, report + "/stop", Map.of()).then().statusCode(303);

        assertEquals(
                1,
                services.asked("POST /desk/imports/" + Examples.IMPORT + "/stop")
                        .size());
    }

    @Test
    void onlyPublishersAreOfferedToPublish() {
        assertNull(Visitor.as("editor").page("/desk/imports").selectFirst("input[name=publish]"));
        assertNotNull(Visitor.as("publisher").page("/desk/imports").selectFirst("input[name=publish]"));
    }

    private static Response send(Visitor visitor, Map<String, String> fields) {
        String token = visitor.page("/desk/imports")
                .selectFirst("input[name=csrf-token]")
                .val();
        var form = visitor.browser().multiPart("csrf-token", token);
        fields.forEach(form::multiPart);
        return form.post("/desk/imports");
    }
}
