package org.dateline.catalog.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;

/** Requests of the people of the desk, with the tokens that Keycloak would give them. */
public final class Desk {
    public static final String RELEASES = "/api/v1/desk/releases";

    private Desk() {}

    public static String token(String name, String... roles) {
        return Jwt.preferredUserName(name)
                .subject(name)
                .issuer("https://server.example.com")
                .audience("dateline-catalog")
                .claim("realm_access", Map.of("roles", new HashSet<>(Arrays.asList(roles))))
                .sign();
    }

    public static RequestSpecification as(String name, String... roles) {
        return given().auth().oauth2(token(name, roles)).contentType("application/json");
    }

    public static RequestSpecification editor() {
        return as("editor", "editor");
    }

    public static RequestSpecification publisher() {
        return as("publisher", "publisher", "editor");
    }

    public static RequestSpecification changeReader() {
        return as("stats", "change-reader");
    }

    /** Writes a draft as the editor and returns its id. */
    public static String draft(String title, String body) {
        return editor().body(Map.of("title", title, "body", body))
                .post(RELEASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Writes, submits and publishes; returns the id. */
    public static String published(String title, String body) {
        String id = draft(title, body);
        act("submit", id, editor()).then().statusCode(200);
        act("publish", id, publisher()).then().statusCode(200);
        return id;
    }

    public static Response act(String action, String id, RequestSpecification who) {
        return who.post(RELEASES + "/" + id + "/" + action);
    }
}
