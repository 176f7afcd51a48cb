package org.dateline.catalog.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports rose 3 percent.            | Exports rose 4 percent.",
                "Exports rose 3.1 percent.          | Exports rose 31 percent.",
                "Exports rose 3 percent.            | Exports fell 3 percent.",
                "The balance was -3 dollars.        | The balance was 3 dollars.",
                "Sales of $3 billion                | Sales of $3 million",
                "Sales of $3 billion                | Sales of €3 billion",
                "Sales of three ships               | Sales of five ships",
                "A surplus of $2.1 billion          | A deficit of $2.1 billion",
                "Sales doubled.                     | Sales tripled.",
                "Up 3 percent and 4 percent         | Up 4 percent and 3 percent",
                "Exports rose 3 percent to 7.       | Exports rose to 7.",
                "수출이 3억 달러 늘었다.              | 수출이 3조 달러 늘었다.",
                "수출이 3% 증가했다.                  | 수출이 3% 감소했다."
            })
    void aMovedFigureIsSeen(String before, String after) {
        assertNotEquals(Quantities.in(before), Quantities.in(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exprots of chips rose 3 percent to $2 billion. | Exports of chips grew 3 percent to $2 billion.",
                "The ministry of trade said so in May 2025.     | The Ministry of Trade said so in May 2025.",
                "Sales of 40 compnies                           | Sales of 40 companies",
                "반도체수출이 3% 증가했다.                         | 반도체 수출이 3% 증가했다."
            })
    void spellingIsNoFigure(String before, String after) {
        assertEquals(Quantities.in(before), Quantities.in(after));
    }
}
