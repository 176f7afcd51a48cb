package org.dateline.web.reader.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.web.reader.series.EndLabel.Corner;
import org.junit.jupiter.api.Test;

/** The newest value is written clear of the line, in a picture whose floor is at 300; y counts downwards. */
class EndLabelTest {
    private static final int FLOOR = 300;

    @Test
    void standsAboveTheEndOfALineThatRises() {
        assertEquals(88, place(line(250, 200, 100)));
    }

    @Test
    void standsAboveTheHighestPartOfTheLineThatIsBesideIt() {
        // The text is 72 wide and begins between the corners at 700 and 750.
        assertEquals(100 + 100 * 0.56 - 12, place(line(100, 200, 250)), 1e-9);
    }

    @Test
    void standsBelowWhereThereIsNoRoomAbove() {
        double place = place(line(10, 40, 60));

        assertTrue(place - 22 > 60, "the top of the letters is below the line: " + place);
        assertTrue(place < FLOOR);
    }

    @Test
    void staysInThePictureWhereThereIsRoomNeitherAboveNorBelow() {
        assertEquals(30, place(line(290, 20, 290)));
    }

    private static double place(List<Corner> line) {
        return EndLabel.place(line, 750, 4, FLOOR);
    }

    /** Corners 50 apart, the last at 750. */
    private static List<Corner> line(double... heights) {
        return Stream.iterate(0, i -> i < heights.length, i -> i + 1)
                .map(i -> new Corner(750 - 50.0 * (heights.length - 1 - i), heights[i]))
                .toList();
    }
}
