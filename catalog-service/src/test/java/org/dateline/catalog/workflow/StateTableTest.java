package org.dateline.catalog.workflow;

import static io.restassured.RestAssured.given;
import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.as;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.catalog.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action from every state and by every role, and in which order an action is refused. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class StateTableTest {
    private static final Map<String, String> TEXT = Map.of("title", "A table of states", "body", "Exports rose.");
    private static final String LATER = Instant.now()
            .plus(1, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    /** Where a release can stand; CORRECTING is a draft over what the public reads. */
    enum Place {
        DRAFT("draft"),
        RETURNED("returned"),
        SUBMITTED("submitted"),
        SCHEDULED("scheduled"),
        PUBLISHED("published"),
        CORRECTING("draft"),
        WITHDRAWN("withdrawn"),
        UNPUBLISHED("unpublished");

        final String state;

        Place(String state) {
            this.state = state;
        }

        /** A new release that stands there. */
        String release() {
            String id = this == PUBLISHED || this == CORRECTING || this == WITHDRAWN || this == UNPUBLISHED
                    ? published(TEXT.get("title"), TEXT.get("body"))
                    : draft(TEXT.get("title"), TEXT.get("body"));
            if (this == SUBMITTED || this == RETURNED || this == SCHEDULED) {
                act("submit", id, editor());
            }
            switch (this) {
                case RETURNED -> act("return", id, publisher().body(Map.of("remarks", "Say more.")));
                case SCHEDULED -> act("schedule", id, publisher().body(Map.of("at", LATER)));
                case CORRECTING -> act("correct", id, editor().body(Map.of("substantive", false)));
                case WITHDRAWN -> act("withdraw", id, publisher().body(Map.of("reason", "It was wrong.")));
                case UNPUBLISHED -> act("unpublish", id, publisher().body(Map.of("reason", "Sent in error.")));
                default -> {}
            }
            editor().get(RELEASES + "/" + id).then().statusCode(200).body("state", equalTo(state));
            return id;
        }
    }

    /** What can be done: from where, whether an editor may, with what, and where it leads. */
    enum Action {
        SAVE(Set.of(Place.DRAFT, Place.RETURNED, Place.CORRECTING), true, TEXT, Map.of(), "draft"),
        SUBMIT(Set.of(Place.DRAFT, Place.RETURNED, Place.CORRECTING), true, Map.of(), null, "submitted"),
        RETURN(Set.of(Place.SUBMITTED), false, Map.of("remarks", "Say more."), Map.of(), "returned"),
        APPROVE(Set.of(Place.SUBMITTED), false, Map.of(), null, "submitted"),
        PUBLISH(Set.of(Place.SUBMITTED), false, Map.of(), null, "published"),
        SCHEDULE(Set.of(Place.SUBMITTED), false, Map.of("at", LATER), Map.of(), "scheduled"),
        UNSCHEDULE(Set.of(Place.SCHEDULED), false, Map.of(), null, "submitted"),
        CORRECT(Set.of(Place.PUBLISHED, Place.CORRECTING), true, Map.of("substantive", false), Map.of(), "draft"),
        WITHDRAW(Set.of(Place.PUBLISHED, Place.CORRECTING), false, Map.of("reason", "Wrong."), Map.of(), "withdrawn"),
        UNPUBLISH(
                Set.of(Place.PUBLISHED, Place.CORRECTING), false, Map.of("reason", "Error."), Map.of(), "unpublished");

        final Set<Place> from;
        final boolean editors;
        final Map<String, ?> with;
        /** A body that does not say what is needed; null where nothing is. */
        final Map<String, ?> without;

        final String leadsTo;

        Action(Set<Place> from, boolean editors, Map<String, ?> with, Map<String, ?> without, String leadsTo) {
            this.from = from;
            this.editors = editors;
            this.with = with;
            this.without = without;
            this.leadsTo = leadsTo;
        }

        Response take(String id, RequestSpecification who, Map<String, ?> body, String ifMatch) {
            RequestSpecification request = ifMatch == null ? who : who.header("If-Match", ifMatch);
            request.body(body);
            return this == SAVE ? request.put(RELEASES + "/" + id) : act(name().toLowerCase(Locale.ROOT), id, request);
        }

        RequestSpecification entitled() {
            return editors ? editor() : publisher();
        }

        Place anyOtherPlace() {
            return from.contains(Place.DRAFT) ? Place.SUBMITTED : Place.DRAFT;
        }
    }

    static Stream<Arguments> everyActionFromEveryPlace() {
        return Stream.of(Action.values())
                .flatMap(action -> Stream.of(Place.values()).map(place -> Arguments.of(action, place)));
    }

    @ParameterizedTest
    @MethodSource("everyActionFromEveryPlace")
    void anActionLeadsOnFromWhereItMayAndIsAConflictElsewhere(Action action, Place place) {
        // Given
        String id = place.release();
        String tag = editor().get(RELEASES + "/" + id).header("ETag");

        // When
        Response answer = action.take(id, action.entitled(), action.with, tag);

        // Then
        String now = editor().get(RELEASES + "/" + id).path("state");
        if (action.from.contains(place)) {
            answer.then().statusCode(200).header("ETag", notNullValue()).body("state", equalTo(action.leadsTo));
            editor().get(RELEASES + "/" + id).then().header("ETag", equalTo(answer.header("ETag")));
            assertEquals(action.leadsTo, now);
        } else {
            answer.then().statusCode(409).contentType("application/problem+json");
            assertEquals(place.state, now);
            editor().get(RELEASES + "/" + id).then().header("ETag", equalTo(tag));
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void refusalsComeInTheirOrder(Action action) {
        String missing = UUID.randomUUID().toString();
        String wrong = action.anyOtherPlace().release();
        Map<String, ?> bad = action.without == null ? action.with : action.without;

        action.take(missing, given().contentType("application/json"), bad, "\"0\"")
                .then()
                .statusCode(401);
        for (String role : new String[] {"admin", "change-reader", "none"}) {
            action.take(missing, as("somebody", role), bad, "\"0\"").then().statusCode(403);
        }
        if (!action.editors) {
            action.take(missing, editor(), bad, "\"0\"").then().statusCode(403);
            action.take(wrong, editor(), bad, "\"0\"").then().statusCode(403);
        }
        action.take(missing, action.entitled(), bad, null).then().statusCode(404);
        action.take(missing, action.entitled(), bad, "\"0\"").then().statusCode(404);
        if (action == Action.SAVE) {
            action.take(wrong, action.entitled(), bad, null).then().statusCode(428);
        }
        action.take(wrong, action.entitled(), bad, "\"stale\"").then().statusCode(412);
        action.take(wrong, action.entitled(), bad, "*").then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"RETURN", "SCHEDULE", "CORRECT", "WITHDRAW", "UNPUBLISH"})
    void whatAnActionNeedsIsSaidWithAPointerToTheField(Action action) {
        String id = action.from.iterator().next().release();

        action.take(id, action.entitled(), Map.of(), "*")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", notNullValue())
                .body("detail", notNullValue());
    }
}
