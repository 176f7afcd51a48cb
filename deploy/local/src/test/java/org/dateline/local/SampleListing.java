package org.dateline.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A listing of deploy/sample, read as strictly as it is written. */
record SampleListing(String name, List<Release> releases) {
    static final Path DIRECTORY = Path.of("../sample");

    private static final Path CATALOG = Path.of("../../catalog-service/src/main/resources/application.properties");
    private static final Pattern DATE = Pattern.compile("date(\\d{4}-\\d{2}-\\d{2})");

    record Release(String topic, String title, String body, LocalDate released) {}

    static List<SampleListing> all() throws IOException {
        try (var files = Files.list(DIRECTORY)) {
            List<Path> listings = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Set<String> topics = topics();
            return listings.stream().map(listing -> read(listing, topics)).toList();
        }
    }

    private static SampleListing read(Path listing, Set<String> topics) {
        List<Release> releases = Pattern.compile("(?m)^-\\n")
                .splitAsStream(text(listing))
                .filter(record -> !record.isBlank())
                .map(record -> release(record.stripTrailing(), topics))
                .toList();
        return new SampleListing(listing.getFileName().toString(), releases);
    }

    private static Release release(String record, Set<String> topics) {
        String[] lines = record.split("\n");
        if (!topics.contains(lines[0])) {
            throw new IllegalArgumentException("No topic of the catalog: " + lines[0]);
        }
        Matcher date = DATE.matcher(lines[lines.length - 1]);
        if (!date.matches()) {
            throw new IllegalArgumentException("No date at the end of: " + record);
        }
        String body = String.join("\n", Arrays.asList(lines).subList(2, lines.length - 1));
        return new Release(lines[0], lines[1], body.strip(), LocalDate.parse(date.group(1)));
    }

    private static Set<String> topics() throws IOException {
        Properties catalog = new Properties();
        try (Reader reader = Files.newBufferedReader(CATALOG)) {
            catalog.load(reader);
        }
        return catalog.stringPropertyNames().stream()
                .filter(name -> name.matches("dateline\\.topics\\.\\w+\\.en"))
                .map(catalog::getProperty)
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
