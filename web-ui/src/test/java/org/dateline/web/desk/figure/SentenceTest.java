package org.dateline.web.desk.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.web.client.Figure;
import org.dateline.web.desk.Reading;
import org.dateline.web.desk.figure.Queue.Item;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void theSentenceIsCutAtTheFigure() {
        Item item = around("Title\n\nFirst sentence. Exports rose 4 percent last month. Third.", "4 percent");

        assertEquals("Exports rose ", item.before());
        assertEquals(" last month.", item.after());
    }

    @Test
    void offsetsCountCharactersThatTakeTwoUnitsOnce() {
        Item item = around("𝄞𝄞 music exports rose 4 percent.", "4 percent");

        assertEquals("𝄞𝄞 music exports rose ", item.before());
        assertEquals(".", item.after());
    }

    @Test
    void aFigureInATitleEndsWithItsLine() {
        Item item = around("Exports pass 14 billion dollars\n\nBody text.", "14 billion dollars");

        assertEquals("Exports pass ", item.before());
        assertEquals("", item.after());
    }

    @Test
    void offsetsOutsideTheTextShowTheFigureAlone() {
        Item item = Sentence.around(reading(90, 99), "Short.");

        assertEquals("", item.before() + item.after());
    }

    private static Item around(String text, String figure) {
        int at = text.indexOf(figure);
        int start = text.codePointCount(0, at);
        return Sentence.around(reading(start, start + figure.codePointCount(0, figure.length())), text);
    }

    private static Reading reading(int start, int end) {
        Figure figure = new Figure(
                "f", "r", start, end, "", "LEVEL", null, null, null, null, null, null, null, null, null, null, "read",
                null, null);
        return new Reading(figure, "", "");
    }
}
