package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.xml.XmlPath;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Messages in SDMX-ML are valid by the standard's own schemas. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxSchemaTest {
    private static final String SDMX = "/sdmx/2.1/";
    private static final String TYPE = "application/vnd.sdmx.%s+xml;version=2.1";

    @BeforeEach
    void revisedImpliedAndWeeklyValues() {
        Feed.empty();
        Feed.publish(
                LocalDate.of(2025, 1, 16),
                "Cars and ships",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023. Ship exports in December 2024 came to over $2.6 billion. Exports in"
                        + " the first 20 days of January 2025 came to $31.6 billion.");
        Feed.publish(
                LocalDate.of(2025, 3, 3),
                "Cars revised",
                "Automobile exports in 2024 came to $71.3 billion. Hybrid car exports rose 45.8 percent to $11.3 billion in"
                        + " 2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "data/SERIES/all, genericdata",
        "data/SERIES/all?implied=direct, genericdata",
        "data/SERIES/all?includeHistory=true, genericdata",
        "data/SERIES/all?detail=dataonly, genericdata",
        "data/SERIES/all?detail=nodata, genericdata",
        "data/SERIES/all?detail=serieskeysonly, genericdata",
        "data/SERIES/all?dimensionAtObservation=AllDimensions, genericdata",
        "data/SERIES/all?updatedAfter=2020-01-01, genericdata",
        "data/SERIES/all, generictimeseriesdata",
        "data/SERIES/all?detail=serieskeysonly, generictimeseriesdata",
        "dataflow, structure",
        "datastructure/DATELINE/SERIES/1.0?references=all, structure",
        "dataflow/DATELINE/SERIES/1.0?references=descendants&detail=referencepartial, structure",
        "structure?references=all, structure",
        "structure?detail=allstubs, structure",
        "codelist, structure",
        "codelist/DATELINE/CL_AREA/1.0/KR, structure",
        "conceptscheme, structure",
        "agencyscheme, structure",
        "dataproviderscheme, structure",
        "contentconstraint, structure",
        "availableconstraint/SERIES, structure",
        "availableconstraint/SERIES/A.....?mode=available&references=all, structure",
        "availableconstraint/SERIES/all/all/SUBJECT?startPeriod=2024, structure"
    })
    void messagesAreValid(String path, String type) throws Exception {
        valid(SdmxSchemas.messages(), read(path, type, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "data/SERIES/A.KR.EXPORTS.SHIPS, 400",
        "data/SERIES/A.XX.EXPORTS.SHIPS.W.USD, 404",
        "data/SERIES/all?dimensionAtObservation=SUBJECT, 501",
        "codelist/DATELINE/NONE, 404"
    })
    void errorsAreValid(String path, int status) throws Exception {
        valid(SdmxSchemas.messages(), read(path, path.startsWith("data") ? "genericdata" : "structure", status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?implied=direct",
                "?includeHistory=true",
                "?detail=dataonly",
                "?detail=nodata",
                "?detail=serieskeysonly",
                "?dimensionAtObservation=AllDimensions",
                "?dimensionAtObservation=AllDimensions&includeHistory=true"
            })
    void specificDataIsValidByTheSchemaOfItsStructure(String query) throws Exception {
        Schema schema = specific(query.contains("AllDimensions"));

        valid(schema, read("data/SERIES/all" + query, "structurespecificdata", 200));
    }

    @Test
    void timeSeriesDataThatIsSpecificIsValid() throws Exception {
        valid(specific(false), read("data/SERIES/all", "structurespecifictimeseriesdata", 200));
    }

    @Test
    void theSchemaOfTheStructureRefusesWhatTheStructureDoes() throws Exception {
        String message = read("data/SERIES/all", "structurespecificdata", 200);

        assertThrows(
                SAXException.class,
                () -> valid(specific(false), message.replace("REF_AREA=\"KR\"", "REF_AREA=\"QQ\"")));
        assertThrows(SAXException.class, () -> valid(specific(false), message.replace("REF_AREA=\"KR\"", "")));
        assertThrows(
                SAXException.class,
                () -> valid(specific(false), message.replace("OBS_STATUS=\"A\"", "COLOUR=\"red\"")));
    }

    private static Schema specific(boolean flat) throws SAXException {
        String structure = read("datastructure/DATELINE/SERIES/1.0?references=children", "structure", 200);
        return SdmxSchemas.specific(
                new XmlPath(structure),
                "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=DATELINE:SERIES(1.0):ObsLevelDim:"
                        + (flat ? "AllDimensions" : "TIME_PERIOD"),
                flat);
    }

    private static void valid(Schema schema, String message) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(message)));
    }

    private static String read(String path, String type, int status) {
        var answer = given().urlEncodingEnabled(false)
                .header("Accept", TYPE.formatted(type))
                .get(SDMX + path);
        assertEquals(status, answer.statusCode(), answer::asString);
        return answer.asString();
    }
}
