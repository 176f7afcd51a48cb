package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static org.dateline.stats.testing.Releases.item;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release among others. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ReleaseChecksTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 16);
    private static final LocalDate NOW = LocalDate.of(2025, 1, 16);
    private static final String GROWTH = "Ship exports rose 18.0 percent year-on-year to $25.6 billion in 2024.";

    @BeforeEach
    void empty() {
        Feed.empty();
    }

    @Test
    void growthIsHeldAgainstWhatAnotherReleaseStatedForTheYearBefore() {
        Feed.publish(BEFORE, "Ships in 2023", "Ship exports in 2023 came to $21.7 billion.");

        UUID release = Feed.publish(NOW, "Ships", GROWTH);

        get(checks(release))
                .then()
                .body("items.kind", equalTo(List.of("growth")))
                .body("items[0].verdict", equalTo("agrees"))
                .body("items[0].arithmetic", equalTo("25.6 bn / 21.7 bn − 1 = 17.97 %, stated 18 %"))
                .body("items[0].form.operation", equalTo("growth"))
                .body("items[0].form.unit", equalTo("percent"))
                .body("items[0].operands[1].figure", nullValue())
                .body("items[0].operands[1].text", equalTo("ships-in-2023"))
                .body("items[0].operands[1].period", equalTo("2023"))
                .body("items[0].operands[1].unit", equalTo("USD"));
    }

    @Test
    void growthOfAYearToDateIsHeldAgainstThatOfTheYearBefore() {
        Feed.publish(
                LocalDate.of(2023, 12, 1),
                "Trade in 2023",
                "From January to November 2023, ship exports came to $20.0 billion.");

        UUID release = Feed.publish(
                LocalDate.of(2024, 12, 1),
                "Trade",
                "From January to November 2024, ship exports rose 10.0 percent year-on-year to $22.0 billion.");

        get(checks(release)).then().body("items.arithmetic", hasItem("22 bn / 20 bn − 1 = 10 %, stated 10 %"));
    }

    @Test
    void whatIsUnderEmbargoIsHeldAgainstNothing() {
        Feed.apply(item(
                UUID.randomUUID(),
                1,
                "scheduled",
                Instant.parse("2099-01-01T00:00:00Z"),
                BEFORE,
                "Ships in 2023",
                "Ship exports in 2023 came to $21.7 billion."));

        UUID release = Feed.publish(NOW, "Ships", GROWTH);

        get(checks(release)).then().body("total", equalTo(0)).body("items.kind", not(hasItem("growth")));
    }

    private static String checks(UUID release) {
        return "/api/v1/releases/" + release + "/checks";
    }
}
