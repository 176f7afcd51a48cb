package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.dateline.stats.testing.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of values besides themselves is the same in every format, and only what is asked for. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxAttributesTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 16);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";
    private static final String QUOTE = "Automobile exports for 2024 reached USD 70.8 billion, said the \"Ministry\".";
    private static final Set<String> KEY =
            Set.of("FREQ", "REF_AREA", "INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE");

    @BeforeEach
    void aRevisionAGrowthAndAWithdrawal() {
        Feed.empty();
        Feed.publish(JANUARY, "Cars", QUOTE + " It was the second highest figure after the $70.9 billion set in 2023.");
        Feed.publish(MARCH, "Cars revised", "Automobile exports in 2024 came to $71.3 billion.");
        Feed.publish(MARCH, "Hybrids", "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.");
        UUID ships = UUID.randomUUID();
        Feed.apply(Releases.published(ships, 1, JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion."));
        Feed.apply(Releases.item(
                ships,
                1,
                "withdrawn",
                Instant.parse("2025-01-15T15:00:00Z"),
                JANUARY,
                "Ships",
                "Ship exports in 2024 came to $25.6 billion."));
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsSaidOfAnObservation(SdmxAnswer format) throws Exception {
        // When
        List<Map<String, String>> rows = read(format, CARS, "", "");

        // Then
        Map<String, String> revised = rows.get(1);
        assertFalse(revised.remove("FIGURE").isEmpty());
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("FREQ", "A"),
                        Map.entry("REF_AREA", "KR"),
                        Map.entry("INDICATOR", "EXPORTS"),
                        Map.entry("SUBJECT", "AUTOMOBILES"),
                        Map.entry("COUNTERPART_AREA", "W"),
                        Map.entry("UNIT_MEASURE", "USD"),
                        Map.entry("TIME_PERIOD", "2024"),
                        Map.entry("OBS_VALUE", "71300000000"),
                        Map.entry("TITLE", "Exports of automobiles, Korea, annual, US dollars"),
                        Map.entry("UNIT_MULT", "0"),
                        Map.entry("DECIMALS", "0"),
                        Map.entry("OBS_STATUS", "A"),
                        Map.entry("CONF_STATUS", "F"),
                        Map.entry("PRE_BREAK_VALUE", "70800000000"),
                        Map.entry("LOWER_BOUND", "71250000000"),
                        Map.entry("UPPER_BOUND", "71350000000"),
                        Map.entry("KNOWN_FROM", "2025-03-02T15:00:00Z"),
                        Map.entry("RELEASE", "cars-revised"),
                        Map.entry("SENTENCE", "Automobile exports in 2024 came to $71.3 billion."))),
                revised);
        assertEquals("70900000000", rows.get(0).get("OBS_VALUE"));
        assertEquals("cars", rows.get(0).get("RELEASE"));
        assertFalse(rows.get(0).containsKey("PRE_BREAK_VALUE"), "a value that was never revised has none before it");
        assertEquals(2, rows.size());
    }

    @ParameterizedTest
    @EnumSource
    void decimalsAreThoseOfTheSentenceAndWhatIsImpliedHasNone(SdmxAnswer format) throws Exception {
        Feed.publish(JANUARY, "Chips", "Semiconductor exports rose 45.8 percent in 2024.");

        Map<String, String> growth = read(format, "A.KR.EXPORTS_YOY.SEMICONDUCTORS.W.PERCENT", "", "")
                .get(0);
        assertEquals("45.8", growth.get("OBS_VALUE"));
        assertEquals("1", growth.get("DECIMALS"));
        assertEquals("45.75", growth.get("LOWER_BOUND"));

        List<Map<String, String>> levels =
                read(format, "A.KR.EXPORTS.HYBRID_VEHICLES.W.USD", "implied=direct", "implied=direct");
        assertEquals("I", levels.get(0).get("OBS_STATUS"));
        assertFalse(levels.get(0).containsKey("DECIMALS"));
        assertTrue(levels.get(0).containsKey("LOWER_BOUND") && levels.get(0).containsKey("UPPER_BOUND"));
        assertEquals("A", levels.get(1).get("OBS_STATUS"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWithdrawnSaysSo(SdmxAnswer format) throws Exception {
        assertEquals(
                "true", read(format, "A.KR.EXPORTS.SHIPS.W.USD", "", "").get(0).get("WITHDRAWN"));
        assertFalse(read(format, CARS, "", "").get(1).containsKey("WITHDRAWN"));
    }

    @ParameterizedTest
    @EnumSource
    void aSentenceKeepsItsQuotesAndCommas(SdmxAnswer format) throws Exception {
        List<Map<String, String>> history = read(format, CARS, "includeHistory=true", "includeHistory=true");

        assertTrue(history.stream().anyMatch(row -> QUOTE.equals(row.get("SENTENCE"))), history::toString);
    }

    @ParameterizedTest
    @EnumSource
    void historyHasEachVintageWithTheMomentSinceWhichItWasValid(SdmxAnswer format) throws Exception {
        List<Map<String, String>> history = read(
                format, CARS, "includeHistory=true&startPeriod=2024", "includeHistory=true&c[TIME_PERIOD]=ge:2024");

        assertEquals(List.of("70800000000", "71300000000"), values(history, "OBS_VALUE"));
        assertEquals(List.of("2025-01-15T15:00:00Z", "2025-03-02T15:00:00Z"), values(history, "VALID_FROM"));
        assertFalse(history.get(0).containsKey("PRE_BREAK_VALUE"));
        assertEquals("70800000000", history.get(1).get("PRE_BREAK_VALUE"));
    }

    @ParameterizedTest
    @EnumSource
    void flatObservationsSayTheSameAsThoseOfSeries(SdmxAnswer format) throws Exception {
        String flat = "dimensionAtObservation=AllDimensions";

        assertEquals(read(format, "A.....", "", ""), read(format, "A.....", flat, flat));
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstOrTheLastAreGivenOfEachSeries(SdmxAnswer format) throws Exception {
        assertEquals(
                List.of("2023"),
                values(read(format, CARS, "firstNObservations=1", "firstNObservations=1"), "TIME_PERIOD"));
        assertEquals(
                List.of("2024"),
                values(read(format, CARS, "lastNObservations=1", "lastNObservations=1"), "TIME_PERIOD"));
        assertEquals(
                2,
                read(format, CARS, "firstNObservations=5", "lastNObservations=5")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "dataonly, attributes=none, TIME_PERIOD OBS_VALUE",
        "serieskeysonly, attributes=none&measures=none, ''",
        "nodata, attributes=series&measures=none, TITLE UNIT_MULT"
    })
    void lessIsGivenWhereLessIsAskedFor(String detail, String attributes, String given) throws Exception {
        Set<String> expected = new TreeSet<>(KEY);
        expected.addAll(given.isEmpty() ? List.of() : List.of(given.split(" ")));

        for (SdmxAnswer format : SdmxAnswer.values()) {
            List<Map<String, String>> rows = read(format, CARS, "detail=" + detail, attributes);

            assertEquals(given.contains("TIME_PERIOD") ? 2 : 1, rows.size(), format::name);
            for (Map<String, String> row : rows) {
                assertEquals(expected, row.keySet(), format::name);
            }
        }
    }

    private static List<String> values(List<Map<String, String>> rows, String component) {
        return rows.stream().map(row -> row.get(component)).toList();
    }

    /** Asks every version of the API that gives the format, which all say the same. */
    private static List<Map<String, String>> read(SdmxAnswer format, String key, String first, String second)
            throws Exception {
        List<Map<String, String>> three = read(
                format, "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/" + key.replace("A.....", "A") + "?" + second);
        if (format.ofFirstVersion()) {
            assertEquals(three, read(format, "/sdmx/2.1/data/SERIES/" + key + "?" + first));
        }
        return three;
    }

    private static List<Map<String, String>> read(SdmxAnswer format, String address) throws Exception {
        var answer = given().urlEncodingEnabled(false)
                .header("Accept", format.type())
                .get(address.replaceFirst("[?]$", ""));
        assertEquals(200, answer.statusCode(), answer::asString);
        assertTrue(answer.contentType().startsWith(format.type()), answer.contentType());
        return format.rows(answer.asString());
    }
}
