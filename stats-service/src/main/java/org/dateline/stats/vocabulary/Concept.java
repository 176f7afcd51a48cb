package org.dateline.stats.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.stats.extraction.Lexicon.Scheme;

/**
 * A concept of the vocabulary, in the manner of SKOS.
 *
 * @param scheme what sort of thing it is
 * @param code its notation
 * @param names labels by language ({@code en}, {@code ko}), the preferred one first; texts are read by the English ones
 * @param broader code of the concept of the same scheme that it is a part or a kind of; null where there is none
 * @param unit what a measure is counted in where a text does not say it, a code of the scheme {@code UNIT}; otherwise null
 */
public record Concept(Scheme scheme, String code, Map<String, List<String>> names, String broader, String unit) {
    private static final String READ = "en";

    /** @throws NullPointerException where a label is null */
    public Concept {
        Map<String, List<String>> copy = new TreeMap<>();
        names.forEach((language, labels) -> {
            if (!labels.isEmpty()) {
                copy.put(language, List.copyOf(labels));
            }
        });
        names = Collections.unmodifiableMap(copy);
    }

    /** A concept's name beside all others. */
    public record Id(Scheme scheme, String code) {
        @Override
        public String toString() {
            return scheme + "." + code;
        }
    }

    public Id id() {
        return new Id(scheme, code);
    }

    /** The English labels, the preferred one first: the words that texts are read by. */
    public List<String> labels() {
        return labels(READ);
    }

    public List<String> labels(String language) {
        return names.getOrDefault(language, List.of());
    }

    public String preferred() {
        return labels().isEmpty() ? code : labels().get(0);
    }

    public String korean() {
        return labels("ko").isEmpty() ? preferred() : labels("ko").get(0);
    }
}
