package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The starter under the things that happen to it. */
@ExtendWith(SharedSuite.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StarterIT {
    private static final int RECORDS = 300;

    private final SharedSuite shared;

    StarterIT(SharedSuite shared) {
        this.shared = shared;
    }

    @Test
    void aChildThatIsKilledComesBack() throws Exception {
        RunningSuite suite = shared.running();

        suite.child("stats-service").destroyForcibly();

        suite.awaitLine("Stats is back after");
        suite.statusesUntilOk(suite.stats() + "/concepts");
    }

    /** Both at once: their starts overlap, and each is seen by what only it can do. */
    @Test
    void keycloakAndTheWebInterfaceThatAreKilledComeBackWithLoginsAndPages() throws Exception {
        RunningSuite suite = shared.running();

        suite.child("keycloak").destroyForcibly();
        suite.child("web-ui").destroyForcibly();

        suite.awaitLines("Keycloak is back after", "Web is back after");
        suite.statusesUntilOk(suite.web() + "/");
        suite.await("a login", new Script(suite, "editor")::signsIn);
        // The desk sends whoever has not signed in to Keycloak's page, which asks for a name.
        HttpResponse<String> login = suite.follow(suite.web() + "/desk");
        assertEquals(200, login.statusCode());
        assertTrue(login.uri().toString().startsWith(suite.keycloak()), login.uri()::toString);
        assertTrue(login.body().contains("name=\"username\""), login::body);
    }

    @Test
    void aDatabaseThatIsKilledComesBackAndTheServicesWithItAndOnTheWayTheyOnlyAskForPatience() throws Exception {
        RunningSuite suite = shared.running();
        Set<Integer> statuses = new TreeSet<>();

        suite.child("postgres").destroyForcibly();

        for (String address : List.of(suite.catalog() + "/topics", suite.stats() + "/concepts")) {
            statuses.addAll(suite.statusesUntilOk(address));
        }
        suite.awaitLine("PostgreSQL is back after");
        for (String address : List.of(suite.catalog() + "/topics", suite.stats() + "/concepts")) {
            statuses.addAll(suite.statusesUntilOk(address));
        }
        suite.await("a login", new Script(suite, "editor")::signsIn);
        suite.awaitHealthy();
        assertTrue(Set.of(200, 503).containsAll(statuses), statuses::toString);
    }

    @Test
    void anImportWhoseServiceIsKilledGoesOnAndEndsWithEveryRecordOnce() throws Exception {
        RunningSuite suite = shared.running();
        Script publisher = new Script(suite, "publisher");
        String report = publisher.handIn(suite.catalog(), listingOf(RECORDS));
        suite.await("a first batch", () -> publisher.get(report).path("created").asInt() > 0);

        suite.child("catalog-service").destroyForcibly();

        suite.awaitLine("Catalog is back after");
        assertEquals("running", publisher.get(report).path("state").asText());
        suite.await(
                "the last batch",
                () -> !publisher.get(report).path("state").asText().equals("running"));
        JsonNode end = publisher.get(report);
        assertEquals("done", end.path("state").asText(), end::toString);
        assertEquals(RECORDS, end.path("created").asInt(), end::toString);
        String found = suite.catalog() + "/releases?q=kiln&size=1";
        assertEquals(RECORDS, publisher.get(found).path("total").asInt());
    }

    @Test
    void aSecondStarterOnTheSameDataIsRefused() throws Exception {
        shared.running();

        try (RunningSuite second = RunningSuite.launch(shared.data(), FreePorts.pick())) {
            second.awaitLine("Dateline already runs here");

            assertEquals(Trouble.Reason.ALREADY_RUNNING.exitCode, second.awaitEnd());
        }
    }

    @Test
    void aStarterThatFindsAPortTakenSaysWhichAndLeavesNothingRunning() throws Exception {
        shared.running();

        try (RunningSuite second = RunningSuite.launch(RunningSuite.freshData("second"), shared.ports())) {
            second.awaitLine("Port " + shared.ports().web() + " is taken by another program");

            assertEquals(Trouble.Reason.PORT.exitCode, second.awaitEnd());
        }
    }

    @Test
    void theStartAfterAKilledStarterStopsWhatItLeftAndSaysSo() throws Exception {
        RunningSuite killed = shared.running();
        List<ProcessHandle> left = killed.children();
        killed.process().destroyForcibly();
        killed.awaitEnd();

        RunningSuite suite = shared.launchAgain();
        String sentence = suite.awaitLine("An earlier start was killed");
        suite.awaitLine("Ready after");

        assertTrue(sentence.contains("PostgreSQL") && sentence.contains("Keycloak"), sentence);
        for (ProcessHandle child : left) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE) // Last, so that nothing has to start again.
    void onSigtermEverythingStops() throws Exception {
        RunningSuite suite = shared.running();
        List<ProcessHandle> children = suite.children();

        suite.process().destroy();
        int code = suite.awaitEnd();

        assertEquals(143, code);
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
        shared.ports().requireFree();
    }

    private static String listingOf(int records) {
        return IntStream.rangeClosed(1, records)
                .mapToObj(number -> "-\nKiln " + number + " reports its output\nKiln " + number + " made "
                        + (1000 + number) + " units in 2024.\ndate2025-01-" + (10 + number % 20) + "\n")
                .collect(Collectors.joining());
    }
}
