package org.dateline.catalog;

import static io.restassured.RestAssured.get;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.changeReader;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.dateline.catalog.testing.Examples.assertShape;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.Test;

/** The service says what the committed examples say that it says. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ExamplesTest {
    @Test
    void aPublicReleaseHasTheShapeOfItsExample() {
        // Given a corrected, translated and withdrawn release
        String id = published("Example of a release", "Exports rose 3 percent.");
        String translation = editor().body(Map.of(
                        "title",
                        "보기",
                        "body",
                        "수출이 3% 늘었다.",
                        "language",
                        "ko",
                        "translationOf",
                        id,
                        "topics",
                        List.of("trade")))
                .post(RELEASES)
                .path("id");
        act("submit", translation, editor());
        act("publish", translation, publisher());
        editor().body(Map.of(
                        "substantive",
                        true,
                        "note",
                        "It was 4 percent.",
                        "draft",
                        Map.of(
                                "title",
                                "Example of a release",
                                "body",
                                "Exports rose 4 percent.",
                                "topics",
                                List.of("trade"))))
                .post(RELEASES + "/" + id + "/correct");
        act("submit", id, editor());
        act("publish", id, publisher());
        act("withdraw", id, publisher().body(Map.of("reason", "An example")));

        // When
        String answer = get("/api/v1/releases/" + id).asString();

        // Then
        assertShape("release", answer);
    }

    @Test
    void aPageOfChangesHasTheShapeOfItsExample() {
        published("Example of a change", "Exports rose 3 percent.");

        assertShape("changes", changeReader().get("/api/v1/changes").asString());
    }

    @Test
    void aProblemHasTheShapeOfItsExample() {
        assertShape(
                "problem",
                editor().body(Map.of("title", "A", "body", "B", "language", "xx"))
                        .post(RELEASES)
                        .asString());
    }

    @Test
    void whatTheDeskReadsHasTheShapeOfItsExamples() {
        String id = draft("Example of a draft", "Exports rose 3 percent.");

        assertShape("desk-release", editor().get(RELEASES + "/" + id).asString());
        assertShape("desk-list", editor().get(RELEASES).asString());
        assertShape(
                "desk-revisions",
                editor().get(RELEASES + "/" + id + "/revisions").asString());
        assertShape("audit", publisher().get("/api/v1/desk/audit").asString());
        assertShape(
                "preview",
                editor().body(Map.of("body", "Exports rose **3** percent."))
                        .post("/api/v1/desk/preview")
                        .asString());
    }

    @Test
    void whatAnImportAnswersHasTheShapeOfItsExamples() {
        String imports = "/api/v1/desk/imports";
        String id = editor().contentType("text/plain; charset=utf-8")
                .body("Example of a record\nExports rose 3 percent.\ndate2025-02-30")
                .post(imports + "?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertShape("import", editor().get(imports + "/" + id).asString());
        assertShape("import-list", editor().get(imports).asString());
    }

    @Test
    void theNamesThatReleasesAreFiledUnderHaveTheShapeOfTheirExamples() {
        assertShape("topics", get("/api/v1/topics?size=500").asString());
        assertShape("organizations", get("/api/v1/organizations?size=500").asString());
    }

    @Test
    void theVersionsOfAReleaseHaveTheShapeOfTheirExample() {
        String id = published("Example of a version", "Exports rose 3 percent.");

        assertShape("revisions", get("/api/v1/releases/" + id + "/revisions").asString());
    }
}
