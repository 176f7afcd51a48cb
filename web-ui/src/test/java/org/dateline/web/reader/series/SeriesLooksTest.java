package org.dateline.web.reader.series;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.web.desk.Chromium;
import org.dateline.web.desk.InChromium;
import org.dateline.web.desk.login.DeskSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The series pages as somebody sees, hears and handles them. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class SeriesLooksTest extends InChromium {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @BeforeEach
    void lay() {
        SeriesExamples.lay(services);
    }

    @Test
    void nothingIsInTheWayOfAnybody() {
        look("series", "series-list", WIDE, ColorScheme.LIGHT, true);
        look("ko/series?q=car&frequency=M", "series-list-ko-dark", PHONE, ColorScheme.DARK, true);
        look("series/" + SeriesExamples.KEY, "series", WIDE, ColorScheme.LIGHT, true);
        look("series/" + SeriesExamples.KEY, "series-phone", PHONE, ColorScheme.LIGHT, true);
        look("ko/series/" + SeriesExamples.KEY + "?implied=true", "series-ko-dark", WIDE, ColorScheme.DARK, true);
        look("ko/series/" + SeriesExamples.KEY + "?asOf=2024-08-01", "series-ko-phone", PHONE, ColorScheme.DARK, true);
    }

    @Test
    void comparingIsInNobodysWay() {
        CompareExamples.lay(services);
        String two = "?key=" + CompareExamples.CARS + "&key=" + CompareExamples.BUILT;
        compared("explore" + "?key=" + CompareExamples.BUILT, "explore", WIDE, ColorScheme.LIGHT);
        compared("ko/explore", "explore-ko-dark-phone", PHONE, ColorScheme.DARK);
        compared("explore/compare" + two, "compare", WIDE, ColorScheme.LIGHT);
        compared("ko/explore/compare" + two + "&view=index", "compare-ko-dark", WIDE, ColorScheme.DARK);
        compared("explore/compare" + two, "compare-phone", PHONE, ColorScheme.DARK);
        compared("explore/compare?view=years&key=" + CompareExamples.CARS, "compare-years", WIDE, ColorScheme.LIGHT);
    }

    @Test
    void seriesAreChosenByHandAndCompared() {
        CompareExamples.lay(services);
        Page page = chromium.open(root + "explore", WIDE, ColorScheme.LIGHT, false);
        page.locator(".choosing input").check();
        page.getByText("Compare the chosen").click();

        page.waitForURL(Pattern.compile(".*/explore/compare\\?key=" + CompareExamples.CARS + ".*"));
        assertThat(page.locator(".members")).containsText("Automobile exports");
    }

    private void compared(String path, String name, int width, ColorScheme colours) {
        Page page = chromium.open(root + path, width, colours, true);
        Chromium.picture(page, name);
        assertEquals(List.of(), Chromium.faults(page), name);
        int spill = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertEquals(0, Math.max(0, spill), name + " is wider than the window");
    }

    @Test
    void everythingButTheHandIsThereWithoutScripts() {
        Page page =
                look("series/" + SeriesExamples.KEY + "?implied=true", "series-plain", WIDE, ColorScheme.LIGHT, false);
        assertThat(page.locator("svg.still")).isVisible();
        assertThat(page.locator(".live")).isHidden();
        assertThat(page.locator("[data-points] tbody tr")).hasCount(6);

        look("series/" + SeriesExamples.KEY, "series-plain-phone", PHONE, ColorScheme.LIGHT, false);
    }

    @Test
    void theChartIsDrawnFromTheTableAsAPicture() {
        List<String> refused = new ArrayList<>();
        Page page = page(WIDE);
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.reload();

        assertThat(page.locator(".live svg")).isVisible();
        assertThat(page.locator("svg.still")).isHidden();
        assertThat(page.locator(".live svg")).containsText("6.62");
        assertThat(page.locator(".readout strong")).hasText("Jun 2024: 6.62 billion US dollars");
        assertEquals(List.of(), refused, "the page's policy lets all of it happen");
    }

    @Test
    void keysGoFromPointToPointAndSayEachOne() {
        Page page = page(WIDE);
        Locator chart = page.locator(".live");
        chart.focus();
        assertThat(chart).hasAttribute("role", "slider");

        chart.press("ArrowLeft");
        assertThat(page.locator(".readout strong")).hasText("May 2024: 6.49 billion US dollars");
        assertThat(chart)
                .hasAttribute(
                        "aria-valuetext", Pattern.compile("May 2024\\. 6\\.49 billion US dollars\\. Shipments.*"));

        chart.press("Home");
        assertThat(page.locator(".readout strong")).hasText("Dec 2023: 6.0 billion US dollars");
        chart.press("ArrowLeft");
        assertThat(chart).hasAttribute("aria-valuenow", "0");
        chart.press("End");
        assertThat(chart).hasAttribute("aria-valuenow", "5");
        chart.press("Enter");
        page.waitForURL(Pattern.compile(".*/releases/cars-in-2024-06#figure-f6"));
    }

    @Test
    void theHandFindsTheNearestPoint() {
        Page page = page(WIDE);
        Locator chart = page.locator(".live");
        chart.scrollIntoViewIfNeeded();

        chart.hover(new Locator.HoverOptions().setPosition(70, 150));

        assertThat(page.locator(".readout strong")).hasText("Dec 2023: 6.0 billion US dollars");
    }

    @Test
    void paperShowsThePictureThatFitsIt() {
        Page page = page(WIDE);
        assertThat(page.locator(".live svg")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("svg.still")).isVisible();
        assertThat(page.locator(".live")).isHidden();
        Chromium.picture(page, "series-print");
    }

    @Test
    void noTitleAndNoQuoteBecomesAScript() {
        List<String> alarms = new ArrayList<>();
        Page page = page(WIDE);
        page.onDialog(dialog -> {
            alarms.add(dialog.message());
            dialog.dismiss();
        });
        page.reload();
        page.locator(".live").press("ArrowLeft");

        assertThat(page.locator(".readout q")).containsText(SeriesExamples.RUDE);
        assertTrue(alarms.isEmpty());
    }

    private Page page(int width) {
        return chromium.open(root + "series/" + SeriesExamples.KEY + "?implied=true", width, ColorScheme.LIGHT, true);
    }

    private Page look(String path, String name, int width, ColorScheme colours, boolean scripts) {
        Page page = chromium.open(root + path, width, colours, scripts);
        if (scripts && path.contains(SeriesExamples.KEY)) {
            assertThat(page.locator(".live svg")).isVisible();
        }
        Chromium.picture(page, name);
        if (scripts) {
            assertEquals(List.of(), Chromium.faults(page), name);
            int spill = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertEquals(0, Math.max(0, spill), name + " is wider than the window");
        }
        return page;
    }
}
