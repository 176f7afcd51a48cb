package org.dateline.web.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.Chromium;
import org.dateline.web.desk.InChromium;
import org.dateline.web.desk.login.DeskSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader's pages in a real browser, wide and on a phone, in both languages, light and dark. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class ReaderLooksTest extends InChromium {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String RELEASE = "releases/" + ReaderExamples.SLUG;
    private static final String HYBRIDS = "A.KR.EXPORTS.HYBRID_VEHICLES.W.USD";
    private static final Map<String, String> PAGES = Map.of(
            "home", "",
            "list", "releases",
            "found", "releases?q=ship&topic=trade",
            "release", RELEASE,
            "figure", "figures/8ea3632514a501bb",
            "figure-chart", "figures/fd36152d64476701/chart",
            "unknown", "releases/nobody",
            "bad", "releases?page=x");

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
        services.answer("GET /figures/8ea3632514a501bb", 200, ReaderExamples.stats("figure"));
        for (String figure : List.of("fd36152d64476701", "f09cb67d09025771")) {
            services.answer(
                    "GET /figures/" + figure,
                    200,
                    ReaderExamples.stats("figure")
                            .replace("8ea3632514a501bb", figure)
                            .replace("A.KR.EXPORTS.AUTOMOBILES.W.USD", HYBRIDS));
        }
        services.answer("GET /series/" + HYBRIDS + "/observations", 200, ReaderExamples.stats("observations"));
        services.answer(
                "GET /series",
                200,
                ReaderExamples.stats("series-list")
                        .replace("A.KR.EXPORTS.HYBRID_VEHICLES.W.USD", "M.KR.EXPORTS.ALL.W.USD"));
    }

    @Test
    void onAWideWindowInEnglish() {
        look("", WIDE, ColorScheme.LIGHT);
    }

    @Test
    void onAPhoneInKoreanAndInTheDark() {
        look("ko/", PHONE, ColorScheme.DARK);
    }

    @Test
    void withoutScriptsOneSearchesNarrowsAndReads() {
        Page page = chromium.open(root, WIDE, ColorScheme.LIGHT, false);

        page.getByRole(AriaRole.SEARCHBOX).fill("ship & sea");
        page.locator(".find button").click();
        page.locator(".entries h2 a").first().click();
        page.locator(".prose .figure").first().click();

        assertTrue(
                services.asked("GET /releases").stream()
                        .anyMatch(asked -> asked.at().contains("q=ship%20%26%20sea")
                                || asked.at().contains("q=ship+%26+sea")),
                "the words reach the catalog");
        assertTrue(page.url().endsWith(RELEASE + "#figure-8ea3632514a501bb"), page.url());
        assertThat(page.locator("tr:target .amount")).hasText("70.8 billion USD");
    }

    @Test
    void aFigureAnswersInTheMarginWhereOneStopsAtIt() {
        List<String> complaints = new ArrayList<>();
        Page page = chromium.open(root + RELEASE, WIDE, ColorScheme.LIGHT, true);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        Locator card = page.locator("#card");
        assertThat(card).isHidden();

        page.locator(".prose .figure").nth(2).hover();

        assertThat(card.locator(".amount")).hasText("+45.8%");
        assertThat(card.locator(".what a")).hasAttribute("href", "/series/" + HYBRIDS);
        assertThat(card.locator("svg circle.here")).isVisible();
        assertThat(card.locator("figcaption a")).hasAttribute("href", "/series/" + HYBRIDS);
        assertEquals(List.of(), Chromium.faults(page));
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        page.locator(".prose .figure").nth(6).focus();
        assertThat(card.locator(".verdict")).hasText("Agrees within rounding");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aCitedFigureIsShownWhereItIsStated() {
        Page page = chromium.open(root + RELEASE + "#figure-f09cb67d09025771", PHONE, ColorScheme.LIGHT, true);

        assertThat(page.locator("#card .amount")).hasText("9.3 billion USD");
        assertThat(page.locator(".figure.shown")).isInViewport();
    }

    private void look(String language, int width, ColorScheme colours) {
        Page page = chromium.open(root + language, width, colours, true);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        PAGES.forEach((name, path) -> {
            page.navigate(root + language + path);
            Chromium.picture(page, "reader-" + name + "-" + width);
            List<String> found = Chromium.faults(page);
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
            int spill = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertEquals(0, Math.max(0, spill), name + " is wider than the window");
        });
        assertEquals(Map.of(), faults);
        assertEquals(List.of(), refused, "what the policy of the pages refuses");
    }
}
