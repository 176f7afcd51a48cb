package org.dateline.stats.extraction.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,783.9|1783.9|0.1",
                "940 000|940000|1000",
                "940 001|940001|1",
                "2 318.4|2318.4|0.1",
                "30,000|30000|1000",
                "7|7|1",
                "twenty-five|25|1",
                "two hundred and six|206|1"
            })
    void readsValueAndQuantum(String text, BigDecimal value, BigDecimal quantum) {
        Numeral numeral = only(text);

        assertEquals(0, value.compareTo(numeral.value()));
        assertEquals(0, quantum.compareTo(numeral.quantum()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"third", "3rd"})
    void tellsOrdinalsFromCardinals(String text) {
        assertEquals(true, only(text).ordinal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"G20", "5G", "COVID-19", "10:30", "2015=100", "044-203-4325", "12.05.2024", "1/3", "v_3"})
    void leavesDigitsWithinSomethingElseAlone(String text) {
        assertEquals(List.of(), NumeralReader.read(Engine.line(text)));
    }

    @Test
    void leavesNumbersThatAreTooLongToMeanAnythingAlone() {
        assertEquals(List.of(), NumeralReader.read(Engine.line("9".repeat(100_000))));
    }

    private static Numeral only(String text) {
        List<Numeral> numerals = NumeralReader.read(Engine.line(text));
        assertEquals(1, numerals.size(), numerals::toString);
        return numerals.get(0);
    }
}
