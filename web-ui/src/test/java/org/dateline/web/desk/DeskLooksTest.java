package org.dateline.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.desk.login.DeskSurroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of the desk, on a wide window and a phone, in both languages, light and dark. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class DeskLooksTest extends InChromium {
    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final Map<String, String> PAGES = pages();

    @BeforeEach
    void lay() {
        Examples.lay(services);
    }

    @Test
    void onAWideWindowInEnglish() {
        look("desk", "publisher", WIDE, ColorScheme.LIGHT, "wide");
    }

    @Test
    void onAPhoneInEnglish() {
        look("desk", "publisher", PHONE, ColorScheme.LIGHT, "phone");
    }

    @Test
    void onAWideWindowInKoreanAndInTheDark() {
        look("ko/desk", "publisher", WIDE, ColorScheme.DARK, "dark-ko");
    }

    private void look(String desk, String user, int width, ColorScheme colours, String suffix) {
        Page page = chromium.signedIn(root + desk, user, width, colours, true);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        PAGES.forEach((name, path) -> {
            Examples.state(services, name.startsWith("submitted") ? "submitted" : "published");
            page.navigate(root + desk + path);
            Chromium.picture(page, name + "-" + suffix);
            List<String> found = Chromium.faults(page);
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
            int spill = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertEquals(0, Math.max(0, spill), name + " is wider than the window");
        });
        assertEquals(Map.of(), faults);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("list", "/releases?state=submitted");
        pages.put("submitted", "/releases/" + Examples.RELEASE);
        pages.put("published", "/releases/" + Examples.RELEASE);
        pages.put("write", "/releases/new");
        pages.put("edit", "/releases/" + Examples.RELEASE + "/edit");
        pages.put("figures", "/releases/" + Examples.RELEASE + "/figures");
        pages.put("queue", "/figures");
        pages.put("imports", "/imports");
        pages.put("report", "/imports/" + Examples.IMPORT);
        pages.put("audit", "/audit");
        pages.put("vocabulary", "/vocabulary");
        pages.put("words", "/vocabulary/words");
        pages.put("teach", "/vocabulary/new?scheme=SUBJECT&words=quantum+sensors");
        pages.put("new-concept", "/vocabulary/new?scheme=MEASURE");
        pages.put("concept", "/vocabulary/concepts/" + VocabularyExamples.CONCEPT);
        pages.put("changes", "/vocabulary/changes");
        pages.put("change", "/vocabulary/changes/" + VocabularyExamples.PROPOSED);
        pages.put("change-applied", "/vocabulary/changes/" + VocabularyExamples.APPLIED);
        return pages;
    }
}
