package org.dateline.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11300000000 | USD | 11.3 billion USD | 113억 달러",
                "683610000000 | USD | 683.61 billion USD | 6,836.1억 달러",
                "1500000000000 | KRW | 1.5 trillion KRW | 1.5조원",
                "-9970000000 | USD | −9.97 billion USD | −99.7억 달러",
                "2782639 | vehicle | 2,782,639 vehicles | 2,782,639대",
                "75000 | VEHICLE | 75,000 vehicles | 7.5만대",
                "1 | country | 1 country | 1개국",
                "16 | country | 16 countries | 16개국",
                "-4.10 | percent | −4.1% | −4.1%",
                "0.3 | percentage_point | 0.3 points | 0.3%p",
                "3 | times | 3 times | 3배",
                "2 | rank | 2 | 2위"
            })
    void valuesAreWrittenAsPeopleSayThem(BigDecimal value, String unit, String english, String korean) {
        assertEquals(english, Amount.words(value, unit, false));
        assertEquals(korean, Amount.words(value, unit, true));
    }

    @Test
    void aRangeHasOneScaleWord() {
        assertEquals("11.25–11.35 billion USD", range("11250000000", "11350000000", "USD", false));
        assertEquals("112.5–113.5억 달러", range("11250000000", "11350000000", "USD", true));
        assertEquals("−3.85 to −3.75%", range("-3.85", "-3.75", "percent", false));
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertEquals("–", Amount.words(null, "USD", false));
    }

    private static String range(String lower, String upper, String unit, boolean korean) {
        return Amount.range(new BigDecimal(lower), new BigDecimal(upper), unit, korean);
    }
}
