package org.dateline.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.web.layout.MarkedText.Mark;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void aFigureOfTheBodyIsMarkedAfterTheTitle() {
        String marked = MarkedText.body("<p>Up 4 percent.</p>", "News", "Up 4 percent.", List.of(mark(9, 18)));

        assertEquals("<p>Up <a class=\"figure read\" href=\"#r\" id=\"at-r\">4 percent</a>.</p>", marked);
    }

    @Test
    void charactersOfTwoUnitsCountOnce() {
        String marked = MarkedText.body("<p>𝄞 up 4.</p>", "𝄞", "𝄞 up 4.", List.of(mark(8, 9)));

        assertEquals("<p>𝄞 up <a class=\"figure read\" href=\"#r\" id=\"at-r\">4</a>.</p>", marked);
    }

    @Test
    void aFigureOverSeveralElementsIsMarkedPieceByPiece() {
        String marked = MarkedText.body("<p><strong>4</strong> percent</p>", "", "4 percent", List.of(mark(0, 9)));

        assertEquals(
                "<p><strong><a class=\"figure read\" href=\"#r\" id=\"at-r\">4</a></strong>"
                        + "<a class=\"figure read\" href=\"#r\"> percent</a></p>",
                marked);
    }

    @Test
    void severalFiguresOfOneLineAreMarkedEach() {
        String marked = MarkedText.body("<p>1, 2</p>", "", "1, 2", List.of(mark(3, 4), mark(0, 1)));

        assertEquals(
                "<p><a class=\"figure read\" href=\"#r\" id=\"at-r\">1</a>, <a class=\"figure read\" href=\"#r\" id=\"at-r\">2</a></p>",
                marked);
    }

    @Test
    void htmlOfAnotherTextStaysUnmarked() {
        assertEquals("<p>Other</p>", MarkedText.body("<p>Other</p>", "", "Up 4", List.of(mark(3, 4))));
    }

    @Test
    void aTitleIsEscaped() {
        assertEquals(
                "A &lt;b&gt; <a class=\"figure read\" href=\"#r\" id=\"at-r\">4</a>",
                MarkedText.title("A <b> 4", List.of(mark(6, 7))));
    }

    private static Mark mark(int start, int end) {
        return new Mark(start, end, "r", "read");
    }
}
