package org.dateline.catalog.text;

import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.editor;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class PreviewTest {
    private static final String PREVIEW = "/api/v1/desk/preview";

    @Test
    void anEditorSeesWhatReadersWillSee() {
        editor().body(Map.of("body", "Up **4 percent**\n\n<script>x</script>"))
                .post(PREVIEW)
                .then()
                .statusCode(200)
                .body("html", equalTo("<p>Up <strong>4 percent</strong></p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>"))
                .body("text", equalTo("Up 4 percent\n<script>x</script>"));
    }

    @Test
    void previewsAreForTheDeskAndHaveALimit() {
        given().contentType("application/json").body("{}").post(PREVIEW).then().statusCode(401);
        editor().body("{}").post(PREVIEW).then().statusCode(200).body("html", equalTo(""));
        editor().body(Map.of("body", "x".repeat(1_000_001)))
                .post(PREVIEW)
                .then()
                .statusCode(413);
    }
}
