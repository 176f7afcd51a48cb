package org.dateline.web.reader;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.web.client.Concepts;
import org.dateline.web.client.Concepts.Concept;
import org.dateline.web.client.Figure.Slot;

/** What concepts are called. */
public final class Names {
    private final Map<String, Concept> byCode;

    private Names(Map<String, Concept> byCode) {
        this.byCode = byCode;
    }

    /** Without a vocabulary codes speak for themselves. */
    static Names none() {
        return new Names(Map.of());
    }

    static Names of(Concepts concepts) {
        return new Names(concepts.concepts().stream()
                .collect(Collectors.toMap(
                        concept -> name(concept.scheme(), concept.code()), concept -> concept, (one, other) -> one)));
    }

    /** What a concept is called. */
    public String concept(String scheme, String code, boolean korean) {
        return of(scheme, new Slot(code, null), korean);
    }

    /** What an area is called. */
    public String area(String code, boolean korean) {
        return of("AREA", new Slot(code, null), korean);
    }

    /** The concept's name, or the words that the text has for it; empty for nothing and for {@code all}. */
    String of(String scheme, Slot slot, boolean korean) {
        if (slot == null || "all".equals(slot.code())) {
            return "";
        }
        if (slot.code() == null) {
            return slot.words() == null ? "" : slot.words();
        }
        Concept concept = byCode.get(name(scheme, slot.code()));
        if (concept == null) {
            return slot.words() != null
                    ? slot.words()
                    : scheme.equals("AREA") ? slot.code() : slot.code().replace('_', ' ');
        }
        if (korean && concept.korean() != null) {
            return concept.korean();
        }
        String label = concept.labels().get(0);
        boolean abbreviated = label.equalsIgnoreCase(slot.code());
        return !scheme.equals("AREA") ? label : abbreviated ? slot.code() : proper(label);
    }

    /** The vocabulary has its labels in lower case, as the text is compared with them. */
    private static String proper(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ")) {
            boolean small = word.matches("the|and|of");
            name.append(name.isEmpty() ? "" : " ")
                    .append(
                            word.length() <= 3 && !small
                                    ? word.toUpperCase(Locale.ROOT)
                                    : small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static String name(String scheme, String code) {
        return scheme.toUpperCase(Locale.ROOT) + " " + code.toUpperCase(Locale.ROOT);
    }
}
