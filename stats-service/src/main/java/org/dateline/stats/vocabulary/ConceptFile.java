package org.dateline.stats.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dateline.stats.extraction.Lexicon.Scheme;

/** Reads the vocabulary that comes with the service: tab-separated scheme, code, English labels, Korean label. */
public final class ConceptFile {
    /** What texts are about, and the words in which they are written. */
    private static final List<String> FILES = List.of("/vocabulary/concepts.tsv", "/vocabulary/words.tsv");

    private ConceptFile() {}

    public static List<Concept> read() {
        return FILES.stream().flatMap(file -> read(file).stream()).toList();
    }

    private static List<Concept> read(String name) {
        try (InputStream file = Objects.requireNonNull(ConceptFile.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(ConceptFile::concept)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Concept concept(String line) {
        String[] cells = line.split("\t");
        return new Concept(Scheme.valueOf(cells[0]), cells[1], List.of(cells[2].split(";")), cells[3]);
    }
}
