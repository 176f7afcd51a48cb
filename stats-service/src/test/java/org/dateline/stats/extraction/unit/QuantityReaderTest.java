package org.dateline.stats.extraction.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.extraction.number.NumeralReader;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 3.0 billion|3000000000|USD|USD 3.0 billion",
                "5.2 percent|5.2|percent|5.2 percent",
                "0.3 percentage points|0.3|percentage_point|0.3 percentage points",
                "16 joint research projects|16|project|16",
                "251,847 vehicles|251847|vehicle|251,847",
                "(-12.6%)|-12.6|percent|-12.6%",
                "-$1.9 billion|-1900000000|USD|-$1.9 billion",
                "$11,027m|11027000000|USD|$11,027m",
                "14 cents|0.14|USD|14 cents",
                "2.5 times|2.5|times|2.5",
                "3.2 million tonnes|3200000|tonne|3.2 million"
            })
    void givesTheNumberTheUnitWithTheLongestReach(String text, BigDecimal value, String unit, String span) {
        Line line = Engine.line(text);

        Quantity quantity = read(line).get(0);

        assertEquals(0, value.compareTo(quantity.value()), quantity::toString);
        assertEquals(unit, quantity.unit());
        assertEquals(span, line.words(quantity.from(), quantity.to()));
    }

    @Test
    void spreadsAUnitOverAList() {
        List<Quantity> quantities = read(Engine.line("2, 3.5 and 4 percent"));

        assertEquals(
                List.of("percent", "percent", "percent"),
                quantities.stream().map(Quantity::unit).toList());
    }

    @Test
    void spreadsAScaleOverAListOfAmounts() {
        List<Quantity> quantities = read(Engine.line("$2.7 and $8.5 billion"));

        assertEquals(0, new BigDecimal("2700000000").compareTo(quantities.get(0).value()));
    }

    @Test
    void tellsAPartFromItsWhole() {
        Quantity quantity = read(Engine.line("five out of 12 items")).get(0);

        assertEquals(0, new BigDecimal("5").compareTo(quantity.value()));
        assertEquals(0, new BigDecimal("12").compareTo(quantity.of()));
        assertEquals("item", quantity.unit());
    }

    private static List<Quantity> read(Line line) {
        return new QuantityReader(line, NumeralReader.read(line), "USD").read();
    }
}
