package org.dateline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The listings of deploy/sample, taken in once by the same call that an editor's script would use.
 *
 * <p>A listing counts as taken in when its import is done. One that was interrupted is sent again; the catalog knows the
 * records it already has.
 */
final class SampleArchive {
    private static final int TRIES = 5;
    private static final long POLL_MILLIS = 400;

    private final Path listings;
    private final Path notes;
    private final URI imports;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Account publisher;

    /**
     * @param listings the directory whose {@code *.txt} are taken in, in the order of their names
     * @param notes the file that remembers which of them were
     */
    SampleArchive(Path listings, Path notes, String catalog, String keycloak) {
        this.listings = listings;
        this.notes = notes;
        this.imports = URI.create(catalog + "/api/v1/desk/imports?format=listing&publish=true");
        this.publisher = new Account(client, json, keycloak, "publisher");
    }

    /** Takes in what has not been; a failure is told, and is no reason to stop the suite. */
    void takeIn(Console console) throws InterruptedException {
        for (Path listing : listings()) {
            String name = listing.getFileName().toString();
            if (takenIn().containsKey(name)) {
                continue;
            }
            Console.Step step = console.begin("Archive");
            try {
                JsonNode report = send(listing, step);
                note(name, report.path("id").asText());
                step.done(summary(name, report));
            } catch (IOException failed) {
                step.forget();
                console.say("  The sample archive " + name + " is not taken in: " + failed.getMessage()
                        + "; the next start tries again.");
            }
        }
    }

    private List<Path> listings() {
        if (!Files.isDirectory(listings)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(listings)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Trouble(Trouble.Reason.DIRECTORY, "Cannot read " + listings + ".", unreadable);
        }
    }

    private JsonNode send(Path listing, Console.Step step) throws IOException, InterruptedException {
        IOException last = null;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                JsonNode report = follow(begin(listing), step);
                if (report.path("state").asText().equals("done")) {
                    return report;
                }
                last = new IOException(
                        "the import ended as " + report.path("state").asText());
            } catch (IOException interrupted) {
                last = interrupted;
            }
            TimeUnit.SECONDS.sleep(attempt);
        }
        throw last;
    }

    private URI begin(Path listing) throws IOException, InterruptedException {
        HttpResponse<byte[]> accepted = client.send(
                HttpRequest.newBuilder(imports)
                        .header("Authorization", publisher.authorization())
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofFile(listing))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (accepted.statusCode() != 202) {
            throw new IOException("the catalog answers " + accepted.statusCode() + detail(accepted));
        }
        return accepted.headers()
                .firstValue("Location")
                .map(imports::resolve)
                .orElseThrow(() -> new IOException("the catalog does not say where the import is"));
    }

    private JsonNode follow(URI address, Console.Step step) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", publisher.authorization())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the catalog answers " + answer.statusCode() + detail(answer));
            }
            JsonNode report = json.readTree(answer.body());
            String state = report.path("state").asText();
            if (!state.equals("queued") && !state.equals("running")) {
                return report;
            }
            step.progress(dealtWith(report) + " of " + report.path("total").asInt());
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private String detail(HttpResponse<byte[]> answer) {
        try {
            return ": " + json.readTree(answer.body()).path("detail").asText();
        } catch (IOException noProblemDocument) {
            return "";
        }
    }

    private static int dealtWith(JsonNode report) {
        return Stream.of("created", "changed", "duplicates", "failed")
                .mapToInt(count -> report.path(count).asInt())
                .sum();
    }

    private static String summary(String name, JsonNode report) {
        int failed = report.path("failed").asInt();
        return report.path("created").asInt() + " releases from " + name
                + (failed == 0 ? "" : ", " + failed + " refused");
    }

    private Properties takenIn() {
        Properties taken = new Properties();
        if (Files.exists(notes)) {
            try (Reader reader = Files.newBufferedReader(notes)) {
                taken.load(reader);
            } catch (IOException unreadable) {
                throw new Trouble(Trouble.Reason.DIRECTORY, "Cannot read " + notes + ".", unreadable);
            }
        }
        return taken;
    }

    private void note(String name, String id) throws IOException {
        Properties taken = takenIn();
        taken.setProperty(name, id);
        try (Writer writer = Files.newBufferedWriter(notes)) {
            taken.store(writer, "Listings of deploy/sample that are in, each with the id of its import");
        }
    }
}
