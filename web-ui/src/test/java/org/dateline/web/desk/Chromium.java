package org.dateline.web.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, for tests of what somebody sees. */
public final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        boolean required = System.getProperty("dateline.require", "").contains("chromium");
        assumeTrue(required || Files.isExecutable(BINARY), "no Chromium at " + BINARY);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A window of that width, signed in at the desk. */
    public Page signedIn(String desk, String user, int width, ColorScheme colours, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.navigate(desk);
        page.getByLabel("User").fill(user);
        page.getByText("Go").click();
        return page;
    }

    /** A window of that width on a page that nobody signs in for. */
    public Page open(String address, int width, ColorScheme colours, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.navigate(address);
        return page;
    }

    /** Whatever axe finds wrong with a page, one line each. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Chromium::line).toList();
    }

    /** Keeps what the page looks like under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }
}
