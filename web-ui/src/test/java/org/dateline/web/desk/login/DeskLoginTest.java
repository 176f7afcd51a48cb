package org.dateline.web.desk.login;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dateline.web.desk.Services;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskLoginTest {
    Services services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void aVisitorIsLedThroughTheLoginToThePageAskedFor() {
        Visitor visitor = new Visitor();

        visitor.get("/desk/imports")
                .then()
                .statusCode(302)
                .header("Location", allOf(containsString("code_challenge_method=S256"), containsString("state=")));
        Response page = visitor.signIn("/desk/imports", "editor");

        page.then().statusCode(200).body(containsString("Import a listing")).header("Cache-Control", "no-store");
    }

    @Test
    void theServicesAreAskedInTheNameOfTheCaller() {
        Visitor.as("editor").get("/desk").then().statusCode(200);

        assertTrue(services.asked("GET /desk/releases").stream()
                .allMatch(request -> request.authorization().startsWith("Bearer ey")));
    }

    @Test
    void noTokenGetsIntoAPage() {
        assertThat(Visitor.as("editor").get("/desk").asString(), not(containsString("eyJ")));
    }

    @Test
    void anAccountWithoutAPlaceAtTheDeskGetsAPageThatSaysSo() {
        Visitor visitor = new Visitor();

        Response page = visitor.signIn("/desk", "admin");

        page.then().statusCode(403).body(containsString("The desk is for editors and publishers"));
        assertTrue(services.asked("GET /desk/releases").isEmpty());
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPageThatKeepsTheText() {
        Visitor editor = Visitor.as("editor");
        editor.get("/desk/releases/new");

        Response page = editor.sendWithoutToken("/desk/releases/new", Map.of("body", "First line\nsecond line"));

        page.then().statusCode(400).body(containsString("This form is too old to be sent"));
        assertEquals(
                "First line\nsecond line",
                Jsoup.parse(page.asString()).selectFirst("textarea").wholeText().strip());
        assertTrue(services.asked("POST /desk/releases").isEmpty());
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackWithEverythingWrittenInIt() {
        Visitor stranger = new Visitor();

        Response page = stranger.sendWithoutToken(
                "/desk/releases/new", Map.of("title", "Exports", "body", "First line\nsecond line", "csrf-token", "t"));

        page.then().statusCode(401);
        Document form = Jsoup.parse(page.asString());
        assertEquals("/desk/releases/new", form.selectFirst("form").attr("action"));
        assertEquals("Exports", form.selectFirst("input[name=title]").val());
        assertEquals("t", form.selectFirst("input[name=csrf-token]").val());
        assertEquals(
                "First line\nsecond line",
                form.selectFirst("textarea[name=body]").wholeText().strip());
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        Visitor editor = Visitor.as("editor");

        editor.send("/desk", "/desk/logout", Map.of())
                .then()
                .statusCode(303)
                .header("Location", allOf(containsString("/logout?id_token_hint=ey"), containsString("post_logout")));

        editor.get("/desk").then().statusCode(302).header("Location", containsString("/auth?"));
    }

    @Test
    void aLinkCannotSignAnybodyOut() {
        Visitor editor = Visitor.as("editor");

        editor.get("/desk/logout").then().statusCode(405);

        editor.get("/desk").then().statusCode(200);
    }

    @Test
    void theDeskSpeaksKoreanUnderItsKoreanAddress() {
        Visitor editor = Visitor.as("editor");

        Document page = editor.page("/ko/desk");

        assertEquals("ko", page.selectFirst("html").attr("lang"));
        assertTrue(page.text().contains("승인 대기"));
        assertEquals("/desk", page.selectFirst(".who a").attr("href"));
    }

    @Test
    void aLoginBegunInKoreanEndsInKorean() {
        Response page = new Visitor().signIn("/ko/desk/imports", "editor");

        page.then().statusCode(200).body(containsString("목록 가져오기"));
    }

    @Test
    void aLoginThatWasNeverBegunHereEndsOnAPage() {
        new Visitor()
                .get("/desk/login?code=stolen&state=" + "0".repeat(36))
                .then()
                .statusCode(anyOf(equalTo(302), equalTo(401)))
                .body(not(containsString("stolen")));
    }

    @Test
    void everyAnswerOfTheDeskIsKeptNowhereAndRunsNoForeignScript() {
        Visitor.as("editor")
                .get("/desk")
                .then()
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", startsWith("default-src 'self'"));
    }

    @Test
    void pagesOutsideTheDeskGetNoCookieAndNeedNoLogin() {
        new Visitor().get("/nothing").then().statusCode(404).header("Set-Cookie", nullValue());
    }

    @Test
    void cookiesAreOutOfReachForScriptsAndOtherSites() {
        Response page = Visitor.as("editor").get("/desk/imports");

        page.getHeaders()
                .getValues("Set-Cookie")
                .forEach(cookie ->
                        assertTrue(cookie.matches("(?i).*HttpOnly.*") && cookie.contains("SameSite=Lax"), cookie));
    }

    @Test
    void aFormLargerThanAnybodyWritesIsRefusedUnread() {
        new Visitor()
                .browser()
                .multiPart("body", "x".repeat(17 * 1024 * 1024))
                .post("/desk/releases/new")
                .then()
                .statusCode(413);
    }

    @Test
    void theAuditLogIsForPublishers() {
        services.answer("GET /desk/audit", 403, "{\"status\":403}");

        Visitor.as("editor").get("/desk/audit").then().statusCode(403).body(containsString("That is for publishers"));
    }

    @Test
    void aLoginThatWasCalledOffGetsAPage() {
        new Visitor()
                .get("/desk/login/failed?error=access_denied")
                .then()
                .statusCode(503)
                .body(containsString("Signing in did not work"));
    }
}
