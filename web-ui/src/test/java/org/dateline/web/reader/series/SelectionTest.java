package org.dateline.web.reader.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {
    private static final Selection VIEW =
            new Selection("share", "M.KR.EXPORTS.ALL.W.USD", "A", "sum", "first", "true", "2024-08-01", "2020", "2024");

    @Test
    void thePlainViewHasNoQueryAndLeavesOutWhatIsImplied() {
        assertEquals("", Selection.PLAIN.query());
        assertEquals(Map.of("implied", "none"), Selection.PLAIN.parameters());
    }

    @Test
    void everyChoiceIsInTheAddressAndReachesTheFigureService() {
        assertEquals(
                "?transform=share&whole=M.KR.EXPORTS.ALL.W.USD&frequency=A&aggregation=sum&vintage=first&implied=true"
                        + "&asOf=2024-08-01&from=2020&to=2024",
                VIEW.query());
        assertEquals("all", VIEW.parameters().get("implied"));
        assertEquals(9, VIEW.parameters().size());
    }

    static Stream<Arguments> saysNothing() {
        return Stream.of(
                arguments(new Selection("lin", " ", "", null, "latest", "none", "", " ", "")),
                arguments(new Selection(null, "M.KR.EXPORTS.ALL.W.USD", null, null, null, null, null, null, null)),
                arguments(new Selection(null, null, null, "avg", null, null, null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("saysNothing")
    void whatAFormSendsWithoutMeaningAnythingByItIsNotGiven(Selection selection) {
        assertEquals(Selection.PLAIN, selection);
    }

    @Test
    void theNewestValuesAreTheSameViewWithoutItsTimeAndVintage() {
        Selection newest = VIEW.newest();

        assertNull(newest.asOf());
        assertNull(newest.vintage());
        assertEquals("share", newest.transform());
        assertEquals("A", newest.frequency());
    }

    @Test
    void anotherFrequencyIsNoShareOfThisOnesWholeAndHasOtherPeriods() {
        assertEquals(
                "?vintage=first&implied=true&asOf=2024-08-01", VIEW.elsewhere().query());
    }

    @Test
    void aWholeGoesWithAShareOnly() {
        assertNull(VIEW.with(Transformation.PCH, null).whole());
    }

    @Test
    void theWholesOfAPartAreTheLikeliestFirst() {
        assertEquals(
                List.of("M.KR.EXPORTS.CARS.W.USD", "M.KR.EXPORTS.ALL.CN.USD", "M.KR.EXPORTS.ALL.W.USD"),
                SeriesKey.of("M.KR.EXPORTS.CARS.CN.USD").orElseThrow().wholes().stream()
                        .map(SeriesKey::toString)
                        .toList());
        assertEquals(
                List.of(), SeriesKey.of("M.KR.EXPORTS.ALL.W.USD").orElseThrow().wholes());
    }
}
