package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.stats.extraction.Source;

/** The releases of the sample archive, as they are and cut to one length. */
final class Corpus {
    private static final String DATE = "date";
    private static final LocalDate RELEASED = LocalDate.of(2025, 1, 16);

    private Corpus() {}

    static List<Source> releases() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("dateline.sample")))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> Stream.of(read(file).split("(?m)^-\\n")))
                    .filter(release -> !release.isBlank())
                    .map(Corpus::release)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Topic, title, text, and the day: lines of the archive. */
    private static Source release(String text) {
        String[] lines = text.strip().split("\n");
        int last = lines.length - 1;
        return source(
                lines[1],
                String.join("\n", Arrays.copyOfRange(lines, 2, last)),
                LocalDate.parse(lines[last].substring(DATE.length())));
    }

    /** The same text again and again, in pieces of one length that end with a line. */
    static List<Source> pieces(int length, int total) {
        List<Source> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        List<Source> releases = releases();
        int read = 0;
        for (int i = 0; read < total; i = (i + 1) % releases.size()) {
            for (String line : releases.get(i).body().split("(?<=\n)")) {
                piece.append(line);
                read += line.length();
                if (piece.length() >= length || read >= total) {
                    pieces.add(source("", piece.toString(), RELEASED));
                    piece.setLength(0);
                }
            }
            piece.append("\n\n");
        }
        return pieces;
    }

    private static Source source(String title, String body, LocalDate released) {
        return new Source(title, body, released, "en", new Source.Agency("MOTIE", "KR", "USD"));
    }

    static long characters(List<Source> sources) {
        return sources.stream().mapToLong(source -> source.text().length()).sum();
    }
}
