package org.dateline.stats.vocabulary;

import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;

/**
 * A concept of the vocabulary, in the manner of SKOS.
 *
 * @param scheme what sort of thing it is
 * @param code its notation
 * @param labels English labels, the preferred one first
 * @param korean its Korean label
 */
public record Concept(Scheme scheme, String code, List<String> labels, String korean) {
    public Concept {
        labels = List.copyOf(labels);
    }

    public String preferred() {
        return labels.get(0);
    }
}
