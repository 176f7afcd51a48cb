package org.dateline.web.reader.release;

import static io.restassured.RestAssured.given;
import static org.dateline.web.reader.Graphs.one;
import static org.dateline.web.reader.Graphs.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.dateline.web.desk.Services;
import org.dateline.web.desk.login.DeskSurroundings;
import org.dateline.web.reader.Graphs;
import org.dateline.web.reader.ReaderExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of a release as web annotations. */
@QuarkusTest
@QuarkusTestResource(DeskSurroundings.class)
class AnnotationsTest {
    private static final String RELEASE = "/releases/" + ReaderExamples.SLUG;
    private static final String OA = "http://www.w3.org/ns/oa#";

    /** What of the W3C's context the annotations use: the same terms for the same properties. */
    private static final String CONTEXT = """
            {"oa":"http://www.w3.org/ns/oa#","as":"http://www.w3.org/ns/activitystreams#","schema":"http://schema.org/",
             "dcterms":"http://purl.org/dc/terms/","rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
             "id":"@id","type":"@type","@vocab":"http://www.w3.org/ns/oa#",
             "AnnotationCollection":"as:OrderedCollection","AnnotationPage":"as:OrderedCollectionPage",
             "target":{"@id":"oa:hasTarget","@type":"@id"},"source":{"@id":"oa:hasSource","@type":"@id"},
             "body":{"@id":"oa:hasBody","@type":"@id"},"selector":{"@id":"oa:hasSelector","@type":"@id"},
             "scope":{"@id":"oa:hasScope","@type":"@id"},"value":"rdf:value",
             "items":{"@id":"as:items","@type":"@id","@container":"@list"},"first":{"@id":"as:first","@type":"@id"}}""";

    Services services;

    @BeforeEach
    void lay() {
        ReaderExamples.lay(services);
    }

    @Test
    void eachFigureSelectsItsWordsInTheTextThatIsServed() {
        JsonPath collection = annotations(RELEASE).jsonPath();
        List<Map<String, Object>> items = collection.getList("first.items");
        String text = given().get(collection.getString("first.items[0].target.source"))
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
        int[] points = text.codePoints().toArray();

        assertEquals(collection.getInt("total"), items.size());
        assertTrue(items.size() >= 7, "figures of the example");
        for (int i = 0; i < items.size(); i++) {
            String selector = "first.items[" + i + "].target.selector";
            int start = collection.getInt(selector + "[0].start");
            int end = collection.getInt(selector + "[0].end");
            String exact = collection.getString(selector + "[1].exact");
            assertEquals(exact, new String(points, start, end - start));
            String around = collection.getString(selector + "[1].prefix")
                    + exact
                    + collection.getString(selector + "[1].suffix");
            assertTrue(text.contains(around), around);
        }
    }

    @Test
    void aBodySaysWhatWasUnderstoodAndLeadsToTheSeries() {
        String json = annotations(RELEASE).asString().replace("\"" + Annotations.CONTEXT + "\"", CONTEXT);
        Model graph = Graphs.read(json, Lang.JSONLD11);

        Resource figure = graph.listSubjects()
                .filterKeep(each -> each.isURIResource() && each.getURI().endsWith("/figures/8ea3632514a501bb"))
                .next();
        assertEquals("70800000000", value(figure, "http://schema.org/value"));
        assertEquals("70750000000", value(figure, "http://schema.org/minValue"));
        assertEquals("USD", value(figure, "http://schema.org/unitText"));
        assertEquals("2024", value(figure, "http://purl.org/dc/terms/temporal"));
        Resource annotation = graph.listSubjectsWithProperty(graph.createProperty(OA + "hasBody"), figure)
                .next();
        assertTrue(graph.listSubjectsWithProperty(
                        graph.createProperty(OA + "hasSource"),
                        graph.createResource(annotation
                                .getURI()
                                .replaceFirst("/releases/.*", "/series/A.KR.EXPORTS.AUTOMOBILES.W.USD")))
                .hasNext());
        assertEquals(
                "Car exports hold their level",
                value(one(graph, "http://www.w3.org/ns/activitystreams#OrderedCollection"), OA + "label"));
    }

    @Test
    void whatTheTextDoesNotSayThereIsLeftOut() {
        services.answer(
                "GET /releases/" + ReaderExamples.ID + "/figures",
                200,
                ReaderExamples.stats("figures").replace("\"$70.8 billion\"", "\"$71.8 billion\""));

        JsonPath collection = annotations(RELEASE).jsonPath();

        assertTrue(
                !collection.getList("first.items.target.selector[1].exact").contains("$71.8 billion"),
                "of another text");
    }

    @Test
    void theProtocolsHeadersAreThere() {
        Response answer = annotations(RELEASE);

        assertEquals(
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                answer.contentType().replace("; ", ";").replaceAll(";charset=[^;]*", ""));
        assertTrue(answer.headers().getValues("Link").toString().contains("ldp#BasicContainer"));
        assertTrue(!answer.header("ETag").isEmpty());
        given().header("If-None-Match", answer.header("ETag"))
                .get(RELEASE + "/annotations.jsonld")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotPublishedOrNotAskedForRightlyIsRefused() {
        given().get("/releases/not-yet/annotations.jsonld").then().statusCode(404);
        given().get("/releases/not-yet/text").then().statusCode(404);
        given().accept("image/png").get(RELEASE + "/annotations.jsonld").then().statusCode(406);
        given().get(RELEASE + "/annotations.jsonld?page=3").then().statusCode(400);
    }

    @Test
    void anotherNameOfTheReleaseLeadsToItsAnnotations() {
        String location = given().redirects()
                .follow(false)
                .get("/ko/releases/" + ReaderExamples.ID + "/annotations.jsonld")
                .then()
                .statusCode(308)
                .extract()
                .header("Location");

        assertTrue(location.endsWith("/ko" + RELEASE + "/annotations.jsonld"), location);
    }

    private static Response annotations(String release) {
        return given().get(release + "/annotations.jsonld")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
