package org.dateline.stats.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;

/** Requests with the tokens that Keycloak would give. */
public final class Tokens {
    private Tokens() {}

    public static String token(String name, String... roles) {
        return signed(name, "dateline-stats", roles);
    }

    private static String signed(String name, String audience, String... roles) {
        return Jwt.preferredUserName(name)
                .subject(name)
                .issuer("https://server.example.com")
                .audience(audience)
                .claim("realm_access", Map.of("roles", new HashSet<>(Arrays.asList(roles))))
                .sign();
    }

    public static RequestSpecification as(String name, String audience, String... roles) {
        return given().auth().oauth2(signed(name, audience, roles)).contentType("application/json");
    }

    public static RequestSpecification editor() {
        return as("editor", "dateline-stats", "editor");
    }

    public static RequestSpecification publisher() {
        return as("publisher", "dateline-stats", "publisher", "editor");
    }
}
