package org.dateline.stats.vocabulary;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.dateline.stats.extraction.Extractor;

/** Makes the vocabulary, and the engine that reads with it, available; read once, when first asked for. */
final class VocabularyProducer {
    private final List<Concept> concepts = ConceptFile.read();

    @Produces
    @Singleton
    Extractor extractor() {
        return new Extractor(new TrieLexicon(concepts));
    }

    @Produces
    @Singleton
    Vocabulary vocabulary() {
        return new Vocabulary(concepts);
    }
}
