package org.dateline.web.desk.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * A concept of the vocabulary.
 *
 * @param id scheme and code
 * @param names labels by language, the preferred one first
 */
record Concept(
        String id,
        String scheme,
        String code,
        Map<String, List<String>> names,
        String broader,
        List<String> narrower,
        String unit) {

    public String english() {
        return labels("en").isEmpty() ? code : labels("en").get(0);
    }

    public String korean() {
        return labels("ko").isEmpty() ? english() : labels("ko").get(0);
    }

    /** All English labels but the preferred one. */
    public List<String> synonyms() {
        return labels("en").stream().skip(1).toList();
    }

    List<String> labels(String language) {
        return names == null ? List.of() : names.getOrDefault(language, List.of());
    }

    /** Labels as they are typed, one on a line. */
    public String lines(String language) {
        return String.join("\n", labels(language));
    }
}
