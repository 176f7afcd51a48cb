package org.dateline.catalog.release;

import static io.restassured.RestAssured.get;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SlugsTest {
    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea’s exports rise 3.1% | koreas-exports-rise-3-1",
                "  Ünïcode — and/or \"quotes\"  | unicode-and-or-quotes",
                "반도체 수출 3% 증가          | 반도체-수출-3-증가",
                "?!                        | release"
            })
    void anAddressIsMadeOfTheTitlesWords(String title, String slug) {
        assertEquals(slug, Slugs.of(title));
    }

    @Test
    void aDraftReservesNoAddress() {
        // Given
        String first = draft("Same words", "Written first.");

        // When
        String second = published("Same words", "Published first.");
        act("submit", first, editor());
        act("publish", first, publisher());

        // Then
        slug(second, "same-words");
        slug(first, "same-words-2");
        get("/api/v1/releases/same-words").then().body("id", equalTo(second));
    }

    @Test
    void whatIsUnderEmbargoIsNotBetrayedByTheAddressOfAnother() {
        // Given
        String embargoed = scheduled("Twice the same", 60);

        // When
        String open = published("Twice the same", "Published meanwhile.");

        // Then
        slug(open, "twice-the-same");
        MovableClock.advance(Duration.ofMinutes(61));
        slug(embargoed, "twice-the-same-2");
        get("/api/v1/releases/twice-the-same").then().body("id", equalTo(open));
        get("/api/v1/releases/twice-the-same-2").then().body("id", equalTo(embargoed));
    }

    @Test
    void addressesAreGivenInTheOrderOfTheMoments() {
        String later = scheduled("Two moments", 120);
        String sooner = scheduled("Two moments", 60);

        slug(sooner, "two-moments");
        slug(later, "two-moments-2");

        // When the sooner one is given up
        act("unschedule", sooner, publisher());

        // Then
        slug(later, "two-moments");
    }

    @Test
    void theAddressOfAReleaseThatWasTakenBackIsNotGivenAgain() {
        String gone = published("Gone for good", "Sent in error.");
        act("unpublish", gone, publisher().body(Map.of("reason", "Sent in error.")));

        String next = published("Gone for good", "This time it is meant.");

        slug(next, "gone-for-good-2");
        get("/api/v1/releases/gone-for-good").then().statusCode(410);
    }

    private static String scheduled(String title, int minutes) {
        String id = draft(title, "Not yet.");
        act("submit", id, editor());
        String at = Instant.now().plus(minutes, ChronoUnit.MINUTES).toString();
        act("schedule", id, publisher().body(Map.of("at", at))).then().statusCode(200);
        return id;
    }

    private static void slug(String id, String slug) {
        editor().get(RELEASES + "/" + id).then().statusCode(200).body("slug", equalTo(slug));
    }
}
