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
    private static final String FILE = "/vocabulary/concepts.tsv";

    private ConceptFile() {}

    public static List<Concept> read() {
        try (InputStream file = Objects.requireNonNull(ConceptFile.class.getResourceAsStream(FILE));
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
