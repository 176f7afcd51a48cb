package org.dateline.stats.sdmx.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import it.bancaditalia.oss.sdmx.api.BaseObservation;
import it.bancaditalia.oss.sdmx.api.PortableTimeSeries;
import it.bancaditalia.oss.sdmx.client.SdmxClientHandler;
import it.bancaditalia.oss.sdmx.exceptions.SdmxException;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that statisticians use list the dataflow, read its structure and get the numbers that the releases state. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxClientsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/clients");
    private static final String CARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";
    private static final List<String> DIMENSIONS =
            List.of("FREQ", "REF_AREA", "INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE");

    @TestHTTPResource("/sdmx/2.1")
    URL api;

    @TestHTTPResource("/dbnomics")
    URL dbnomics;

    @BeforeEach
    void oneRelease() {
        Feed.empty();
        Feed.publish(
                LocalDate.of(2025, 1, 16),
                "Cars",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023.");
    }

    @Test
    void theConnectorOfTheBankOfItaly() throws SdmxException {
        SdmxClientHandler.addProvider("DATELINE", api.toString(), false, false, false, "Dateline");

        List<String> dimensions = SdmxClientHandler.getDimensions("DATELINE", "SERIES").stream()
                .map(dimension -> dimension.getId())
                .toList();
        List<PortableTimeSeries<Double>> series =
                SdmxClientHandler.getTimeSeries("DATELINE", "SERIES." + CARS, "2023", "2024");

        assertTrue(
                SdmxClientHandler.getFlows("DATELINE", "").keySet().toString().contains("SERIES"));
        assertEquals(DIMENSIONS, dimensions);
        assertEquals(
                "Automobiles",
                SdmxClientHandler.getCodes("DATELINE", "SERIES", "SUBJECT").get("AUTOMOBILES"));
        assertEquals(1, series.size());
        assertEquals(
                List.of("2023", "2024"),
                series.get(0).stream().map(BaseObservation::getTimeslot).toList());
        assertEquals(
                List.of(70_900_000_000d, 70_800_000_000d),
                series.get(0).stream().map(BaseObservation::getValueAsDouble).toList());
    }

    @Test
    void rdbnomicsOfDebian() throws IOException, InterruptedException {
        if (!Program.works("Rscript", "-e", "library(rdbnomics)")) {
            Program.missing("r", "There is no R with rdbnomics (Debian: r-base-core, r-cran-rdbnomics).");
        }

        List<String> said =
                Program.run("Rscript", SCRIPTS.resolve("rdbnomics.R").toString(), dbnomics.toString());

        assertEquals(
                List.of(
                        "provider DATELINE",
                        "dataset SERIES",
                        "series " + CARS,
                        "value 2023 70900000000",
                        "value 2024 70800000000"),
                said);
    }

    @Test
    void rsdmxOfDebian() throws IOException, InterruptedException {
        if (!Program.works("Rscript", "-e", "library(rsdmx)")) {
            Program.missing("r", "There is no R with rsdmx (Debian: r-base-core, r-cran-rsdmx).");
        }

        List<String> said = Program.run("Rscript", SCRIPTS.resolve("rsdmx.R").toString(), api.toString());

        assertEquals(
                List.of(
                        "flow SERIES",
                        "dimensions " + String.join(" ", DIMENSIONS),
                        "code Automobiles",
                        "value 2023 70900000000 A",
                        "value 2024 70800000000 A"),
                said);
    }

    /** In a process of its own: its StAX would hide the service's on a class path that they share. */
    @Test
    void sdmxDlOfTheNationalBankOfBelgium() throws IOException, InterruptedException {
        List<String> said = Program.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/clients/sdmx-dl.jar",
                SCRIPTS.resolve("SdmxDl.java").toString(),
                api.toString());

        assertEquals(
                List.of(
                        "flow DATELINE,SERIES,1.0",
                        "dimensions " + String.join(" ", DIMENSIONS),
                        "series " + CARS,
                        "value 2023 70900000000 A",
                        "value 2024 70800000000 A"),
                said);
    }

    @Test
    void sdmxRestOfTheEuropeanCentralBank() throws IOException, InterruptedException {
        if (!Program.works("node", "--version") || !Program.works("npm", "--version")) {
            Program.missing("node", "There is no Node.js with npm.");
        }
        Path modules = Files.createDirectories(Path.of("target/clients/node"));
        if (!Files.exists(modules.resolve("node_modules/sdmx-rest"))
                && !Program.works(
                        "npm",
                        "install",
                        "--silent",
                        "--no-save",
                        "--prefix",
                        modules.toString(),
                        "sdmx-rest@2.20.0")) {
            Program.missing("node", "npm could not fetch sdmx-rest.");
        }

        List<String> said = Program.run(
                "node",
                SCRIPTS.resolve("sdmx-rest.mjs").toString(),
                modules.toAbsolutePath().toString(),
                api.toString());

        assertEquals(
                List.of(
                        "flow SERIES",
                        "components " + String.join(" ", DIMENSIONS),
                        "value 2023 70900000000",
                        "value 2024 70800000000"),
                said);
    }
}
