package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Releases.published;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.dateline.stats.testing.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxDataTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 16);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);
    private static final String DATA = "/sdmx/2.1/data/SERIES/";
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";
    private static final String CSV = "application/vnd.sdmx.data+csv;version=1.0.0";
    private static final String GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1";
    private static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";

    @BeforeEach
    void twoReleases() {
        Feed.empty();
        Feed.publish(
                JANUARY,
                "Cars and ships",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023. Ship exports in 2024 came to $25.6 billion.");
    }

    @Test
    void genericDataHasEverySeriesWithItsValuesAndSentences() {
        // When
        Response answer = read("all", null);

        // Then
        answer.then().statusCode(200).contentType(startsWith(GENERIC));
        XmlPath xml = answer.xmlPath();
        assertEquals("DATELINE", xml.getString("GenericData.Header.Sender.@id"));
        assertEquals("SERIES", xml.getString("GenericData.Header.Structure.Structure.Ref.@id"));
        assertEquals(
                List.of("A", "KR", "EXPORTS", "AUTOMOBILES", "W", "USD"),
                xml.getList("GenericData.DataSet.Series[0].SeriesKey.Value.@value"));
        assertEquals(List.of("2023", "2024"), xml.getList("GenericData.DataSet.Series[0].Obs.ObsDimension.@value"));
        assertEquals(
                List.of("70900000000", "70800000000"),
                xml.getList("GenericData.DataSet.Series[0].Obs.ObsValue.@value"));
        String last = "GenericData.DataSet.Series[0].Obs[1].Attributes.Value.find { it.@id == '%s' }.@value";
        assertEquals("A", xml.getString(last.formatted("OBS_STATUS")));
        assertEquals("70750000000", xml.getString(last.formatted("LOWER_BOUND")));
        assertEquals("70850000000", xml.getString(last.formatted("UPPER_BOUND")));
        assertEquals("cars-and-ships", xml.getString(last.formatted("RELEASE")));
        assertEquals(
                "Automobile exports for 2024 reached USD 70.8 billion.", xml.getString(last.formatted("SENTENCE")));
        assertEquals(2, xml.getInt("GenericData.DataSet.Series.size()"));
    }

    @Test
    void structureSpecificDataHasComponentsAsAttributes() {
        XmlPath xml = read(CARS, SPECIFIC).xmlPath();

        assertEquals("AUTOMOBILES", xml.getString("StructureSpecificData.DataSet.Series.@SUBJECT"));
        assertEquals("0", xml.getString("StructureSpecificData.DataSet.Series.@UNIT_MULT"));
        assertEquals(
                "Exports of automobiles, Korea, annual, US dollars",
                xml.getString("StructureSpecificData.DataSet.Series.@TITLE"));
        assertEquals("70900000000", xml.getString("StructureSpecificData.DataSet.Series.Obs[0].@OBS_VALUE"));
        assertEquals("2024", xml.getString("StructureSpecificData.DataSet.Series.Obs[1].@TIME_PERIOD"));
    }

    @Test
    void csvIsATableWithARowForEachObservation() {
        // When
        List<String> rows = rows("all");

        // Then
        assertEquals(
                "DATAFLOW,FREQ,REF_AREA,INDICATOR,SUBJECT,COUNTERPART_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,TITLE,"
                        + "UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,PRE_BREAK_VALUE,LOWER_BOUND,UPPER_BOUND,KNOWN_FROM,"
                        + "RELEASE,FIGURE,SENTENCE,WITHDRAWN",
                rows.get(0));
        assertEquals(4, rows.size());
        assertEquals(
                "DATELINE:SERIES(1.0),A,KR,EXPORTS,AUTOMOBILES,W,USD,2023,70900000000",
                String.join(",", Arrays.copyOf(rows.get(1).split(","), 9)));
    }

    @Test
    void keysNameSeveralCodesAndLeaveOthersOpen() {
        assertEquals(2, rows("A.KR.EXPORTS.SHIPS+PLANES..USD?detail=dataonly").size());
        assertEquals(4, rows(".....?detail=dataonly").size());
        assertEquals(1 + 3, rows("..EXPORTS...?detail=dataonly").size());
        read("..IMPORTS...", CSV).then().statusCode(404);
    }

    @Test
    void periodsAndCountsNarrowTheObservations() {
        assertEquals(List.of("2024"), times(CARS + "?startPeriod=2024"));
        assertEquals(List.of("2023"), times(CARS + "?endPeriod=2023-12"));
        assertEquals(List.of("2023"), times(CARS + "?endPeriod=2024-Q3"));
        assertEquals(List.of("2023"), times(CARS + "?firstNObservations=1"));
        assertEquals(List.of("2024"), times(CARS + "?lastNObservations=1"));
        assertEquals(List.of("2023", "2024"), times(CARS + "?firstNObservations=1&lastNObservations=1"));
    }

    @Test
    void detailLeavesOutWhatIsNotAskedFor() {
        assertEquals(
                "DATAFLOW,FREQ,REF_AREA,INDICATOR,SUBJECT,COUNTERPART_AREA,UNIT_MEASURE",
                rows("all?detail=serieskeysonly").get(0));
        assertEquals(3, rows("all?detail=serieskeysonly").size());
        XmlPath xml = read("all?detail=nodata", GENERIC).xmlPath();
        assertEquals(0, xml.getInt("GenericData.DataSet.Series.Obs.size()"));
        assertEquals("TITLE", xml.getString("GenericData.DataSet.Series[0].Attributes.Value[0].@id"));
    }

    @Test
    void flatDataHasTheWholeKeyAtEachObservation() {
        XmlPath xml = read("all?dimensionAtObservation=AllDimensions", GENERIC).xmlPath();

        assertEquals(
                List.of("A", "KR", "EXPORTS", "AUTOMOBILES", "W", "USD", "2023"),
                xml.getList("GenericData.DataSet.Obs[0].ObsKey.Value.@value"));
        assertEquals(3, xml.getInt("GenericData.DataSet.Obs.size()"));
    }

    @Test
    void aRevisionTellsTheValueBeforeAndHistoryHasBoth() {
        // When
        Feed.publish(MARCH, "Cars revised", "Automobile exports in 2024 came to $71.3 billion.");

        // Then
        XmlPath now = read(CARS + "?startPeriod=2024", SPECIFIC).xmlPath();
        assertEquals("71300000000", now.getString("StructureSpecificData.DataSet.Series.Obs.@OBS_VALUE"));
        assertEquals("70800000000", now.getString("StructureSpecificData.DataSet.Series.Obs.@PRE_BREAK_VALUE"));
        XmlPath history =
                read(CARS + "?startPeriod=2024&includeHistory=true", GENERIC).xmlPath();
        assertEquals(
                List.of("2025-01-15T15:00:00Z", "2025-03-02T15:00:00Z"),
                history.getList("GenericData.DataSet.@validFromDate"));
        assertEquals(
                List.of("70800000000", "71300000000"),
                history.getList("GenericData.DataSet.Series.Obs.ObsValue.@value"));
        assertEquals(List.of("Replace", "Replace"), history.getList("GenericData.DataSet.@action"));
    }

    @Test
    void updatedAfterGoesByWhenThePortalShowedARowFirst() {
        // Given a release of March that is shown in April only
        UUID id = UUID.randomUUID();
        Instant shown =
                MARCH.plusMonths(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        Feed.apply(Releases.item(
                id, 1, "published", shown, MARCH, "Chips", "Semiconductor exports in 2024 came to $141.9 billion."));

        // Then
        String after = "all?detail=dataonly&updatedAfter=";
        assertEquals(List.of("2024"), times(after + shown.minus(Duration.ofDays(1))));
        read(after + shown, CSV).then().statusCode(404);
        assertEquals(4, times(after + "2025-01-01").size());
        read("all?updatedAfter=2025-03-20T09:00:00%2B09:00", null)
                .then()
                .body("GenericData.DataSet.@action", equalTo("Replace"));
    }

    @Test
    void whatIsImpliedIsToldWhenAskedForOnly() {
        Feed.publish(MARCH, "Hybrids", "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.");

        String hybrids = "A.KR.EXPORTS.HYBRID_VEHICLES.W.USD";
        assertEquals(List.of("2024"), times(hybrids));
        XmlPath all = read(hybrids + "?implied=direct", SPECIFIC).xmlPath();
        assertEquals(List.of("I", "A"), all.getList("StructureSpecificData.DataSet.Series.Obs.@OBS_STATUS"));
    }

    @Test
    void whatIsUnderEmbargoIsNotThere() {
        Feed.apply(Releases.draft(
                UUID.randomUUID(), MARCH, "Chips", "Semiconductor exports in 2024 came to $141.9 billion."));

        read("A.KR.EXPORTS.SEMICONDUCTORS.W.USD", CSV)
                .then()
                .statusCode(404)
                .body("detail", equalTo("No series has SUBJECT=SEMICONDUCTORS."));
        assertEquals(4, rows("all").size());
    }

    @Test
    void theTagIsOfTheContentAndNotOfTheTimeOfTheAnswer() {
        // Given
        String tag = read(CARS, null).header("ETag");

        // When the same is asked for again, and after something else was published
        Feed.apply(published(
                UUID.randomUUID(), 1, MARCH, "Chips", "Semiconductor exports in 2024 came to $141.9 billion."));

        // Then
        given().header("If-None-Match", tag).get(DATA + CARS).then().statusCode(304);
        Feed.publish(MARCH, "Cars revised", "Automobile exports in 2024 came to $71.3 billion.");
        given().header("If-None-Match", tag)
                .get(DATA + CARS)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void theMediaTypeIsTheOneThatIsPreferred() {
        read(CARS, "text/csv;q=0.5, " + SPECIFIC + ";q=0.8").then().contentType(startsWith(SPECIFIC));
        read(CARS, "application/xml").then().contentType(startsWith(GENERIC));
        read(CARS, "*/*").then().contentType(startsWith(GENERIC));
        read(CARS, "application/vnd.sdmx.data+csv").then().contentType(startsWith(CSV));
        read(CARS + "?format=csv", "*/*").then().contentType(startsWith(CSV));
        read(CARS + "/", "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1")
                .then()
                .body(containsString("GenericTimeSeriesData"));
        read(CARS, "image/png").then().statusCode(406);
    }

    @Test
    void charactersThatXmlHasNoPlaceForBreakNothing() {
        Feed.publish(MARCH, "Odd", "Steel exports\u000b in 2024 came to $33.3 billion, \"<&>\".");

        String sentence = read("A.KR.EXPORTS.STEEL.W.USD", SPECIFIC)
                .xmlPath()
                .getString("StructureSpecificData.DataSet.Series.Obs.@SENTENCE");
        assertFalse(sentence.isEmpty());
    }

    private static List<String> times(String query) {
        List<String> rows = rows(query);
        return rows.subList(1, rows.size()).stream()
                .map(row -> row.split(",")[7])
                .toList();
    }

    private static List<String> rows(String query) {
        Response answer = read(query, CSV);
        answer.then().statusCode(200).contentType(startsWith(CSV));
        return answer.asString().lines().toList();
    }

    private static Response read(String query, String accept) {
        return given().urlEncodingEnabled(false)
                .header("Accept", accept == null ? "*/*" : accept)
                .get(DATA + query);
    }
}
