package org.dateline.stats.vocabulary;

import java.util.stream.Stream;
import org.dateline.stats.extraction.Extractor;

/** A vocabulary, and the engine that reads by it. */
public record Edition(Vocabulary vocabulary, Extractor extractor) {
    /** The words of the grammar are the same in all editions. */
    public static Edition of(Vocabulary vocabulary) {
        return new Edition(
                vocabulary,
                new Extractor(
                        new TrieLexicon(Stream.concat(vocabulary.concepts().stream(), ConceptFile.words().stream())
                                .toList())));
    }
}
