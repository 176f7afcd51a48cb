package org.dateline.stats.vocabulary;

import java.util.List;

/** All concepts. */
public record Vocabulary(List<Concept> concepts) {
    public Vocabulary {
        concepts = List.copyOf(concepts);
    }
}
