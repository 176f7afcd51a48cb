package org.dateline.web.reader.catalogue;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.Graphs.node;
import static org.dateline.web.reader.Graphs.one;
import static org.dateline.web.reader.Graphs.value;
import static org.dateline.web.reader.Graphs.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.Graphs;
import org.dateline.web.reader.ReaderExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as harvesters read it. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class CatalogueTest {
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    private static final String KEY = "A.KR.EXPORTS.HYBRID_VEHICLES.W.USD";

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
        services.answer("GET /organizations", 200, ReaderExamples.catalog("organizations"));
        services.answer("GET /series/all", 200, ReaderExamples.stats("series-list"));
    }

    @Test
    void theCatalogueKeepsToWhatDcatApDemands() {
        ValidationReport report = ShaclValidator.get()
                .validate(
                        Shapes.parse(RDFDataMgr.loadGraph("shapes/dcat-ap.ttl")),
                        turtle("/catalog.ttl").getGraph());

        assertTrue(report.conforms(), () -> report.getEntries().toString());
    }

    @Test
    void theShapesFindWhatIsMissing() {
        Model broken = turtle("/catalog.ttl");
        broken.removeAll(null, broken.createProperty(DCT + "title"), null);
        broken.removeAll(null, broken.createProperty(DCAT + "accessURL"), null);

        ValidationReport report = ShaclValidator.get()
                .validate(Shapes.parse(RDFDataMgr.loadGraph("shapes/dcat-ap.ttl")), broken.getGraph());

        // Titles of the catalogue and the dataset, addresses of its two files.
        assertEquals(4, report.getEntries().size());
    }

    @Test
    void aDatasetSaysWhenWhereHowOftenAndInWhat() {
        Model graph = turtle("/catalog.ttl");
        Resource dataset = one(graph, DCAT + "Dataset");

        assertEquals(KEY, value(dataset, DCT + "identifier"));
        assertEquals(
                "http://publications.europa.eu/resource/authority/frequency/ANNUAL",
                value(dataset, DCT + "accrualPeriodicity"));
        assertEquals("http://publications.europa.eu/resource/authority/country/KOR", value(dataset, DCT + "spatial"));
        assertEquals(
                "http://publications.europa.eu/resource/authority/currency/USD",
                value(dataset, "http://data.europa.eu/s1n/statUnitMeasure"));
        assertEquals("2023", value(node(dataset, DCT + "temporal"), DCAT + "startDate"));
        assertEquals("2024", value(node(dataset, DCT + "temporal"), DCAT + "endDate"));
        assertEquals(List.of("hybrid vehicles", "exports").stream().sorted().toList(), english(dataset));
        assertEquals(2, values(dataset, DCT + "title").size());
    }

    @Test
    void allFormatsSayTheSame() {
        Model turtle = turtle("/catalog.ttl");
        Model json = Graphs.read(page("/catalog.jsonld").asString(), Lang.JSONLD11);
        Model xml = Graphs.read(page("/catalog.rdf").asString(), Lang.RDFXML);

        // Each page names itself and the first one of its own format.
        for (Model each : List.of(turtle, json, xml)) {
            Resource view = one(each, HYDRA + "PartialCollectionView");
            view.removeProperties();
            each.removeAll(null, each.createProperty(HYDRA + "view"), null);
        }
        assertFalse(turtle.isEmpty());
        assertTrue(turtle.isIsomorphicWith(json), () -> turtle.difference(json).toString());
        assertTrue(turtle.isIsomorphicWith(xml), () -> turtle.difference(xml).toString());
    }

    @Test
    void aFullPageLeadsToTheNextAndAsksTheServiceForNoMore() {
        String item = ReaderExamples.stats("series-list")
                .replaceFirst("(?s)^.*?\"items\" : \\[", "")
                .replaceFirst("(?s)\\],\\s*\"total\".*$", "");
        services.answer(
                "GET /series/all",
                200,
                "{\"items\":[" + String.join(",", Collections.nCopies(CataloguePages.SIZE, item))
                        + "],\"total\":20000}");

        Response first = page("/catalog.ttl?after=A.KR.EXPORTS.ALL.W.USD");

        Resource view = one(Graphs.read(first.asString(), Lang.TURTLE), HYDRA + "PartialCollectionView");
        assertTrue(view.getURI().endsWith("/catalog.ttl?after=A.KR.EXPORTS.ALL.W.USD"), view.getURI());
        assertTrue(value(view, HYDRA + "next").endsWith("/catalog.ttl?after=" + KEY));
        assertTrue(first.headers().getValues("Link").stream()
                .anyMatch(link -> link.endsWith("?after=" + KEY + ">; rel=\"next\"")));
        assertEquals(1, services.asked("GET /series/all").size());
        String asked = services.asked("GET /series/all").get(0).at();
        assertTrue(
                asked.contains("size=" + CataloguePages.SIZE) && asked.contains("after=A.KR.EXPORTS.ALL.W.USD"), asked);
    }

    @Test
    void theSameCatalogueHasTheSameBytes() {
        String tag = page("/catalog.rdf").header("ETag");

        given().header("If-None-Match", tag).get("/catalog.rdf").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "'application/rdf+xml;q=0.9, text/turtle;q=0.5', application/rdf+xml",
        "*/*, text/turtle"
    })
    void theTypeThatIsAskedForIsAnswered(String accept, String type) {
        Response answer = given().accept(accept).get("/catalog");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.contentType().startsWith(type), answer.contentType());
        assertTrue(answer.header("Vary").contains("Accept"));
    }

    @Test
    void whatCannotBeIsRefused() {
        given().accept("image/png").get("/catalog").then().statusCode(406);
        given().get("/catalog.ttl?page=1").then().statusCode(400);
        given().get("/catalog.xml").then().statusCode(404);
        services.answer("GET /series/all", 400, ReaderExamples.stats("problem"));
        given().get("/catalog.ttl?after=x").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-Q3 2024-07 2024-09",
                "2024-H2 2024-07 2024-12",
                "2024 2024 2024",
                "2024-12 2024-12 2024-12",
                "2025-01-01/2025-01-20 2025-01-01 2025-01-20"
            })
    void aPeriodHasItsEnds(String example) {
        String[] parts = example.split(" ");

        assertEquals(parts[1], CoveredTime.start(parts[0]).getLabel());
        assertEquals(parts[2], CoveredTime.end(parts[0]).getLabel());
    }

    private static List<String> english(Resource dataset) {
        return dataset.listProperties(dataset.getModel().createProperty(DCAT + "keyword")).toList().stream()
                .filter(statement -> statement.getLanguage().equals("en"))
                .map(statement -> statement.getString())
                .sorted()
                .toList();
    }

    private static Model turtle(String address) {
        return Graphs.read(page(address).asString(), Lang.TURTLE);
    }

    private static Response page(String address) {
        return given().get(address).then().statusCode(200).extract().response();
    }
}
