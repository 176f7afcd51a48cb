package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.dateline.stats.testing.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxStructureTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 16);
    private static final String SDMX = "/sdmx/2.1/";
    private static final String XML = "application/vnd.sdmx.structure+xml;version=2.1";
    private static final String STRUCTURES = "Structure.Structures.";

    @BeforeEach
    void twoSeries() {
        Feed.empty();
        Feed.publish(
                JANUARY,
                "Cars and ships",
                "Automobile exports for 2024 reached USD 70.8 billion. Ship imports from China in December 2024 came to"
                        + " $25.6 million.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataflow",
                "dataflow/",
                "dataflow/all/all/latest",
                "dataflow/DATELINE",
                "dataflow/DATELINE/SERIES",
                "dataflow/DATELINE/SERIES/1.0",
                "dataflow/DATELINE+OTHER/SERIES/all/"
            })
    void theDataflowIsFoundByAllThatNamesIt(String path) {
        Response answer = read(path);

        answer.then().statusCode(200).contentType(startsWith(XML));
        XmlPath xml = answer.xmlPath();
        assertEquals("SERIES", xml.getString(STRUCTURES + "Dataflows.Dataflow.@id"));
        assertEquals("DATELINE", xml.getString(STRUCTURES + "Dataflows.Dataflow.@agencyID"));
        assertEquals("DataStructure", xml.getString(STRUCTURES + "Dataflows.Dataflow.Structure.Ref.@class"));
    }

    @Test
    void theDataStructureHasTheDimensionsOfTheKeyAndThenTheTime() {
        XmlPath xml = read("datastructure/DATELINE/SERIES/1.0").xmlPath();

        String components = STRUCTURES + "DataStructures.DataStructure.DataStructureComponents.";
        assertEquals(
                List.of("FREQ", "REF_AREA", "INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE"),
                xml.getList(components + "DimensionList.Dimension.@id"));
        assertEquals("TIME_PERIOD", xml.getString(components + "DimensionList.TimeDimension.@id"));
        assertEquals("7", xml.getString(components + "DimensionList.TimeDimension.@position"));
        assertEquals("OBS_VALUE", xml.getString(components + "MeasureList.PrimaryMeasure.@id"));
        assertTrue(xml.getList(components + "AttributeList.Attribute.@id")
                .containsAll(List.of("UNIT_MULT", "DECIMALS", "OBS_STATUS", "CONF_STATUS", "PRE_BREAK_VALUE")));
    }

    @Test
    void whatAStructureRefersToComesWithIt() {
        XmlPath xml =
                read("dataflow/DATELINE/SERIES/1.0?references=descendants").xmlPath();

        assertEquals("SERIES", xml.getString(STRUCTURES + "DataStructures.DataStructure.@id"));
        assertEquals(
                List.of(
                        "CL_AREA",
                        "CL_CONF_STATUS",
                        "CL_FREQ",
                        "CL_INDICATOR",
                        "CL_OBS_STATUS",
                        "CL_SUBJECT",
                        "CL_UNIT"),
                xml.getList(STRUCTURES + "Codelists.Codelist.@id"));
        assertEquals("CONCEPTS", xml.getString(STRUCTURES + "Concepts.ConceptScheme.@id"));
        assertEquals(
                0,
                read("dataflow/DATELINE/SERIES/1.0?references=children")
                        .xmlPath()
                        .getInt(STRUCTURES + "Codelists.Codelist.size()"));
        assertEquals(
                "SERIES",
                read("codelist/DATELINE/CL_UNIT/1.0?references=parents")
                        .xmlPath()
                        .getString(STRUCTURES + "DataStructures.DataStructure.@id"));
        assertEquals(
                "AVAILABLE",
                read("dataflow/DATELINE/SERIES/1.0?references=contentconstraint")
                        .xmlPath()
                        .getString(STRUCTURES + "Constraints.ContentConstraint.@id"));
    }

    @Test
    void codesHaveNamesInBothLanguagesAndTheirBroaderCodes() {
        XmlPath xml = read("codelist/DATELINE/CL_SUBJECT").xmlPath();

        String code = STRUCTURES + "Codelists.Codelist.Code.find { it.@id == '%s' }.";
        assertEquals("Automobiles", xml.getString(code.formatted("AUTOMOBILES") + "Name[0]"));
        assertEquals("자동차", xml.getString(code.formatted("AUTOMOBILES") + "Name[1]"));
        assertEquals("AUTOMOBILES", xml.getString(code.formatted("ECO_FRIENDLY_VEHICLES") + "Parent.Ref.@id"));
        assertEquals(
                List.of("AUTOMOBILES"),
                read("codelist/DATELINE/CL_SUBJECT/1.0/AUTOMOBILES")
                        .xmlPath()
                        .getList(STRUCTURES + "Codelists.Codelist.Code.@id"));
    }

    @Test
    void stubsAndPartsLeaveOutWhatIsNotWanted() {
        XmlPath stubs = read("codelist?detail=allstubs").xmlPath();
        assertEquals(7, stubs.getInt(STRUCTURES + "Codelists.Codelist.size()"));
        assertEquals(0, stubs.getInt(STRUCTURES + "Codelists.Codelist.Code.size()"));
        assertEquals(
                "/sdmx/2.1/codelist/DATELINE/CL_AREA/1.0",
                stubs.getString(STRUCTURES + "Codelists.Codelist[0].@structureURL"));

        XmlPath partial = read("datastructure/DATELINE/SERIES?references=codelist&detail=referencepartial")
                .xmlPath();
        String subjects = STRUCTURES + "Codelists.Codelist.find { it.@id == 'CL_SUBJECT' }.";
        assertEquals("true", partial.getString(subjects + "@isPartial"));
        assertEquals(List.of("AUTOMOBILES", "SHIPS"), partial.getList(subjects + "Code.@id"));
    }

    @Test
    void agenciesAndProvidersAreListed() {
        assertEquals(
                "DATELINE",
                read("agencyscheme/SDMX/AGENCIES")
                        .xmlPath()
                        .getString(STRUCTURES + "OrganisationSchemes.AgencyScheme.Agency.@id"));
        assertEquals(
                "DATELINE",
                read("dataproviderscheme")
                        .xmlPath()
                        .getString(STRUCTURES + "OrganisationSchemes.DataProviderScheme.DataProvider.@id"));
    }

    @Test
    void availabilityTellsTheCodesOfPublicSeriesOnly() {
        // Given
        Feed.apply(Releases.draft(
                UUID.randomUUID(), JANUARY, "Chips", "Semiconductor exports in 2024 came to $141.9 billion."));

        // Then
        XmlPath all = read("availableconstraint/SERIES").xmlPath();
        assertEquals(List.of("A", "M"), codes(all, "FREQ"));
        assertEquals(List.of("AUTOMOBILES", "SHIPS"), codes(all, "SUBJECT"));
        assertEquals(List.of("CN", "W"), codes(all, "COUNTERPART_AREA"));
        String metric = STRUCTURES
                + "Constraints.ContentConstraint.Annotations.Annotation.find { it.@id == '%s' }.AnnotationTitle";
        assertEquals("2", all.getString(metric.formatted("series_count")));
        assertEquals("2", all.getString(metric.formatted("obs_count")));
    }

    @Test
    void availabilityNarrowsByKeyTimeAndComponent() {
        XmlPath exact = read("availableconstraint/DATELINE,SERIES,1.0/A...../all/SUBJECT")
                .xmlPath();
        assertEquals(List.of("AUTOMOBILES"), codes(exact, "SUBJECT"));
        assertEquals(List.of(), codes(exact, "FREQ"));
        XmlPath selectable =
                read("availableconstraint/SERIES/A.....?mode=available").xmlPath();
        assertEquals(List.of("A", "M"), codes(selectable, "FREQ"));
        assertEquals(List.of("AUTOMOBILES"), codes(selectable, "SUBJECT"));
        XmlPath december = read("availableconstraint/SERIES/all?startPeriod=2024-12&references=codelist")
                .xmlPath();
        assertEquals(List.of("SHIPS"), codes(december, "SUBJECT"));
        assertEquals(
                List.of("SHIPS"),
                december.getList(STRUCTURES + "Codelists.Codelist.find { it.@id == 'CL_SUBJECT' }.Code.@id"));
        read("availableconstraint/SERIES/Q.....").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "dataflow/OTHER, 404",
        "dataflow/DATELINE/OTHER, 404",
        "dataflow/DATELINE/SERIES/2.0, 404",
        "categoryscheme, 404",
        "nonsense, 404",
        "codelist/DATELINE/CL_AREA/1.0/XX, 404",
        "schema/dataflow/DATELINE/SERIES/1.0, 501",
        "metadata/SERIES/all, 501",
        "dataflow?references=cousins, 400",
        "dataflow?detail=some, 400",
        "dataflow?colour=red, 400",
        "availableconstraint/SERIES/all?mode=maybe, 400",
        "availableconstraint/SERIES/all?references=cousins, 400",
        "availableconstraint/SERIES/all/all/COLOUR, 404",
        "availableconstraint/SERIES/all?mode=available&startPeriod=2024, 501"
    })
    void whatIsNotThereOrCannotBeMeantIsSaid(String path, int status) {
        given().get(SDMX + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", not(equalTo("")));
    }

    @Test
    void clientsThatAskForSdmxGetErrorsInIt() {
        given().header("Accept", XML)
                .get(SDMX + "dataflow/DATELINE/OTHER")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/vnd.sdmx.error+xml"))
                .body("Error.ErrorMessage.@code", equalTo("100"))
                .body("Error.ErrorMessage.Text", containsString("There is no such structure."));
    }

    @Test
    void theTagHoldsWhileTheStructureDoes() {
        String tag = read("datastructure/DATELINE/SERIES").header("ETag");

        given().header("If-None-Match", tag)
                .get(SDMX + "datastructure/DATELINE/SERIES")
                .then()
                .statusCode(304);
    }

    private static List<String> codes(XmlPath xml, String dimension) {
        return xml.getList(STRUCTURES + "Constraints.ContentConstraint.CubeRegion.KeyValue.find { it.@id == '"
                + dimension + "' }.Value");
    }

    private static Response read(String path) {
        return given().urlEncodingEnabled(false).header("Accept", XML).get(SDMX + path);
    }
}
