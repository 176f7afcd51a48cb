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
    }
}
