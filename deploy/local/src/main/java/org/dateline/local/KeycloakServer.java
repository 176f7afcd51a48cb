package org.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Keycloak of this installation, run by Java directly rather than by its shell script: one process to stop, and the
 * same on every system.
 *
 * <p>Its build step (a minute of work that fixes the database vendor and the features) is done once for all suites of a
 * checkout; what differs between suites is in their data directories.
 */
final class KeycloakServer {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--features-disabled=kerberos,ciba,device-flow");

    private final Installation installation;
    private final Secrets secrets;
    private final Ports ports;
    private final Path archive;
    private final Path software;
    private final Path home;

    KeycloakServer(Installation installation, Secrets secrets, Ports ports, Path archive) {
        this.installation = installation;
        this.secrets = secrets;
        this.ports = ports;
        this.archive = archive;
        this.software = installation
                .software()
                .resolve(archive.getFileName().toString().replace(".zip", "").replace("-quarkus-dist", ""));
        this.home = installation.data().resolve("keycloak");
    }

    /** The address that tokens name; browsers and services use the same. */
    String address() {
        return "http://localhost:" + ports.keycloak();
    }

    /**
     * Unpacks and builds Keycloak once, and puts the realm where a first start finds it.
     *
     * @param slow told before the part that takes a minute
     */
    void install(Path realm, Path additions, Runnable slow) throws IOException {
        Archives.once(software, directory -> {
            slow.run();
            try (InputStream zip = Files.newInputStream(archive)) {
                Archives.unpackZip(zip, directory);
            }
            build(directory);
        });
        // Keycloak reads its software and writes its data under one home, so a home refers to the shared software.
        Files.createDirectories(home);
        for (String shared : List.of("lib", "conf", "providers", "themes")) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, software.resolve(shared));
        }
        Path imports = home.resolve("data").resolve("import");
        Files.createDirectories(imports);
        Files.writeString(imports.resolve("dateline-realm.json"), new Realm().joined(realm, additions));
    }

    Program program(String databaseUrl, Probe probe) {
        List<String> command = java(home);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + Ports.management(ports.keycloak()),
                "--hostname=" + address(),
                "--cache=local",
                "--db-pool-initial-size=2",
                "--db-pool-max-size=15",
                "--log-level=warn,io.quarkus:info,org.keycloak.exportimport:info"));
        return new Program(
                "keycloak",
                "Keycloak",
                address(),
                command,
                Map.of(
                        "KC_DB_URL",
                        databaseUrl,
                        "KC_DB_USERNAME",
                        "keycloak",
                        "KC_DB_PASSWORD",
                        secrets.get(Secrets.KEYCLOAK_DATABASE),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "keycloak-admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.get(Secrets.KEYCLOAK_ADMIN),
                        "STATS_CLIENT_SECRET",
                        secrets.get(Secrets.STATS_CLIENT),
                        "WEB_CLIENT_SECRET",
                        secrets.get(Secrets.WEB_CLIENT),
                        "DATELINE_WEB_URL",
                        "http://localhost:" + ports.web()),
                home,
                () -> probe.ok("http://127.0.0.1:" + Ports.management(ports.keycloak()) + "/health/ready")
                        && probe.ok("http://127.0.0.1:" + ports.keycloak()
                                + "/realms/dateline/.well-known/openid-configuration"),
                Duration.ofMinutes(6),
                "TERM");
    }

    private void build(Path directory) throws IOException {
        List<String> command = java(directory);
        command.addAll(BUILD);
        Path log = installation.log("keycloak-build");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new Trouble(Trouble.Reason.BUILD, "Keycloak's build step fails; its log: " + log);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak was being built", stopping);
        }
    }

    private List<String> java(Path home) {
        return new ArrayList<>(List.of(
                Jvm.executable(),
                "-Ddateline.installation=" + installation.data(),
                "-Xms64m",
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }
}
