package org.dateline.local;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Packages services by Maven, the one that started us if there is one. */
final class Packaging {
    private static final String MODULE_BEGINS = "[INFO] Building ";
    private static final String JAR_BEGINS = MODULE_BEGINS + "jar: ";
    private static final String DOWNLOADED = "Downloaded from ";

    private final Path root;
    private final Path log;
    private final boolean offline;

    Packaging(Path root, Path log, boolean offline) {
        this.root = root;
        this.log = log;
        this.offline = offline;
    }

    /**
     * Packages the services, without their tests.
     *
     * @param progress told what is going on, in a few words
     * @throws Trouble with the build's first error
     */
    void run(List<QuarkusService> services, Consumer<String> progress) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(services)).directory(root.toFile());
        // The debugger or agent of the starter's own Maven is not meant for this one.
        builder.environment().remove("MAVEN_OPTS");
        Process process = builder.redirectErrorStream(true).start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        String error = follow(process, progress);
        try {
            if (process.waitFor() != 0) {
                throw new Trouble(
                        Trouble.Reason.BUILD, "A service does not build: " + error + " The whole story: " + log);
            }
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private String follow(Process process, Consumer<String> progress) throws IOException {
        String error = "";
        String module = "";
        int downloads = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.append(line).append('\n');
                if (line.startsWith(MODULE_BEGINS) && !line.startsWith(JAR_BEGINS)) {
                    module = line.substring(MODULE_BEGINS.length()).replaceAll(" +\\S+( +\\[\\d+/\\d+])?$", "");
                    progress.accept(module);
                } else if (line.contains(DOWNLOADED)) {
                    downloads++;
                    progress.accept(module + ", " + downloads + " files downloaded");
                } else if (error.isEmpty() && line.startsWith("[ERROR] ") && !line.contains("COMPILATION")) {
                    error = line.substring("[ERROR] ".length());
                }
            }
        }
        return error;
    }

    private List<String> command(List<QuarkusService> services) {
        List<String> command = new ArrayList<>(List.of(
                maven(),
                "--batch-mode",
                "-DskipTests",
                "-Dspotless.check.skip",
                "-Djacoco.skip",
                "-Psuite",
                "-pl",
                services.stream().map(QuarkusService::module).collect(Collectors.joining(",")),
                "package"));
        if (offline) {
            command.add("--offline");
        }
        return command;
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }
}
