package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The starter under the things that happen to it. Each test finds the suite running, whatever the one before did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StarterIT {
    private Path data;
    private Ports ports;
    private RunningSuite suite;

    @BeforeAll
    void choose() throws IOException {
        data = RunningSuite.freshData("starter");
        ports = FreePorts.pick();
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void aChildThatIsKilledComesBack() throws Exception {
        running().child("stats-service").destroyForcibly();

        suite.awaitLine("Stats is back after");

        assertTrue(new Probe().ok("http://127.0.0.1:" + Ports.management(ports.stats()) + "/q/health"));
    }

    @Test
    void aDatabaseThatIsKilledComesBackAndTheServicesWithIt() throws Exception {
        running().child("postgres").destroyForcibly();

        suite.awaitLine("PostgreSQL is back after");

        assertEquals(200, suite.get(suite.catalog() + "/topics").statusCode());
    }

    @Test
    void aSecondStarterOnTheSameDataIsRefused() throws Exception {
        running();

        try (RunningSuite second = RunningSuite.launch(data, FreePorts.pick())) {
            second.awaitLine("Dateline already runs here");

            assertEquals(Trouble.Reason.ALREADY_RUNNING.exitCode, second.awaitEnd());
        }
    }

    @Test
    void aStarterThatFindsAPortTakenSaysWhichAndLeavesNothingRunning() throws Exception {
        running();

        try (RunningSuite second = RunningSuite.launch(RunningSuite.freshData("second"), ports)) {
            second.awaitLine("Port " + ports.web() + " is taken by another program");

            assertEquals(Trouble.Reason.PORT.exitCode, second.awaitEnd());
        }
    }

    @Test
    void theStartAfterAKilledStarterStopsWhatItLeftAndSaysSo() throws Exception {
        List<ProcessHandle> left = running().children();
        suite.process().destroyForcibly();
        suite.awaitEnd();

        suite = RunningSuite.launch(data, ports);
        String sentence = suite.awaitLine("An earlier start was killed");
        suite.awaitLine("Ready after");

        assertTrue(sentence.contains("PostgreSQL") && sentence.contains("Keycloak"), sentence);
        left.forEach(child -> assertTrue(!child.isAlive(), "still there: " + child.pid()));
    }

    @Test
    void onSigtermEverythingStops() throws Exception {
        List<ProcessHandle> children = running().children();

        suite.process().destroy();
        int code = suite.awaitEnd();

        assertEquals(143, code);
        for (ProcessHandle child : children) {
            child.onExit().get(1, TimeUnit.SECONDS);
        }
        ports.requireFree();
    }

    private RunningSuite running() throws IOException, InterruptedException {
        if (suite == null || !suite.process().isAlive()) {
            suite = RunningSuite.start(data, ports);
        }
        return suite;
    }
}
