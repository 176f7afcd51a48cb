package org.dateline.stats.extraction.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;

/** Where figures are that come in pairs after two areas were told apart. */
class RegionsTest {
    private static final String TOLD =
            "In May 2024 compared with April 2024, production of energy rose by 0.7% in the euro area and by 0.5% in the EU.";

    @Test
    void keepsTheOrderOfAreasWithinTheSentence() {
        String text =
                "Output rose by 0.7% in the euro area and 0.5% in the EU in May, compared with 0.2% and 0.4% in April.";

        assertEquals(List.of("EA", "EU", "EA", "EU"), areas(text));
    }

    @Test
    void keepsTheOrderOfAreasWhereLaterSentencesSayRespectively() {
        String text = TOLD + " Capital goods gained 1.3% and 1.0% respectively.";

        assertEquals(List.of("EA", "EU", "EA", "EU"), areas(text));
    }

    @Test
    void tellsTimesApartRatherThanAreas() {
        String text = TOLD + " In the euro area it rose by 1.3% and 1.0% respectively in March and April.";

        assertEquals(List.of("EA", "EU", "EA", "EA"), areas(text));
    }

    @Test
    void forgetsTheAreasWhereAnotherParagraphBegins() {
        String text = TOLD + "\n\nIn the EU, capital goods and durable goods gained 1.3% and 1.0% respectively.";

        assertEquals(List.of("EA", "EU", "EU", "EU"), areas(text));
    }

    @Test
    void namesTheAreaOfTheAgencyAgainAfterAnother() {
        String text = "GDP rose by 0.3% in the EU and by 0.2% in the euro area.";

        assertEquals(List.of("EU", "EA"), areas(text));
    }

    private static List<String> areas(String text) {
        return Engine.EXTRACTOR.read(Engine.source("", text, "2024-07-12", "EA")).figures().stream()
                .map(figure -> figure.area().code())
                .toList();
    }
}
