package org.dateline.stats.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of any public address, it answers with what was meant or says what cannot be; a new one joins by itself. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class PublicRoutesTest {
    private static final String KEY = "A.KR.EXPORTS.SHIPS.W.USD";

    /** What stands in the addresses; what an item is of depends on the sort of structure. */
    private static final Map<String, String> PLACES = Map.of(
            "flow", "SERIES",
            "key", KEY,
            "mask", KEY,
            "provider", "DATELINE",
            "dataset", "SERIES",
            "context", "dataflow",
            "agency", "DATELINE",
            "version", "1.0",
            "component", "SUBJECT",
            "item", "A");

    private static final Map<String, String> NEEDED = Map.of(
            "/api/v1/figures", "release=" + UUID.nameUUIDFromBytes(new byte[1]),
            "/api/v1/tables", "measure=EXPORTS&area=KR&frequency=A&by=subject",
            "/dbnomics/v22/series", "series_ids=DATELINE/SERIES/" + KEY);

    private static String figure;
    private static UUID release;

    /** An address of the OpenAPI document, as everybody may ask for it. */
    record Route(String template, List<JsonNode> parameters) {
        /** Where something is. */
        String address() {
            String path = template;
            boolean structure = template.contains("{type}");
            for (Map.Entry<String, String> place : PLACES.entrySet()) {
                path = path.replace("{" + place.getKey() + "}", place.getValue());
            }
            path = path.replace("{type}", template.contains("{item}") ? "codelist" : "dataflow")
                    .replace("{id}", structure && template.contains("{item}") ? "CL_FREQ" : id());
            return NEEDED.containsKey(template) ? path + "?" + NEEDED.get(template) : path;
        }

        private String id() {
            return template.startsWith("/sdmx")
                    ? "SERIES"
                    : template.startsWith("/api/v1/releases") ? release.toString() : figure;
        }

        String with(String query) {
            return address() + (address().indexOf('?') < 0 ? "?" : "&") + query;
        }

        @Override
        public String toString() {
            return template;
        }
    }

    /** A parameter of an address. */
    record Parameter(Route route, String name, boolean number, boolean list) {
        @Override
        public String toString() {
            return route + " " + name;
        }
    }

    static Stream<Route> routes() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("openapi/stats.yaml").toFile())
                .get("paths");
        return paths.properties().stream()
                .filter(path -> !path.getKey().contains("/desk/")
                        && !path.getKey().endsWith("/desk")
                        && path.getValue().has("get"))
                .map(path -> new Route(
                        path.getKey(),
                        StreamSupport.stream(
                                        path.getValue()
                                                .get("get")
                                                .path("parameters")
                                                .spliterator(),
                                        false)
                                .filter(parameter ->
                                        parameter.path("in").asText().equals("query"))
                                .toList()));
    }

    static Stream<Parameter> parameters() throws IOException {
        return routes().flatMap(route -> route.parameters().stream()
                .map(parameter -> new Parameter(
                        route,
                        parameter.path("name").asText(),
                        parameter.path("schema").path("type").asText().equals("integer"),
                        parameter.path("schema").path("type").asText().equals("array"))));
    }

    @BeforeEach
    void publish() {
        if (figure != null) {
            return;
        }
        Feed.empty();
        release = Feed.publish(LocalDate.of(2025, 1, 16), "Ships", "Ship exports in 2024 came to $25.6 billion.");
        figure = given().get("/api/v1/releases/" + release + "/figures").path("items[0].id");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void somethingIsAtEachAddress(Route route) {
        get(route.address()).statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anUnknownParameterIsNamed(Route route) {
        problem(get(route.with("colour=red")), 400).body("errors[0].parameter", equalTo("colour"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aParameterOfThePathIsNotPassedOver(Route route) {
        String[] parts = route.address().split("\\?", 2);
        String query = parts.length > 1 ? "?" + parts[1] : "";

        problem(get(parts[0] + ";colour=red" + query), 400).body("detail", containsString(";"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anotherMethodIsToldWhichOneThereIs(Route route) {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            problem(
                            given().urlEncodingEnabled(false)
                                    .request(method, route.address())
                                    .then(),
                            405)
                    .header("Allow", containsString("GET"));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void mediaTypesThatNobodyHasAreNoFaultOfOurs(Route route) {
        for (String accept : List.of("image/png", ";;;", "/", "*", "text/csv;q=0", "a/b;q=0.1,".repeat(700) + "c/d")) {
            Response answer =
                    given().urlEncodingEnabled(false).header("Accept", accept).get(route.address());
            if (answer.statusCode() != 200) {
                answer.then().statusCode(406).body(not(equalTo("")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void charactersThatNoNameHasAreNotFound(Route route) {
        assumeTrue(route.template().contains("{"), "Nothing of the address can be chosen");
        String path = route.address().split("\\?", 2)[0];

        for (String name : List.of("%00", "%0A", "%ED%A0%80", "%F0%9F%9A%A2", "x".repeat(20_000))) {
            get(path.substring(0, path.lastIndexOf('/') + 1) + name)
                    .statusCode(not(equalTo(200)))
                    .statusCode(lessThan(500));
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aParameterWithoutAValueIsNamed(Parameter parameter) {
        problem(get(parameter.route().with(parameter.name() + "=")), 400)
                .body("errors[0].parameter", equalTo(parameter.name()));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aParameterThatIsMeantOnceIsNotGivenTwice(Parameter parameter) {
        assumeTrue(!parameter.list(), "It can be given many times");

        problem(get(parameter.route().with(parameter.name() + "=1&" + parameter.name() + "=2")), 400)
                .body("errors[0].parameter", equalTo(parameter.name()));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aNumberIsOneAndNotBelowNothing(Parameter parameter) {
        assumeTrue(parameter.number(), "It is no number");

        for (String value : List.of("x", "-1", "1.5", "99999999999999999999", "%D9%A3", "0x10")) {
            problem(get(parameter.route().with(parameter.name() + "=" + value)), 400)
                    .body("errors[0].parameter", equalTo(parameter.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void wordsThatMeanNothingAreNeverOurFault(Parameter parameter) {
        for (String value : List.of("%00", "%F0%9F%9A%A2", "'--", "%25", "9".repeat(5_000), "2024-99", "!!")) {
            get(parameter.route().with(parameter.name() + "=" + value)).statusCode(anyOf(lessThan(500), equalTo(501)));
        }
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", notNullValue());
    }
}
