package org.dateline.stats.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.stats.extraction.Lexicon.Scheme;

/** Reads the vocabulary that comes with the service. */
public final class ConceptFile {
    private ConceptFile() {}

    /** What texts are about, and the words in which they are written: all that a lexicon holds. */
    public static List<Concept> read() {
        return Stream.concat(concepts().stream(), words().stream()).toList();
    }

    /** The reviewed concepts that a fresh database begins with. */
    public static List<Concept> concepts() {
        Map<Concept.Id, String> broader = broaderConcepts();
        List<String[]> rows = rows("concepts.tsv");
        Map<String, String> units = units(rows);
        return rows.stream()
                .map(row -> {
                    Concept.Id id = new Concept.Id(Scheme.valueOf(row[0]), row[1]);
                    String unit = id.scheme() == Scheme.MEASURE ? units.get(id.code()) : null;
                    return concept(row, broader.get(id), unit);
                })
                .toList();
    }

    /** Words of the grammar; they are nobody's to edit. */
    public static List<Concept> words() {
        return rows("words.tsv").stream().map(row -> concept(row, null, null)).toList();
    }

    /** Codes of broader concepts, by their narrower ones. */
    static Map<Concept.Id, String> broaderConcepts() {
        Map<Concept.Id, String> broader = new HashMap<>();
        for (String[] row : rows("broader.tsv")) {
            for (String narrower : row[2].split(";")) {
                broader.put(new Concept.Id(Scheme.valueOf(row[0]), narrower), row[1]);
            }
        }
        return broader;
    }

    /** Units of measures, by the measure's code. */
    private static Map<String, String> units(List<String[]> concepts) {
        Set<String> units = concepts.stream()
                .filter(row -> row[0].equals(Scheme.UNIT.name()))
                .map(row -> row[1])
                .collect(Collectors.toSet());
        Map<String, String> understood = new HashMap<>();
        words().stream()
                .filter(word -> word.scheme() == Scheme.HINT && units.contains(word.code()))
                .forEach(hint -> hint.labels().forEach(measure -> understood.put(measure, hint.code())));
        return understood;
    }

    private static Concept concept(String[] row, String broader, String unit) {
        return new Concept(
                Scheme.valueOf(row[0]),
                row[1],
                Map.of("en", List.of(row[2].split(";")), "ko", List.of(row[3])),
                broader,
                unit);
    }

    private static List<String[]> rows(String name) {
        try (InputStream file = Objects.requireNonNull(ConceptFile.class.getResourceAsStream("/vocabulary/" + name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
