package org.dateline.stats.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that recognisers are known to get wrong in silence. */
class WrongValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports reached USD 8 million.|8000000|USD",
                "Exports reached USD 70.8 billion.|70800000000|USD",
                "Exports reached 1,783.9million dollars.|1783900000|USD",
                "Exports reached €2 318.4 bn.|2318400000000|EUR",
                "Exports reached 4 billion 205 million dollars.|4205000000|USD",
                "Exports reached US$ 3.5bn.|3500000000|USD",
                "Exports reached ₩1.2 tn.|1200000000000|KRW",
                "Exports reached −$1.9 billion.|-1900000000|USD",
                "Production came to 940 000 vehicles.|940000|vehicle",
                "Exports rose 0.8 per cent.|0.8|percent",
                "Exports fell 0.8 per cent.|-0.8|percent",
                "Exports more than doubled.|2|times",
                "Exports nearly tripled.|3|times",
                "Exports were halved.|0.5|times",
                "The unemployment rate fell by 0.3 percentage points.|-0.3|percentage_point",
                "A total of two hundred and fifty delegates took part.|250|person"
            })
    void readsValueSignAndUnit(String text, BigDecimal value, String unit) {
        Figure figure = only(text);

        assertEquals(0, value.compareTo(figure.value()), figure::toString);
        assertEquals(unit, figure.unit());
    }

    @Test
    void sharesAUnitThatIsSmallerThanItsCurrency() {
        Figure range = only("The price was between 20 and 30 cents.");

        assertEquals(0, new BigDecimal("0.2").compareTo(range.value()), range::toString);
        assertEquals(0, new BigDecimal("0.3").compareTo(range.upper()), range::toString);
        assertEquals("USD", range.unit());
    }

    @Test
    void keepsNumbersInOneBracketApart() {
        List<Figure> figures = Engine.read("The country has ample labour (population of 250 million, 30% youth).");

        assertEquals(
                List.of("250 million", "30%"),
                figures.stream().map(Figure::text).toList());
        assertEquals(0, new BigDecimal("250000000").compareTo(figures.get(0).value()));
        assertEquals("person", figures.get(0).unit());
        assertEquals(Kind.SHARE, figures.get(1).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pact was signed in 2018 in Seoul.",
                "Tariffs under Section 232 apply to the G20 and to 5G devices.",
                "The COVID-19 period was 2012–13.",
                "The 22nd Automotive Day was held on May 12, 2024.",
                "Call 044-203-4325 before 10:30 on 3 June.",
                "The Ioniq 5 and the EV6 were shown.",
                "The index is published with 2015=100.",
                "The two countries met twice in the first half of 2024."
            })
    void takesNamesAndDatesForNoFigures(String text) {
        assertEquals(List.of(), Engine.read(text));
    }

    @Test
    void putsDecemberOfAJanuaryReleaseIntoTheYearBefore() {
        assertEquals(
                "2024-12",
                String.valueOf(only("Exports in December reached $6 billion.").period()));
    }

    @Test
    void resolvesTheYearBeforeAgainstThePeriodSpokenOf() {
        List<Figure> figures =
                Engine.read("Exports in 2023 reached $6 billion, compared with $5 billion in the previous year.");

        assertEquals("2023", String.valueOf(figures.get(0).period()));
        assertEquals("2022", String.valueOf(figures.get(1).period()));
    }

    @Test
    void keepsBothEndsOfARange() {
        Figure range = only("Exports are expected to grow between 2 and 3 percent in 2025.");

        assertEquals(0, new BigDecimal("2").compareTo(range.value()));
        assertEquals(0, new BigDecimal("3").compareTo(range.upper()));
        assertEquals("2 and 3 percent", range.text());
    }

    @Test
    void takesUnitsForVehiclesOrForNothingInParticular() {
        assertEquals("vehicle", only("Car exports reached 251,847 units.").unit());
    }

    @Test
    void takesTheCurrencyOfTheAmountBefore() {
        List<Figure> figures = Engine.read("Exports rose from $1.9 billion in 2022 to 2.1 billion in 2023.");

        assertEquals("USD", figures.get(1).unit());
        assertEquals("2023", String.valueOf(figures.get(1).period()));
    }

    @Test
    void spreadsTheLastUnitOverItsList() {
        List<Figure> figures = Engine.read("Exports of ships and cars rose 2.7 and 8.5 percent, respectively.");

        assertEquals(
                List.of("ships", "automobiles"),
                figures.stream().map(figure -> figure.subject().code()).toList());
        assertEquals(0, new BigDecimal("2.7").compareTo(figures.get(0).value()));
        assertEquals("percent", figures.get(0).unit());
    }

    @Test
    void readsABareDollarAsThatOfTheAgency() {
        Source source = Engine.source("", "Exports rose to $384.8 billion in May.", "2024-06-25", "HK");

        assertEquals("HKD", Engine.EXTRACTOR.read(source).figures().get(0).unit());
    }

    @Test
    void readsADeficitAsNegativeAndItsNarrowingAsAFall() {
        List<Figure> figures = Engine.read("The trade deficit narrowed by $1.2 billion to $3.4 billion in May.");

        assertEquals(Kind.CHANGE, figures.get(0).kind());
        assertEquals(0, new BigDecimal("-1200000000").compareTo(figures.get(0).value()));
        assertEquals("trade_deficit", figures.get(0).measure().code());
        assertEquals(Kind.BALANCE, figures.get(1).kind());
        assertEquals(0, new BigDecimal("-3400000000").compareTo(figures.get(1).value()));
    }

    @Test
    void countsOffsetsInCodePoints() {
        String body = "𝔼xports 🚢 of ships reached $3 billion in May.";

        Figure figure = only(body);

        int start = body.codePointCount(0, body.indexOf('$'));
        assertEquals(start, figure.start());
        assertEquals(start + "$3 billion".length(), figure.end());
        assertEquals("$3 billion", figure.text());
    }

    @Test
    void keepsTheWordsOfAnUnknownSubject() {
        Figure figure = only("Exports of quantum widgets rose 4 percent in May.");

        assertNull(figure.subject().code());
        assertEquals("quantum widgets", figure.subject().words());
        assertTrue(figure.confidence() < 0.9);
    }

    private static Figure only(String text) {
        List<Figure> figures = Engine.read(text);
        assertEquals(1, figures.size(), () -> text + " " + figures);
        return figures.get(0);
    }
}
