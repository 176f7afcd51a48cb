package org.dateline.stats.requests;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a request is passed over: not a parameter, however it is given, and not its method. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ParametersTest {
    private Published published;

    @BeforeEach
    void publish() {
        published = Published.alone();
    }

    static Stream<Route> routes() {
        return Route.all().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anUnknownParameterIsNamed(Route route) {
        Response answer = get(with(route, "colour=red"));

        assertEquals(400, answer.statusCode());
        assertEquals(List.of("colour"), answer.path("errors.parameter"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aParameterInThePathIsRefused(Route route) {
        Response answer = get(address(route).replaceFirst("(?=\\?|$)", ";colour=red"));

        assertEquals(400, answer.statusCode());
        assertEquals("Parameters stand behind a \"?\", not behind a \";\" in the path.", answer.path("detail"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aParameterWithoutAValueOrWithTwoIsNamed(Route route) {
        List<String> wrong = new ArrayList<>();
        for (Route.Parameter parameter : route.inQuery()) {
            String name = parameter.encodedName();
            named(wrong, parameter, with(route, name + "="));
            if (!parameter.several()) {
                named(wrong, parameter, with(route, name + "=1&" + name + "=2"));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anotherMethodIsToldWhichThereAre(Route route) {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            Response answer = given().urlEncodingEnabled(false).request(method, address(route));

            assertEquals(405, answer.statusCode());
            assertEquals("GET,HEAD", answer.header("Allow").replace(" ", ""));
            assertEquals("application/problem+json", answer.contentType());
        }
    }

    private static void named(List<String> wrong, Route.Parameter parameter, String address) {
        Response answer = get(address);
        if (answer.statusCode() != 400 || !List.of(parameter.name()).equals(answer.path("errors.parameter"))) {
            wrong.add(address + " gave " + answer.statusCode() + " " + answer.asString());
        }
    }

    private String address(Route route) {
        Map<String, String> examples = published.examples(route);
        return route.address(examples);
    }

    private String with(Route route, String parameter) {
        String address = address(route);
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
