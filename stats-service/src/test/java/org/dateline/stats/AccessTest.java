package org.dateline.stats;

import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Tokens.token;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in where. A route that is neither public nor in the table fails. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class AccessTest {
    private static final String ISSUER = "https://server.example.com";
    private static final String DESK = "/api/v1/desk";
    private static final Set<String> EDITORS = Set.of("editor", "publisher");
    private static final Set<String> ROLES = Set.of("editor", "publisher", "admin", "change-reader", "none");

    private static final Set<Route> PUBLIC = Set.of(
            new Route("GET", "/dbnomics/v22/providers", "", Set.of()),
            new Route("GET", "/dbnomics/v22/providers/{provider}", "", Set.of()),
            new Route("GET", "/dbnomics/v22/datasets/{provider}", "", Set.of()),
            new Route("GET", "/dbnomics/v22/datasets/{provider}/{dataset}", "", Set.of()),
            new Route("GET", "/dbnomics/v22/series", "", Set.of()),
            new Route("GET", "/dbnomics/v22/series/{provider}/{dataset}", "", Set.of()),
            new Route("GET", "/dbnomics/v22/series/{provider}/{dataset}/{mask}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/data/{context}/{agency}/{id}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/data/{context}/{agency}/{id}/{version}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/data/{context}/{agency}/{id}/{version}/{key}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/availability/{context}/{agency}/{id}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/availability/{context}/{agency}/{id}/{version}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/availability/{context}/{agency}/{id}/{version}/{key}", "", Set.of()),
            new Route(
                    "GET", "/sdmx/3.0/availability/{context}/{agency}/{id}/{version}/{key}/{component}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/structure/{type}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/structure/{type}/{agency}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/structure/{type}/{agency}/{id}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/structure/{type}/{agency}/{id}/{version}", "", Set.of()),
            new Route("GET", "/sdmx/3.0/structure/{type}/{agency}/{id}/{version}/{item}", "", Set.of()),
            new Route("POST", "/api/v1/extractions", "", Set.of()),
            new Route("GET", "/api/v1/releases/{id}/figures", "", Set.of()),
            new Route("GET", "/api/v1/releases/{id}/checks", "", Set.of()),
            new Route("GET", "/api/v1/figures", "", Set.of()),
            new Route("GET", "/api/v1/figures/{id}", "", Set.of()),
            new Route("GET", "/api/v1/concepts", "", Set.of()),
            new Route("GET", "/api/v1/series", "", Set.of()),
            new Route("GET", "/api/v1/series/all", "", Set.of()),
            new Route("GET", "/api/v1/series/{key}", "", Set.of()),
            new Route("GET", "/api/v1/series/{key}/vintages", "", Set.of()),
            new Route("GET", "/api/v1/series/{key}/triangle", "", Set.of()),
            new Route("GET", "/api/v1/tables", "", Set.of()),
            new Route("GET", "/api/v1/series/{key}/claims", "", Set.of()),
            new Route("GET", "/api/v1/series/{key}/observations", "", Set.of()),
            new Route("GET", "/sdmx/2.1/data/{flow}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/data/{flow}/{key}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/data/{flow}/{key}/{provider}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/availableconstraint/{flow}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/availableconstraint/{flow}/{key}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/availableconstraint/{flow}/{key}/{provider}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/availableconstraint/{flow}/{key}/{provider}/{component}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/{type}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/{type}/{agency}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/{type}/{agency}/{id}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/{type}/{agency}/{id}/{version}", "", Set.of()),
            new Route("GET", "/sdmx/2.1/{type}/{agency}/{id}/{version}/{item}", "", Set.of()));

    private static final Set<Route> TABLE = Set.of(
            new Route("GET", DESK + "/releases/{id}/figures", "", EDITORS),
            new Route("GET", DESK + "/releases/{id}/checks", "", EDITORS),
            new Route("GET", DESK + "/figures", "", EDITORS),
            new Route("GET", DESK + "/problems", "", EDITORS),
            new Route("POST", DESK + "/figures/{id}/accept", "", EDITORS),
            new Route("POST", DESK + "/figures/{id}/reject", "", EDITORS),
            new Route("PATCH", DESK + "/figures/{id}", "", EDITORS),
            new Route("GET", DESK + "/concepts", "", EDITORS),
            new Route("GET", DESK + "/concepts/candidates", "", EDITORS),
            new Route("GET", DESK + "/concepts/{concept}", "", EDITORS),
            new Route("GET", DESK + "/concepts/{concept}/log", "", EDITORS),
            new Route("PUT", DESK + "/concepts/{concept}", "", EDITORS),
            new Route("POST", DESK + "/concepts/preview", "", EDITORS),
            new Route("GET", DESK + "/concepts/changes", "", EDITORS),
            new Route("POST", DESK + "/concepts/changes", "", EDITORS),
            new Route("GET", DESK + "/concepts/changes/{change}", "", EDITORS),
            new Route("POST", DESK + "/concepts/changes/{change}/apply", "", EDITORS),
            new Route("POST", DESK + "/concepts/changes/{change}/discard", "", EDITORS),
            new Route("GET", DESK + "/rederivations", "", EDITORS),
            new Route("GET", DESK + "/rederivations/{rederivation}", "", EDITORS),
            new Route("POST", DESK + "/rederivations/{rederivation}/stop", "", Set.of("publisher")),
            new Route("POST", DESK + "/rederivations/{rederivation}/resume", "", Set.of("publisher")));

    /**
     * A method of a resource.
     *
     * @param roles who may call it; nobody in particular where empty
     */
    record Route(String verb, String path, String consumes, Set<String> roles) {
        @Override
        public String toString() {
            return path + " " + verb + " " + consumes + " " + new TreeSet<>(roles);
        }

        Response call(String token) {
            RequestSpecification request = given();
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (!"GET".equals(verb)) {
                request.contentType(consumes.isEmpty() ? "application/json" : consumes)
                        .body("{}");
            }
            return request.request(
                    verb, path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
        }
    }

    static Stream<Route> table() {
        return TABLE.stream();
    }

    @Test
    void everyRouteOfTheServiceIsPublicByIntentOrInTheTable() {
        assertEquals(lines(Stream.concat(PUBLIC.stream(), TABLE.stream())), lines(routes()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void withoutAValidTokenNobodyGetsIn(Route route) throws NoSuchAlgorithmException {
        String role = route.roles().iterator().next();
        Map<String, String> tokens = Map.of(
                "garbage", "garbage",
                "expired",
                        claims(role).expiresAt(Instant.now().minusSeconds(600)).sign(),
                "forged", claims(role).jws().keyId("1").sign(anotherKey()),
                "altered", altered(token("somebody", "none"), "none", role),
                "unsigned", unsigned(role),
                "for another service", claims(role).audience("dateline-catalog").sign(),
                "of another issuer",
                        claims(role).issuer("https://elsewhere.example.com").sign());

        refused(route, "none at all", null);
        tokens.forEach((kind, token) -> refused(route, kind, token));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aRoleGetsInWhereItMayAndNowhereElse(Route route) {
        for (String role : ROLES) {
            int status = route.call(token("somebody", role)).statusCode();

            if (route.roles().contains(role)) {
                assertFalse(status == 401 || status == 403 || status >= 500, role + " at " + route + ": " + status);
            } else {
                assertEquals(403, status, role + " at " + route);
            }
        }
    }

    @Test
    void publicRoutesAnswerTheSameToEverybody() {
        for (Route route : PUBLIC) {
            Response anonymous = route.call(null);

            anonymous.then().statusCode(not(oneOf(401, 403)));
            for (String token : List.of("garbage", token("publisher", "publisher"))) {
                Response other = route.call(token);
                other.then().statusCode(equalTo(anonymous.statusCode()));
                assertEquals(anonymous.header("ETag"), other.header("ETag"), route.path());
            }
        }
    }

    private static void refused(Route route, String kind, String token) {
        Response answer = route.call(token);
        assertEquals(401, answer.statusCode(), kind + " at " + route);
        assertEquals("application/problem+json", answer.contentType(), kind + " at " + route);
        assertEquals("Bearer", answer.header("WWW-Authenticate").split(" ")[0]);
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.preferredUserName("somebody")
                .issuer(ISSUER)
                .audience("dateline-stats")
                .claim("realm_access", Map.of("roles", Set.of(role)));
    }

    private static PrivateKey anotherKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    private static String altered(String token, String from, String to) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(payload.replace("\"" + from + "\"", "\"" + to + "\"")) + "." + parts[2];
    }

    private static String unsigned(String role) {
        String payload =
                new String(Base64.getUrlDecoder().decode(claims(role).sign().split("\\.")[1]), StandardCharsets.UTF_8);
        return encode("{\"alg\":\"none\"}") + "." + encode(payload) + ".";
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(Stream<Route> routes) {
        return routes.map(Route::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static Stream<Route> routes() {
        return new ClassFileImporter()
                .importPath("target/classes").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream().flatMap(method -> route(type, method).stream()));
    }

    private static Optional<Route> route(JavaClass type, JavaMethod method) {
        return Stream.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class)
                .filter(method::isAnnotatedWith)
                .map(Class::getSimpleName)
                .findFirst()
                .map(verb -> new Route(
                        verb,
                        type.getAnnotationOfType(Path.class).value()
                                + annotation(method, Path.class)
                                        .map(Path::value)
                                        .orElse(""),
                        annotation(method, Consumes.class)
                                .map(consumes -> consumes.value()[0])
                                .orElse(""),
                        roles(type, method)));
    }

    private static Set<String> roles(JavaClass type, JavaMethod method) {
        return annotation(method, RolesAllowed.class)
                .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> Set.of(allowed.value()))
                .orElseGet(() -> type.isAnnotatedWith(PermitAll.class) ? Set.of() : Set.of("DENIED"));
    }

    private static <A extends Annotation> Optional<A> annotation(JavaMethod method, Class<A> type) {
        return method.tryGetAnnotationOfType(type);
    }
}
