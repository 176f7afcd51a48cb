package org.dateline.catalog.changes;

import static org.dateline.catalog.testing.Desk.RELEASES;
import static org.dateline.catalog.testing.Desk.act;
import static org.dateline.catalog.testing.Desk.changeReader;
import static org.dateline.catalog.testing.Desk.draft;
import static org.dateline.catalog.testing.Desk.editor;
import static org.dateline.catalog.testing.Desk.published;
import static org.dateline.catalog.testing.Desk.publisher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.catalog.release.Draft;
import org.dateline.catalog.release.Drafts;
import org.dateline.catalog.testing.Database;
import org.dateline.catalog.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ChangeFeedTest {
    private static final String CHANGES = "/api/v1/changes";
    private static final Duration WELL_BEFORE_THE_END = Duration.ofSeconds(20);

    @Inject
    Drafts drafts;

    @AfterEach
    void backToRealTime() {
        MovableClock.reset();
    }

    @Test
    void whatHappensToAReleaseIsToldInItsOrder() {
        // Given
        long cursor = end();
        String id = published("Told in order", "Exports rose 3 percent.");
        act("correct", id, editor().body(Map.of("substantive", true, "note", "More is known.")));
        act("submit", id, editor());
        act("publish", id, publisher());
        act("withdraw", id, publisher().body(Map.of("reason", "All wrong.")));

        // When
        List<String> told = new ArrayList<>();
        for (Map<String, ?> item : read(cursor, 500).<Map<String, ?>>getList("items")) {
            told.add(item.get("revision") + " " + item.get("status"));
        }

        // Then
        assertEquals(
                List.of(
                        "1 draft",
                        "1 submitted",
                        "1 published",
                        "1 published",
                        "2 draft",
                        "2 submitted",
                        "1 superseded",
                        "2 published",
                        "2 withdrawn"),
                told);
    }

    @Test
    void aSlowTransactionIsNotLostBehindAFastOne() throws InterruptedException {
        // Given a transaction that has written a release and takes its time
        long cursor = end();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread slow = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            drafts.create(text("Slow"), "editor");
            written.countDown();
            await(mayEnd);
        }));
        slow.start();
        await(written);

        // When a second one overtakes it and a follower reads on
        draft("Fast", "This one was quick.");
        JsonPath first = read(cursor, 100);
        mayEnd.countDown();
        slow.join(60_000);

        // Then the follower finds the slow one behind its cursor
        assertEquals(List.of("Fast"), first.getList("items.title"));
        JsonPath second = read(first.getLong("last"), 100);
        assertEquals(List.of("Slow"), second.getList("items.title"));
        assertTrue(second.getLong("items[0].seq") > first.getLong("last"));
        assertFalse(at(second, 0).isBefore(at(first, 0)), "Times grow with the numbers");
    }

    @Test
    void aFollowerMissesNothingOfManyWriters() throws Exception {
        // Given
        long cursor = end();
        ExecutorService writers = Executors.newFixedThreadPool(6);

        // When
        List<CompletableFuture<String>> written = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> draft("Writer " + i, "Many at once."), writers))
                .toList();
        CompletableFuture<?> all = CompletableFuture.allOf(written.toArray(CompletableFuture[]::new));
        List<Long> followed = new ArrayList<>();
        boolean over;
        do {
            over = all.isDone();
            JsonPath page = read(cursor, 7);
            followed.addAll(page.getList("items.seq", Long.class));
            cursor = page.getLong("last");
        } while (!over || followed.size() < 60);
        writers.shutdown();
        all.get(1, TimeUnit.MINUTES);

        // Then
        assertEquals(sequence(followed.get(0), cursor), followed);
    }

    @Test
    void aLongPollIsAnsweredWhenSomethingHappens() {
        long cursor = end();
        Instant start = Instant.now();
        CompletableFuture<Response> poll = poll(cursor);

        draft("Awaited", "Here it is.");

        assertEquals(List.of("Awaited"), poll.join().path("items.title"));
        assertTrue(Duration.between(start, Instant.now()).compareTo(WELL_BEFORE_THE_END) < 0);
    }

    @Test
    void aLongPollFindsWhatAnotherReplicaCommitted() throws SQLException {
        // Given
        draft("Of another replica", "Here it is.");
        long cursor = end();
        Instant start = Instant.now();
        CompletableFuture<Response> poll = poll(cursor);

        // When it commits, which this process is not told
        try (Connection desk = Database.connect("catalog_desk");
                Statement statement = desk.createStatement()) {
            statement.execute("insert into change (at, release, revision, status, message)"
                    + " select at, release, revision, status, message from change where seq = " + cursor);
        }

        // Then
        assertEquals(List.of("Of another replica"), poll.join().path("items.title"));
        assertTrue(Duration.between(start, Instant.now()).compareTo(WELL_BEFORE_THE_END) < 0);
    }

    @Test
    void aLongPollEndsAtTheNextMoment() {
        // Given
        String id = draft("Soon", "It comes out in a moment.");
        act("submit", id, editor());
        Instant moment = Instant.now().plusSeconds(3);
        act("schedule", id, publisher().body(Map.of("at", moment.toString())))
                .then()
                .statusCode(200);

        // When
        JsonPath answer = poll(end()).join().jsonPath();

        // Then the answer carries a clock at which the release is public
        assertEquals(List.of(), answer.getList("items"));
        Instant clock = Instant.parse(answer.getString("clock"));
        assertFalse(clock.isBefore(moment), "The clock " + clock + " has reached " + moment);
        assertTrue(Duration.between(moment, clock).compareTo(WELL_BEFORE_THE_END) < 0);
    }

    @Test
    void theNextMomentIsTold() {
        String id = draft("Next", "It comes out later.");
        act("submit", id, editor());
        Instant moment =
                Instant.parse(changeReader().get(CHANGES).path("clock")).plusSeconds(5);
        act("schedule", id, publisher().body(Map.of("at", moment.toString())));

        changeReader().get(CHANGES).then().body("nextMoment", equalTo(moment.toString()));
        act("unschedule", id, publisher());
    }

    @Test
    void whoHasNotReadEverythingHasHeardUntilTheLastChangeOnly() {
        // Given
        long cursor = end();
        draft("Heard first", "One.");
        draft("Heard second", "Two.");

        // When
        JsonPath one = read(cursor, 1);
        JsonPath two = read(one.getLong("last"), 1);

        // Then
        assertEquals(one.getString("items[0].at"), one.getString("clock"));
        assertTrue(Instant.parse(two.getString("clock")).isAfter(at(two, 0)));
        JsonPath nothing = read(two.getLong("last"), 1);
        assertEquals(two.getLong("last"), nothing.getLong("last"));
        assertEquals(List.of(), nothing.getList("items"));
    }

    @Test
    void waitingTakesNoConnectionsFromTheDesk() {
        // Given more followers than there are connections
        long cursor = end();
        List<CompletableFuture<Response>> polls =
                IntStream.range(0, 16).mapToObj(i -> poll(cursor)).toList();

        // When
        editor().get(RELEASES + "?size=1").then().statusCode(200);
        draft("For all of them", "Everybody hears of it.");

        // Then
        polls.forEach(poll -> poll.join().then().statusCode(200).body("items", hasSize(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "after=x", "limit=0", "limit=501", "wait=-1", "wait=31", "since=1"})
    void whatCannotBeMeantIsRefused(String query) {
        changeReader()
                .get(CHANGES + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static Draft text(String title) {
        return new Draft(title, null, "Something.", null, null, null, null, null, null, null);
    }

    /** The number of the last change. */
    private static long end() {
        try (Connection desk = Database.connect("catalog_desk");
                Statement statement = desk.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(seq), 0) from change")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JsonPath read(long after, int limit) {
        return changeReader()
                .get(CHANGES + "?after=" + after + "&limit=" + limit)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static CompletableFuture<Response> poll(long after) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        new Thread(() -> answer.complete(changeReader().get(CHANGES + "?wait=30&after=" + after))).start();
        return answer;
    }

    private static Instant at(JsonPath page, int item) {
        return Instant.parse(page.getString("items[" + item + "].at"));
    }

    /** Numbers are given out one by one where no transaction fails. */
    private static List<Long> sequence(long from, long to) {
        return IntStream.rangeClosed(0, (int) (to - from))
                .mapToObj(i -> from + i)
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
