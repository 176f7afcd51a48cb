package org.dateline.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite as its people use it, from a listing at the desk to the pages that everybody reads. */
@ExtendWith(SharedSuite.Provider.class)
class EndToEndIT {
    private static final List<String> TITLES = List.of(
            "Car exports set a record in 2023",
            "Car exports hold their level in 2024",
            "ICT surplus widens in December");

    private static Chromium chromium;

    private final SharedSuite shared;

    EndToEndIT(SharedSuite shared) {
        this.shared = shared;
    }

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aListingGoesInAtTheDeskAndComesOutAsPages() throws Exception {
        RunningSuite suite = shared.running();
        String listing = listing();

        Desk editor = Desk.signedIn(chromium.somebody(), suite.web(), "editor");
        editor.tryListing(listing.replace("date2025-01-15", "date2025-02-30"));
        assertThat(editor.tally("Created")).hasText("2");
        assertThat(editor.tally("Wrong")).hasText("1");
        assertThat(editor.text("2025-02-30")).isVisible();
        editor.takeListingIn(listing);
        assertThat(editor.tally("Created")).hasText("3");
        assertThat(editor.tally("Wrong")).hasText("0");
        for (String title : TITLES) {
            editor.open("My drafts", title);
            assertThat(editor.step("Publish now")).isHidden();
            editor.step("Submit for approval").click();
            assertThat(editor.state()).hasText("Submitted");
        }

        Desk publisher = Desk.signedIn(chromium.somebody(), suite.web(), "publisher");
        for (String title : TITLES) {
            publisher.open("Waiting for approval", title);
            publisher.step("Publish now").click();
            assertThat(publisher.state()).hasText("Published");
        }
        String balance = publisher.publicAddress();

        suite.await("all figures", () -> suite.answer(suite.web() + "/series/A.KR.EXPORTS.AUTOMOBILES.W.USD")
                .body()
                .contains("$70.8 billion"));
        publisher.open("Published", "ICT surplus widens in December");
        assertThat(publisher.text("agree within rounding")).isVisible();
        publisher.signOut();

        Reader reader = new Reader(chromium.somebody(), suite.web());
        reader.goTo("/");
        TITLES.forEach(title -> assertThat(reader.link(title)).isVisible());

        reader.goTo(balance);
        assertThat(reader.heading("ICT surplus widens in December")).isVisible();
        assertThat(reader.mark("$9.3 billion")).isVisible();
        assertThat(reader.row("$22.7 billion")).containsText("Dec 2024");
        assertThat(reader.row("$9.3 billion")).containsText("Agrees within rounding");
        assertThat(reader.text("22.7 bn − 13.3 bn = 9.4 bn")).isVisible();

        reader.goTo("/series/A.KR.EXPORTS.AUTOMOBILES.W.USD");
        assertThat(reader.row("2023")).containsText("exports climbed 31.1 percent to $70.9 billion");
        assertThat(reader.row("2024")).containsText("automobile exports edged down 0.1 percent to $70.8 billion");
        reader.row("2024").getByRole(AriaRole.LINK).first().click();
        assertThat(reader.heading("Car exports hold their level in 2024")).isVisible();

        for (String feed : List.of("/feeds/releases.atom", "/feeds/series/A.KR.EXPORTS.AUTOMOBILES.W.USD.atom")) {
            assertTrue(suite.answer(suite.web() + feed).body().contains("2024"), feed);
        }
    }

    @Test
    void aScheduledReleaseIsNowhereBeforeItsMomentAndEverywhereAfter() throws Exception {
        RunningSuite suite = shared.running();
        Script editor = new Script(suite, "editor");
        Script publisher = new Script(suite, "publisher");
        JsonNode draft = editor.post(
                suite.catalog() + "/desk/releases",
                Map.of(
                        "title", "Ship exports climb in October",
                        "body", "Ship exports rose 12.0 percent to $3.1 billion in October 2025.",
                        "language", "en"));
        String id = draft.path("id").asText();
        String desk = suite.catalog() + "/desk/releases/" + id;
        editor.post(desk + "/submit", Map.of());
        publisher.post(
                desk + "/schedule",
                Map.of("at", Instant.now().plus(Duration.ofDays(1)).toString()));
        // Its figures are there, so that their absence below is the embargo's doing.
        suite.await(
                "figures at the desk",
                () -> editor.get(suite.stats() + "/desk/releases/" + id + "/figures")
                                .path("items")
                                .size()
                        > 1);
        List<Place> places = places(suite, id, draft.path("slug").asText());

        for (Place place : places) {
            assertFalse(place.shows(suite), place::address);
        }

        publisher.post(desk + "/unschedule", Map.of());
        Instant moment = Instant.now().plusSeconds(5);
        publisher.post(desk + "/schedule", Map.of("at", moment.toString()));
        for (Place place : places) {
            suite.await(place.address(), () -> {
                boolean shown = place.shows(suite);
                assertFalse(shown && Instant.now().isBefore(moment), () -> place + " before its moment");
                return shown;
            });
        }
    }

    /**
     * Where readers look.
     *
     * @param trace what is there once the release is public
     */
    private record Place(String address, String trace) {
        boolean shows(RunningSuite suite) {
            HttpResponse<String> answer = suite.answer(address);
            boolean shown = answer.body().contains(trace);
            assertTrue(Set.of(200, 404).contains(answer.statusCode()), answer::body);
            return shown && answer.statusCode() == 200;
        }
    }

    private static List<Place> places(RunningSuite suite, String id, String slug) {
        String series = "M.KR.EXPORTS.SHIPS.W.USD";
        String title = "Ship exports climb in October";
        return List.of(
                new Place(suite.catalog() + "/releases/" + slug, slug),
                new Place(suite.catalog() + "/releases/" + id, slug),
                new Place(suite.catalog() + "/releases/" + id + "/revisions", "revision"),
                new Place(suite.catalog() + "/releases", slug),
                new Place(suite.catalog() + "/releases?q=ship", slug),
                new Place(suite.stats() + "/releases/" + id + "/figures", "$3.1 billion"),
                new Place(suite.stats() + "/series?q=ships", series),
                new Place(suite.stats() + "/series/" + series, series),
                new Place(suite.stats() + "/series/" + series + "/observations", id),
                new Place(suite.web() + "/", title),
                new Place(suite.web() + "/releases", title),
                new Place(suite.web() + "/releases/" + slug, title),
                new Place(suite.web() + "/series?q=ships", series),
                new Place(suite.web() + "/series/" + series, slug),
                new Place(suite.web() + "/feeds/releases.atom", title),
                new Place(suite.web() + "/sitemap.xml", slug));
    }

    private static String listing() throws IOException {
        try (InputStream file = EndToEndIT.class.getResourceAsStream("/annual-trade.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
