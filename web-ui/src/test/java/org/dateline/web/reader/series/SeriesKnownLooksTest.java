package org.dateline.web.reader.series;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.web.desk.Chromium;
import org.dateline.web.desk.InChromium;
import org.dateline.web.desk.login.DeskSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was known when, by hand, key and ear; and the chart in a frame on another site. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesKnownLooksTest extends InChromium {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String PAGE = "series/" + SeriesExamples.KEY;
    private static final String OBSERVATIONS = "GET /series/" + SeriesExamples.KEY + "/observations";

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
        List<String> days = List.of("2024-02-15", "2024-03-15", "2024-04-01", "2024-04-15", "2024-06-15");
        for (int i = 0; i < days.size(); i++) {
            services.answer(OBSERVATIONS + "?implied=none&asOf=" + days.get(i), 200, SeriesExamples.stated(i + 1));
        }
    }

    @Test
    void theSliderMovesChartTableAndAddressAndSaysWhatChanged() {
        // Given
        Page page = chromium.open(root + PAGE, WIDE, ColorScheme.LIGHT, true);
        Locator slider = page.getByLabel("As known on").first();
        assertThat(slider).hasAttribute("aria-valuetext", "15 July 2024");
        assertThat(page.locator("[data-points] tbody tr")).hasCount(5);

        // When
        slider.press("ArrowLeft");
        slider.press("ArrowLeft");
        slider.press("ArrowLeft");

        // Then
        assertThat(slider).hasAttribute("aria-valuetext", "1 April 2024");
        assertThat(page.locator(".said"))
                .hasText("1 April 2024: Feb 2024: 5.16 billion US dollars, revised from 5.4 billion US dollars");
        assertThat(page.locator("[data-points] tbody tr")).hasCount(2);
        assertThat(page.locator(".headline")).containsText("5.16 billion US dollars");
        assertThat(page.locator(".live svg")).containsText("5.16");
        assertThat(slider).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*\\?asOf=2024-04-01"));
        assertThat(page.locator("#as-of")).hasValue("2024-04-01");
        assertThat(page.locator("a[download]").first())
                .hasAttribute("href", Pattern.compile(".*\\.csv\\?asOf=2024-04-01"));
        assertEquals(List.of(), Chromium.faults(page));

        // When
        slider.press("End");

        // Then
        assertThat(page).hasURL(root + PAGE);
        assertThat(page.locator("[data-points] tbody tr")).hasCount(5);
    }

    @Test
    void anAnswerThatCameTooLateIsDropped() {
        // Given
        Page page = chromium.open(root + PAGE, WIDE, ColorScheme.LIGHT, true);
        Locator slider = page.getByLabel("As known on").first();
        services.fallSilent(path -> path.contains("asOf=2024-06-15"));
        page.waitForRequest(request -> request.url().contains("asOf=2024-06-15"), () -> slider.press("ArrowLeft"));

        // When
        slider.press("ArrowLeft");

        // Then
        assertThat(page).hasURL(Pattern.compile(".*\\?asOf=2024-04-15"));
        assertThat(page.locator("[data-points] tbody tr")).hasCount(3);
        lay();
        slider.press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile(".*\\?asOf=2024-04-01"));
        assertThat(page.locator("[data-points] tbody tr")).hasCount(2);
    }

    @Test
    void whatCannotBeFetchedIsSaidAndEverythingStays() {
        Page page = chromium.open(root + PAGE, WIDE, ColorScheme.LIGHT, true);
        services.answer(OBSERVATIONS + "?implied=none&asOf=2024-06-15", 503, "");

        page.getByLabel("As known on").first().press("ArrowLeft");

        assertThat(page.locator(".said")).containsText("could not be fetched");
        assertThat(page.locator("[data-points] tbody tr")).hasCount(5);
        assertThat(page).hasURL(root + PAGE);
    }

    @Test
    void withoutScriptsTheListAndTheFormLeadToTheSame() {
        Page page = chromium.open(root + PAGE, WIDE, ColorScheme.LIGHT, false);
        assertThat(page.locator(".slide")).isHidden();
        page.locator(".known summary").click();
        page.locator(".known a", new Page.LocatorOptions().setHasText("1 April 2024"))
                .click();
        assertThat(page.locator("[data-points] tbody tr")).hasCount(2);

        page.locator("#as-of").fill("2024-03-15");
        page.locator("#as-of").press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*[?&]asOf=2024-03-15.*"));
        assertThat(page.locator(".headline")).containsText("5.4 billion US dollars");
    }

    @Test
    void everyViewIsInNobodysWay() {
        services.answer(
                OBSERVATIONS + "?frequency=Q&aggregation=sum&implied=none",
                200,
                SeriesExamples.made(
                        "Q",
                        "sum",
                        SeriesExamples.aggregated("2023-Q4", "16100000000", 3, 3),
                        SeriesExamples.aggregated("2024-Q1", "17530000000", 3, 3),
                        SeriesExamples.aggregated("2024-Q2", "13110000000", 2, 3)));
        services.answer(OBSERVATIONS + "?vintage=first&implied=none", 200, SeriesExamples.stated(2));
        look(PAGE + "?asOf=2024-03-15", "series-known", WIDE, ColorScheme.LIGHT, true);
        look("ko/" + PAGE + "?asOf=2024-03-15", "series-known-ko-phone", PHONE, ColorScheme.DARK, true);
        look(PAGE + "?frequency=Q&aggregation=sum", "series-quarters", WIDE, ColorScheme.DARK, true);
        look("ko/" + PAGE + "?frequency=Q&aggregation=sum", "series-quarters-ko", PHONE, ColorScheme.LIGHT, true);
        look(PAGE + "?vintage=first", "series-first-plain", WIDE, ColorScheme.LIGHT, false);
        look(PAGE + "/embed?implied=true", "embed", 640, ColorScheme.LIGHT, true);
        look("ko/" + PAGE + "/embed?asOf=2024-03-15", "embed-ko-dark", PHONE, ColorScheme.DARK, true);
    }

    @Test
    void anotherSiteFramesTheChartAndNothingElse() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] host = ("<!doctype html><title>Elsewhere</title><iframe id=chart width=640 height=520 src=\"" + root
                        + PAGE + "/embed\"></iframe><iframe id=page src=\"" + root + PAGE + "\"></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, host.length);
            try (exchange) {
                exchange.getResponseBody().write(host);
            }
        });
        site.start();
        try {
            Page page = chromium.open("http://localhost:" + site.getAddress().getPort(), WIDE, ColorScheme.LIGHT, true);

            FrameLocator chart = page.frameLocator("#chart");
            assertThat(chart.locator("svg.still")).isVisible();
            assertThat(chart.locator("h1")).containsText("Automobile exports");
            assertThat(page.frameLocator("#page").locator(".series-head")).hasCount(0);
            assertEquals(List.of(), page.context().cookies());
            Chromium.picture(page, "embedded");
        } finally {
            site.stop(0);
        }
    }

    private void look(String path, String name, int width, ColorScheme colours, boolean scripts) {
        Page page = chromium.open(root + path, width, colours, scripts);
        if (scripts && !path.contains("/embed")) {
            assertThat(page.locator(".live svg")).isVisible();
        }
        Chromium.picture(page, name);
        if (scripts) {
            assertEquals(List.of(), Chromium.faults(page), name);
            int spill = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertEquals(0, Math.max(0, spill), name + " is wider than the window");
        }
    }
}
