package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The starter under the things that happen to it. */
@ExtendWith(SharedSuite.Provider.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StarterIT {
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
        suite.await("a login", () -> canLogIn(suite));
        suite.awaitHealthy();
        assertTrue(Set.of(200, 503).containsAll(statuses), statuses::toString);
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
        left.forEach(child -> assertFalse(child.isAlive(), () -> "still there: " + child.pid()));
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

    private static boolean canLogIn(RunningSuite suite) {
        try {
            return !new Account(HttpClient.newHttpClient(), new ObjectMapper(), suite.keycloak(), "editor")
                    .authorization()
                    .isEmpty();
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurry);
        }
    }
}
