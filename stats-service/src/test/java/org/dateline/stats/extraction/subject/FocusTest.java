package org.dateline.stats.extraction.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;

/** What figures are about where a release goes on with something else. */
class FocusTest {
    @Test
    void readsMeasuresThatTheLexiconDoesNotKnowOfAllThings() {
        String text = "Exports of cars rose 3 percent in May. The wage rate for all industries rose 4 percent.";

        List<Figure> figures = Engine.read(text);

        assertEquals(
                List.of("Exports", "wage rate"),
                figures.stream().map(figure -> figure.measure().words()).toList());
        assertEquals(
                List.of("automobiles", "all"),
                figures.stream().map(figure -> figure.subject().code()).toList());
    }
}
