package org.dateline.stats.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarginsTest {
    @Test
    void blanksMarginsAndKeepsEveryOtherCharacterInItsPlace() {
        String text = "Starts rose 1.9 percent (±15.3 percent)* in May (see table 2).";

        String without = Margins.without(text);

        assertEquals("Starts rose 1.9 percent                  in May (see table 2).", without);
        assertEquals(text.length(), without.length());
    }

    @Test
    void leavesSignsThatOpenNoMarginAlone() {
        String text = "A tolerance of ±2 mm (in all), and one that never closes (±3";

        assertEquals(text, Margins.without(text));
    }
}
