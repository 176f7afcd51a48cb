package org.dateline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The command {@code mvn -Pup}: starts the whole suite on this machine and keeps it running until it is stopped. */
public final class Up {
    private final Console console = new Console(System.out, System.console() != null);
    private final long begun = System.nanoTime();

    private Up() {}

    /**
     * Runs until the process is told to stop, or ends it with the exit code of the first trouble.
     *
     * @param arguments none; options are system properties, see deploy/local/README.md
     */
    public static void main(String[] arguments) {
        Up up = new Up();
        try {
            up.run(Options.from(System.getProperties()));
        } catch (Trouble trouble) {
            up.console.say("");
            up.console.say(trouble.getMessage());
            System.exit(trouble.reason().exitCode);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Options options) throws InterruptedException {
        Installation installation = Installation.open(options.root(), options.data());
        console.say("");
        console.say("Dateline, data in " + options.data());
        console.say("");
        Suite suite = prepared(options, installation);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            console.forgetAll();
            console.say("");
            console.say("Stopping …");
            suite.stop();
            installation.close();
            console.say("Stopped.");
        }));
        suite.start();
        if (!options.empty()) {
            new SampleArchive(
                            options.root().resolve("deploy/sample"),
                            options.data().resolve("sample.properties"),
                            "http://127.0.0.1:" + options.ports().catalog(),
                            "http://localhost:" + options.ports().keycloak())
                    .takeIn(console);
        }
        welcome(options);
        // The children are watched by their keepers; this thread only holds Maven back from ending.
        new CountDownLatch(1).await();
    }

    private Suite prepared(Options options, Installation installation) {
        try {
            Path data = options.data();
            Leftovers leftovers = new Leftovers(installation.run(), data.toString());
            List<String> stopped = leftovers.stop();
            if (!stopped.isEmpty()) {
                console.say("  An earlier start was killed; stopped what it left running: " + String.join(", ", stopped)
                        + ".");
            }
            options.ports().requireFree();
            Secrets secrets = Secrets.keptIn(data.resolve("secrets.properties"));
            return new Suite(options, installation, secrets, leftovers, console);
        } catch (IOException unwritable) {
            throw new Trouble(
                    Trouble.Reason.DIRECTORY, "Cannot write to " + options.data() + ": " + unwritable, unwritable);
        }
    }

    private void welcome(Options options) {
        String web = "http://localhost:" + options.ports().web();
        console.say("");
        console.say("Ready after " + Console.readable(Duration.ofNanos(System.nanoTime() - begun)) + ".");
        console.say("");
        console.say("  Read    " + web);
        console.say("  Desk    " + web + "/desk   as editor or publisher (also editor2, publisher2, admin);"
                + " the password is the name");
        console.say("  Logs    " + options.data().resolve("logs"));
        console.say("");
        console.say("Ctrl-C stops everything.");
    }
}
