package org.dateline.catalog.workflow;

import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.as;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists by which editors find their work. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class DeskListTest {
    private static final List<String> STATES =
            List.of("draft", "returned", "submitted", "scheduled", "published", "withdrawn", "unpublished");

    @ParameterizedTest
    @EnumSource(StateTableTest.Place.class)
    void aReleaseIsInTheListOfItsStateAndInNoOther(StateTableTest.Place place) {
        String id = place.release();

        for (String state : STATES) {
            list("state", state, "size", "500")
                    .body("items.id", state.equals(place.state) ? hasItem(id) : not(hasItem(id)));
        }
        list("state", "", "size", "500").body("items.id", hasItem(id));
    }

    @Test
    void titlesAreFoundByAnyPartWhateverTheirCase() {
        write("editor", "Tungsten 100% of the_time");
        write("editor", "Tungsten 100 of the time");

        list("q", "tungsten").body("total", equalTo(2)).body("items.size()", equalTo(2));
        list("q", "TUNGSTEN 100%").body("items.title", equalTo(List.of("Tungsten 100% of the_time")));
        list("q", "the_time").body("total", equalTo(1));
        list("q", "tungsten!").body("total", equalTo(0));
    }

    @Test
    void mineIsWhatISavedARevisionOf() {
        // Given
        String mine = write("editor7", "Molybdenum one");
        String edited = write("editor8", "Molybdenum two");
        write("editor8", "Molybdenum three");
        as("editor7", "editor")
                .header("If-Match", "*")
                .body(Map.of("title", "Molybdenum two", "body", "Edited."))
                .put(RELEASES + "/" + edited)
                .then()
                .statusCode(200);

        // When
        var found = as("editor7", "editor").get(RELEASES + "?mine=true").then();

        // Then the one changed last comes first
        found.statusCode(200).body("items.id", equalTo(List.of(edited, mine))).body("total", equalTo(2));
        as("editor7", "editor")
                .get(RELEASES + "?mine=true&state=submitted")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void theHistoryOfAReleaseIsReadNewestFirst() {
        String id = write("editor", "History");
        act("submit", id, editor());
        act("return", id, publisher().body(Map.of("remarks", "More.")));
        editor().header("If-Match", "*")
                .body(Map.of("title", "History, longer", "body", "More."))
                .put(RELEASES + "/" + id);

        editor().get(RELEASES + "/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(2, 1)))
                .body("items.state", equalTo(List.of("draft", "replaced")))
                .body("items.title", equalTo(List.of("History, longer", "History")))
                .body("total", equalTo(2));
    }

    @Test
    void pagesAreLinked() {
        for (int i = 0; i < 3; i++) {
            write("editor", "Rhodium " + i);
        }

        list("q", "rhodium", "size", "1", "page", "1")
                .body("items.title", equalTo(List.of("Rhodium 1")))
                .body("total", equalTo(3))
                .header("Link", containsString("page=2>; rel=\"next\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=lost",
                "mine=perhaps",
                "page=-1",
                "page=x",
                "size=0",
                "size=501",
                "page=201&size=50",
                "colour=red",
                "page=1&page=2",
                "q=%00",
                "page=99999999999"
            })
    void whatCannotBeMeantIsRefused(String query) {
        editor().urlEncodingEnabled(false)
                .get(RELEASES + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static String write(String who, String title) {
        return as(who, "editor")
                .body(Map.of("title", title, "body", "Something."))
                .post(RELEASES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse list(String... parameters) {
        var request = editor();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(RELEASES).then().statusCode(200);
    }
}
