package org.dateline.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    }

    private static String listing() throws IOException {
        try (InputStream file = EndToEndIT.class.getResourceAsStream("/annual-trade.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
