package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Releases.item;
import static org.dateline.stats.testing.Releases.published;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SeriesTest {
    private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 16);
    private static final String CARS = "/api/v1/series/A.KR.EXPORTS.AUTOMOBILES.W.USD";

    @BeforeEach
    void empty() {
        Feed.empty();
    }

    @Test
    void carExportsHaveBothYearsEachWithItsSentence() {
        // When
        Feed.publish(
                MID_JANUARY,
                "Car exports near their record",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023.");

        // Then
        get(CARS + "/observations")
                .then()
                .body("observations.period", equalTo(List.of("2023", "2024")))
                .body("observations.value", equalTo(List.of("70900000000", "70800000000")))
                .body("observations.status", equalTo(List.of("published", "published")))
                .body("observations[0].quote", containsString("the $70.9 billion set in 2023"))
                .body("observations[1].quote", equalTo("Automobile exports for 2024 reached USD 70.8 billion."));
    }

    @Test
    void seriesAreFoundByWordsInEitherLanguageAndSynonyms() {
        Feed.publish(
                MID_JANUARY,
                "Trade",
                "Automobile exports in 2024 came to $70.8 billion. Semiconductor exports in December 2024 came to $14.5"
                        + " billion.");

        for (String words :
                List.of("automobile exports", "cars", "CAR EXPORT", "자동차", "자동차 수출", "annual cars", "연간 자동차")) {
            assertEquals(List.of("A.KR.EXPORTS.AUTOMOBILES.W.USD"), found(words), words);
        }
        assertEquals(List.of("M.KR.EXPORTS.SEMICONDUCTORS.W.USD"), found("chips"));
        assertEquals(List.of("M.KR.EXPORTS.SEMICONDUCTORS.W.USD"), found("반도체"));
        assertEquals(2, found("exports korea dollars").size());
        assertEquals(List.of(), found("weather"));
    }

    @Test
    void facetsCountWhatEachValueWouldLeave() {
        Feed.publish(
                MID_JANUARY,
                "Trade",
                "Automobile exports in 2024 came to $70.8 billion. Ship exports in 2024 came to $25.6 billion. Ship"
                        + " imports in 2024 came to $2.1 billion.");

        get("/api/v1/series?subject=SHIPS")
                .then()
                .body("total", equalTo(2))
                .body("facets.measure.value", equalTo(List.of("EXPORTS", "IMPORTS")))
                .body("facets.measure.name", equalTo(List.of("Exports", "Imports")))
                .body("facets.measure.nameKo", equalTo(List.of("수출", "수입")))
                .body("facets.measure.count", equalTo(List.of(1, 1)))
                .body("facets.subject.value", equalTo(List.of("SHIPS", "AUTOMOBILES")))
                .body("facets.subject.count", equalTo(List.of(2, 1)))
                .body("facets.frequency.value", equalTo(List.of("A")));
        get("/api/v1/series?subject=ships&measure=imports").then().body("total", equalTo(1));
        get("/api/v1/series?key=A.KR.EXPORTS.SHIPS.W.USD")
                .then()
                .body("total", equalTo(1))
                .body("facets", nullValue());
    }

    @Test
    void whatWasCountedStandsForItselfAndWhatWasRoundedForAnInterval() {
        UUID release = Feed.publish(
                MID_JANUARY,
                "Trade",
                "Semiconductor exports in December 2024 came to $14.5 billion, rising for the 14th consecutive month.");

        get("/api/v1/releases/" + release + "/figures")
                .then()
                .body("items.find { it.kind == 'STREAK' }.interval.lower", equalTo("14"))
                .body("items.find { it.kind == 'STREAK' }.interval.upper", equalTo("14"))
                .body("items.find { it.kind == 'LEVEL' }.interval.lower", equalTo("14450000000"))
                .body("items.find { it.kind == 'LEVEL' }.interval.upper", equalTo("14550000000"));
    }

    @Test
    void pagesLinkToTheirNeighbours() {
        Feed.publish(
                MID_JANUARY,
                "Trade",
                "Automobile exports in 2024 came to $70.8 billion. Ship exports in 2024 came to $25.6 billion. Ship"
                        + " imports in 2024 came to $2.1 billion.");

        Response middle = get("/api/v1/series?size=1&page=1");

        String links = String.join(" ", middle.headers().getValues("Link"));
        for (String link : List.of(
                "page=0>; rel=\"first\"", "page=0>; rel=\"prev\"", "page=2>; rel=\"next\"", "page=2>; rel=\"last\"")) {
            assertEquals(true, links.contains(link), links);
        }
        String last =
                String.join(" ", get("/api/v1/series?size=1&page=2").headers().getValues("Link"));
        assertEquals(false, last.contains("next"), last);
    }

    @Test
    void whatReleasesSayAboutASeriesIsListed() {
        // When
        Feed.publish(MID_JANUARY, "Hybrids", "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.");

        // Then
        get("/api/v1/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD/claims")
                .then()
                .body("total", equalTo(2))
                .body("items.kind", equalTo(List.of("CHANGE", "LEVEL")))
                .body("items.text", equalTo(List.of("45.8 percent", "$11.3 billion")))
                .body(
                        "items.quote",
                        everyItem(equalTo("Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.")));
    }

    @Test
    void growthOfOneReleaseImpliesWhatAnotherLeavesOut() {
        // Given
        Feed.publish(MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion.");
        Feed.publish(LocalDate.of(2025, 2, 3), "Growth", "Ship exports rose 18.0 percent year-on-year in 2024.");

        // Then
        get("/api/v1/series/A.KR.EXPORTS_YOY.SHIPS.W.PERCENT/observations")
                .then()
                .body("observations.value", equalTo(List.of("18")));
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations")
                .then()
                .body("observations.period", equalTo(List.of("2023", "2024")))
                .body("observations[0].status", equalTo("implied"))
                .body("observations[0].quote", containsString("rose 18.0 percent"));
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?asOf=2025-01-31")
                .then()
                .body("observations.period", equalTo(List.of("2024")));
    }

    @Test
    void anImpliedValueIsSeenOnlyWhereAllThatItFollowsFromIs() {
        // Given a public level and growth that is still under embargo
        Feed.publish(MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion.");
        Feed.apply(item(
                UUID.randomUUID(),
                1,
                "scheduled",
                Instant.parse("2099-01-01T00:00:00Z"),
                LocalDate.of(2025, 2, 3),
                "Growth",
                "Ship exports rose 18.0 percent year-on-year in 2024."));

        // Then
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations")
                .then()
                .body("observations.period", equalTo(List.of("2024")));
        get("/api/v1/series/A.KR.EXPORTS_YOY.SHIPS.W.PERCENT").then().statusCode(404);
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/claims").then().body("total", equalTo(1));
    }

    @Test
    void whatFollowsFromOtherSeriesIsThereForWhoeverAsksForIt() {
        // Given
        Feed.publish(
                MID_JANUARY,
                "Ships",
                "Ship exports in the fourth quarter of 2024 came to $9.00 billion. Ship exports in October 2024 came to"
                        + " $2.80 billion. Ship exports in December 2024 came to $3.10 billion.");
        String months = "/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/observations";

        // Then
        get(months).then().body("observations.period", equalTo(List.of("2024-10", "2024-12")));
        get(months + "?implied=all")
                .then()
                .body("observations.period", equalTo(List.of("2024-10", "2024-11", "2024-12")))
                .body("observations.status", equalTo(List.of("published", "implied", "published")))
                .body("observations[1].value", equalTo("3100000000"))
                .body("observations[1].lower", equalTo("3085000000"))
                .body("observations[1].upper", equalTo("3115000000"));
        get(months + "?implied=perhaps").then().statusCode(400).body("errors[0].parameter", equalTo("implied"));
    }

    @Test
    void whatGrowthImpliesCanBeLeftOut() {
        Feed.publish(MID_JANUARY, "Hybrids", "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.");
        String hybrids = "/api/v1/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD/observations";

        get(hybrids).then().body("observations.status", equalTo(List.of("implied", "published")));
        get(hybrids + "?implied=all").then().body("observations.status", equalTo(List.of("implied", "published")));
        get(hybrids + "?implied=none").then().body("observations.status", equalTo(List.of("published")));
    }

    @Test
    void whatIsImpliedIsNoVintageAndIsWhatFollowedAtTheDateThatIsAskedFor() {
        // Given
        Feed.publish(MID_JANUARY, "Hybrids", "Hybrid car exports rose 45.8 percent to $11.3 billion in 2024.");
        Feed.publish(
                MID_JANUARY,
                "Ships",
                "Ship exports in October 2024 came to $2.80 billion. Ship exports in December 2024 came to $3.10"
                        + " billion.");
        Feed.publish(
                LocalDate.of(2025, 2, 3),
                "Quarter",
                "Ship exports in the fourth quarter of 2024 came to $9.00 billion.");

        // Then
        String hybrids = "/api/v1/series/A.KR.EXPORTS.HYBRID_VEHICLES.W.USD/observations?vintage=first";
        for (String implied : List.of("none", "direct", "all")) {
            get(hybrids + "&implied=" + implied).then().body("observations.status", equalTo(List.of("published")));
        }
        String ships = "/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/observations?implied=all";
        get(ships + "&asOf=2025-01-31").then().body("observations.period", equalTo(List.of("2024-10", "2024-12")));
        get(ships + "&asOf=2025-02-03")
                .then()
                .body("observations.period", equalTo(List.of("2024-10", "2024-11", "2024-12")));
    }

    @Test
    void whatFollowsFromSomethingUnderEmbargoDoesNotFollowYet() {
        // Given
        Feed.publish(
                MID_JANUARY,
                "Ships",
                "Ship exports in October 2024 came to $2.80 billion. Ship exports in December 2024 came to $3.10"
                        + " billion.");
        Feed.apply(item(
                UUID.randomUUID(),
                1,
                "scheduled",
                Instant.parse("2099-01-01T00:00:00Z"),
                LocalDate.of(2025, 2, 3),
                "Quarter",
                "Ship exports in the fourth quarter of 2024 came to $9.00 billion."));

        // Then
        get("/api/v1/series/M.KR.EXPORTS.SHIPS.W.USD/observations?implied=all")
                .then()
                .body("observations.period", equalTo(List.of("2024-10", "2024-12")));
    }

    @Test
    void anUnpublishedReleaseVanishesFromEveryDateAndAWithdrawnOneStaysFlagged() {
        // Given
        UUID withdrawn = UUID.randomUUID();
        UUID unpublished = UUID.randomUUID();
        Instant moment = Instant.parse("2025-01-15T15:00:00Z");
        String cars = "Automobile exports in 2024 came to $70.8 billion.";
        String ships = "Ship exports in 2024 came to $25.6 billion.";
        Feed.apply(
                published(withdrawn, 1, MID_JANUARY, "Cars", cars),
                published(unpublished, 1, MID_JANUARY, "Ships", ships));

        // When
        Feed.apply(
                item(withdrawn, 1, "withdrawn", moment, MID_JANUARY, "Cars", cars),
                item(unpublished, 1, "unpublished", moment, MID_JANUARY, "Ships", ships));

        // Then
        get(CARS + "/observations").then().body("observations.withdrawn", equalTo(List.of(true)));
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD/observations?asOf=2025-01-20")
                .then()
                .statusCode(404);
        get("/api/v1/releases/" + unpublished + "/figures").then().statusCode(404);
        get("/api/v1/series").then().body("items.key", not(hasItems("A.KR.EXPORTS.SHIPS.W.USD")));
    }

    @Test
    void everyPublicAnswerCanBeAskedForAgainByItsTag() {
        UUID id = Feed.publish(MID_JANUARY, "Cars", "Automobile exports in 2024 came to $70.8 billion.");

        for (String address : List.of(
                "/api/v1/series",
                CARS,
                CARS + "/observations",
                CARS + "/observations?format=csv",
                CARS + "/observations?format=csvw",
                CARS + "/observations?format=xlsx",
                CARS + "/triangle",
                CARS + "/vintages",
                CARS + "/claims",
                "/api/v1/concepts",
                "/api/v1/figures?release=" + id,
                "/api/v1/releases/" + id + "/figures",
                "/api/v1/releases/" + id + "/checks")) {
            Response first = get(address);
            first.then().statusCode(200).header("Cache-Control", "no-cache");
            given().header("If-None-Match", first.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"))
                    .header("Cache-Control", "no-cache");
        }
    }

    @Test
    void theTagOfASeriesChangesWithItAndOnlyWithIt() {
        Feed.publish(MID_JANUARY, "Cars", "Automobile exports in 2024 came to $70.8 billion.");
        String before = get(CARS + "/observations").header("ETag");

        Feed.publish(MID_JANUARY, "Ships", "Ship exports in 2024 came to $25.6 billion.");
        assertEquals(before, get(CARS + "/observations").header("ETag"));

        Feed.publish(LocalDate.of(2025, 3, 1), "Cars", "Automobile exports in 2024 came to $70.1 billion.");
        assertNotEquals(before, get(CARS + "/observations").header("ETag"));
    }

    @Test
    void aTypeThatDependsOnWhatIsAcceptedSaysSo() {
        Feed.publish(MID_JANUARY, "Cars", "Automobile exports in 2024 came to $70.8 billion.");

        given().accept("text/csv")
                .get(CARS + "/observations")
                .then()
                .contentType(containsString("text/csv"))
                .header("Vary", containsString("Accept"))
                .header("Content-Disposition", containsString("A.KR.EXPORTS.AUTOMOBILES.W.USD.csv"));
        get(CARS + "/observations").then().contentType("application/json").header("Vary", containsString("Accept"));
    }

    @Test
    void transformedPointsNeedTheirBaseOutsideTheSpanThatIsAskedFor() {
        Feed.publish(
                MID_JANUARY, "Cars", "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023.");

        get(CARS + "/observations?transform=chg&from=2024")
                .then()
                .body("observations.value", equalTo(List.of("-100000000")))
                .body("observations[0].lower", equalTo("-200000000"))
                .body("observations[0].upper", equalTo("0"));
        get(CARS + "/observations?from=2023&to=2023").then().body("observations.period", equalTo(List.of("2023")));
    }

    private static List<String> found(String words) {
        return given().queryParam("q", words)
                .get("/api/v1/series")
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
    }
}
