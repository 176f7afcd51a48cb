package org.dateline.stats.requests;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the OpenAPI document shows of a route that everybody may read is answered, and nonsense in any place of it is refused
 * with a status and a sentence. A new route, or a new parameter, is asked the same, and fails as long as it has no example.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SeriesRequestsTest {
    private static final String KEY = "M.KR.EXPORTS.AUTOMOBILES.W.USD";

    /** Words are free: a search for anything finds what it finds. */
    private static final String FREE = "q";

    /** A plus, which names the latest version in SDMX 3.0 and nothing elsewhere. */
    private static final String LATEST = "%2B";

    /** What no parameter but free text can be: too long, of control characters, of another script's digits, negative. */
    private static final List<String> NONSENSE = List.of(
            "%00", "%1B", "%7F", "%0A", "%FF", "%D9%A3", "%F0%9F%9A%97", "-1", "'--", ",", LATEST, "x".repeat(5_000));

    /** What some parameters make sense with only. */
    private static final Map<String, String> COMPANIONS =
            Map.of("aggregation", "frequency=Q", "whole", "transform=share");

    @TestHTTPResource
    URI service;

    private Published published;

    @BeforeEach
    void publish() {
        published = Published.alone();
    }

    static Stream<String> routes() {
        return Route.all().stream().map(Route::path);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatTheDescriptionShowsIsAnswered(String path) {
        Route route = Route.at(path);
        List<String> wrong = new ArrayList<>();
        String address = address(route);

        expect(wrong, address, ask(address), 200);
        for (Route.Parameter parameter : route.inQuery()) {
            String asked = with(route, parameter, example(route, parameter));
            Response answer = ask(asked);
            if (parameter.supported()) {
                expect(wrong, asked, answer, 200);
            } else {
                refused(wrong, asked, answer, 501);
                names(wrong, asked, answer, parameter.name());
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nonsenseIsRefusedWhereverItStands(String path) {
        Route route = Route.at(path);
        List<String> wrong = new ArrayList<>();

        for (String nonsense : NONSENSE) {
            for (Route.Parameter parameter : route.inQuery()) {
                String asked = with(route, parameter, nonsense);
                Response answer = ask(asked);
                if (!parameter.supported()) {
                    refused(wrong, asked, answer, 400, 501);
                } else if (!parameter.name().equals(FREE) || answer.statusCode() != 200) {
                    refused(wrong, asked, answer, 400, 414, 501);
                }
            }
            for (Route.Parameter part : route.inPath()) {
                if (nonsense.equals(LATEST) && part.name().equals("version") && path.startsWith("/sdmx/3.0/")) {
                    continue;
                }
                String asked = and(route.pathWith(part.name(), nonsense, published.examples(route)), required(route));
                refused(wrong, asked, ask(asked), 400, 404, 414, 501);
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatCannotBeGivenIsNotAcceptable(String path) {
        List<String> wrong = new ArrayList<>();
        String address = address(Route.at(path));

        for (String accept : List.of("image/png", "*", ";;;", "text/csv;q=0, application/json;q=0, */*;q=0")) {
            Response answer = given().urlEncodingEnabled(false).accept(accept).get(address);
            refused(wrong, address + " as " + accept, answer, 406);
        }
        String many = "a/b;q=0.1,".repeat(700) + "*/*";
        expect(wrong, address, given().urlEncodingEnabled(false).accept(many).get(address), 200);

        assertEquals(List.of(), wrong);
    }

    /** Quarkus does so before anything of ours sees them, and without a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "?q=%zz", "?a|b=<c>", "{\"^\\`}"})
    void anAddressThatIsNoUriIsRefused(String end) throws IOException {
        String answer = raw("/api/v1/series" + end);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/series?subject=SHIPS&measure=NOSUCH                           | 400 | measure",
                "/api/v1/series?key=M.KR.EXPORTS.SHIPS.W                               | 400 | key",
                "/api/v1/series?key=M.KR.EXPORTS.SHIPS.W.USD.2024                      | 400 | key",
                "/api/v1/series/all?after=M.KR.EXPORTS                                 | 400 | after",
                "/api/v1/tables?measure=EXPORTS&area=QQ&frequency=M&by=subject         | 400 | area",
                "/api/v1/tables?measure=EXPORTS&area=KR&frequency=M&by=counterpart&subject=NOSUCH | 400 | subject",
                "/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.W.USD/triangle?from=2025&to=2024         | 400 | from",
                "/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.W.USD/observations?from=2025&to=2024     | 400 | from",
                "/sdmx/2.1/availableconstraint/SERIES/all?startPeriod=2025&endPeriod=2024         | 400 | startPeriod",
                "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/*?c[TIME_PERIOD]=ge:2025%2Ble:2024   | 400 | c[TIME_PERIOD]",
                "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/*?asOf=2024-01-01&updatedAfter=2025-01-01 | 400 | updatedAfter",
                "/sdmx/3.0/availability/dataflow/DATELINE/SERIES/1.0/*?c[TIME_PERIOD]=ge:2025%2Ble:2024 | 400 | c[TIME_PERIOD]",
                "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/A.KR.EXPORTS.SHIPS.W.USD.2024        | 400 | key",
                "/sdmx/2.1/availableconstraint/SERIES/A.KR.EXPORTS                                | 400 | key",
                "/dbnomics/v22/series/DATELINE/SERIES/A.KR.EXPORTS                                | 400 | key"
            })
    void whatContradictsItselfOrMeansNothingIsNamed(String address, int status, String parameter) {
        List<String> wrong = new ArrayList<>();
        Response answer = ask(address.strip());

        refused(wrong, address, answer, status);
        names(wrong, address, answer, parameter);

        assertEquals(List.of(), wrong);
    }

    @Test
    void aCodeOfTheVocabularyThatNoSeriesHasIsNoMistake() {
        Response answer = ask("/api/v1/series?subject=SHIPS");

        assertEquals(200, answer.statusCode());
        assertEquals(0, answer.<Integer>path("total"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/series?                                          | key=M.KR.EXPORTS.S%d.W.USD& | 3000  | 400",
                "/sdmx/2.1/data/SERIES/M.KR.EXPORTS.A                     | %%2BS%d                     | 10000 | 400",
                "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/A            | ,S%d                        | 10000 | 414",
                "/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/*?c[SUBJECT]=A | ,S%d                      | 10000 | 414",
                "/sdmx/3.0/availability/dataflow/DATELINE/SERIES/1.0/A    | ,S%d                        | 10000 | 414",
                "/sdmx/2.1/codelist/DATELINE/CL_AREA/1.0/A                | %%2BS%d                     | 10000 | 404",
                "/dbnomics/v22/series?series_ids=DATELINE/SERIES/" + KEY
                        + " | ,DATELINE/SERIES/M.KR.EXPORTS.S%d.W.USD | 2500 | 400"
            })
    void tenThousandOfThemAreTooMany(String address, String one, int many, int status) {
        List<String> wrong = new ArrayList<>();
        String asked = address.strip()
                + IntStream.range(0, many).mapToObj(one.strip()::formatted).collect(Collectors.joining());

        refused(wrong, address, ask(asked), status);

        assertEquals(List.of(), wrong);
    }

    private String example(Route route, Route.Parameter parameter) {
        return published.examples(route).getOrDefault(parameter.name(), parameter.example());
    }

    private String address(Route route) {
        return route.address(published.examples(route));
    }

    private String required(Route route) {
        String[] parts = address(route).split("\\?");
        return parts.length == 1 ? "" : parts[1];
    }

    /** The address with a parameter in place of its example or besides, and with what that one needs. */
    private String with(Route route, Route.Parameter parameter, String value) {
        String address = without(route, parameter);
        if (route.path().equals("/api/v1/tables") && parameter.name().equals("subject")) {
            address = address.replace("by=subject", "by=counterpart");
        }
        String companion = COMPANIONS.get(parameter.name());
        return and(companion == null ? address : and(address, companion), parameter.with(value));
    }

    private String without(Route route, Route.Parameter parameter) {
        String left = Stream.of(required(route).split("&"))
                .filter(one -> !one.isEmpty() && !one.startsWith(parameter.encodedName() + "="))
                .collect(Collectors.joining("&"));
        return and(route.pathWith(null, null, published.examples(route)), left);
    }

    private static String and(String address, String parameter) {
        return parameter.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static Response ask(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static void expect(List<String> wrong, String asked, Response answer, int status) {
        if (answer.statusCode() != status) {
            wrong.add(shortened(asked) + " gave " + answer.statusCode() + " " + shortened(answer.asString()));
        }
    }

    private static void refused(List<String> wrong, String asked, Response answer, Integer... statuses) {
        boolean problem = String.valueOf(answer.contentType()).startsWith("application/problem+json")
                && Integer.valueOf(answer.statusCode()).equals(answer.path("status"))
                && String.valueOf(answer.<String>path("detail")).matches("(?s).{15,}\\.");
        if (!problem || !List.of(statuses).contains(answer.statusCode())) {
            wrong.add(shortened(asked) + " gave " + answer.statusCode() + " " + shortened(answer.asString()));
        }
    }

    private static void names(List<String> wrong, String asked, Response answer, String parameter) {
        if (answer.statusCode() >= 400 && !List.of(parameter).equals(answer.path("errors.parameter"))) {
            wrong.add(shortened(asked) + " does not name " + parameter + ": " + shortened(answer.asString()));
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /** Sends an address as no client of HTTP would. */
    private String raw(String address) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
