package org.dateline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of the suite's own services, run from its packaged form.
 *
 * @param module its directory in the checkout
 * @param heapMegabytes the most its heap may take
 */
record QuarkusService(Path root, String module, String title, int port, int heapMegabytes) {

    /** Whether the package is missing or older than anything it is made from. */
    boolean stale() throws IOException {
        if (!Files.exists(jar())) {
            return true;
        }
        FileTime packaged = Files.getLastModifiedTime(jar());
        List<Path> sources = List.of(
                root.resolve("pom.xml"),
                root.resolve(module).resolve("pom.xml"),
                root.resolve(module).resolve("src/main"));
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(packaged) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Throws away what was made from sources that may be gone by now: Maven itself only adds to it. */
    void forgetOldClasses() throws IOException {
        Archives.delete(root.resolve(module).resolve("target").resolve("classes"));
    }

    Program program(Installation installation, Map<String, String> shared, Probe probe) {
        Map<String, String> environment = new HashMap<>(shared);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.management(port)));
        return new Program(
                module,
                title,
                "http://localhost:" + port,
                List.of(
                        Jvm.executable(),
                        "-Ddateline.installation=" + installation.data(),
                        "-Xms32m",
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:ReservedCodeCacheSize=96m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        jar().toString()),
                environment,
                root.resolve(module),
                () -> probe.ok("http://127.0.0.1:" + Ports.management(port) + "/q/health"),
                Duration.ofMinutes(5),
                "TERM");
    }

    private Path jar() {
        return root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }
}
