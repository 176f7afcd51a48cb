package org.dateline.stats.requests;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.testing.Feed;

/** A release with two months of the series that the examples of the document ask for. */
record Published(UUID release, String figure) {

    /** Forgets everything else. */
    static Published alone() {
        Feed.empty();
        UUID release = Feed.publish(
                LocalDate.of(2025, 1, 16),
                "Trade",
                "Exports in December 2024 came to $61.4 billion. Automobile exports in November 2024 came to $6.2 billion."
                        + " Automobile exports in December 2024 came to $6.0 billion.");
        return new Published(
                release, given().get("/api/v1/releases/" + release + "/figures").path("items[0].id"));
    }

    /** Its ids in the place of those that the document shows. */
    Map<String, String> examples(Route route) {
        if (route.path().startsWith("/api/v1/releases/")) {
            return Map.of("id", release.toString());
        }
        return route.path().equals("/api/v1/figures/{id}")
                ? Map.of("id", figure)
                : Map.of("release", release.toString());
    }
}
