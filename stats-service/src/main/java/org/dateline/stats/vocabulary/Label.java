package org.dateline.stats.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Meaning;

/**
 * A label, and what it means by the way it is written.
 *
 * @param length in characters
 * @param name whether it is another word when it is written small
 * @param usual what it means in general
 * @param odd what is left of that for a letter that is glued to no number, and for "it" in capitals
 */
record Label(int length, boolean name, Meaning usual, Meaning odd) {
    /** Names that are other words when they are written small. */
    private static final Set<String> UPPER =
            Set.of("us", "cis", "no", "may", "march", "mar", "sun", "turkey", "chile", "try");

    static Label of(String label, List<Concept> concepts) {
        boolean letter = label.length() == 1 && Character.isLetter(label.charAt(0));
        Map<Scheme, String> usual = new EnumMap<>(Scheme.class);
        Map<Scheme, String> odd = new EnumMap<>(Scheme.class);
        for (Concept concept : concepts) {
            Scheme scheme = concept.scheme();
            usual.putIfAbsent(scheme, concept.code());
            boolean glued = letter && (scheme == Scheme.SCALE || scheme == Scheme.UNIT);
            if (!glued && scheme != Scheme.ANAPHOR) {
                odd.putIfAbsent(scheme, concept.code());
            }
        }
        return new Label(label.length(), UPPER.contains(label), meaning(usual), meaning(odd));
    }

    private static Meaning meaning(Map<Scheme, String> codes) {
        return codes.isEmpty() ? Meaning.NONE : new Meaning(codes);
    }

    /** What it means at a place; nothing where it is another word. */
    Meaning at(String text, int begin) {
        if (name) {
            return Character.isUpperCase(text.charAt(begin)) ? usual : Meaning.NONE;
        }
        boolean glued = begin > 0 && Character.isDigit(text.charAt(begin - 1));
        boolean capitals = length == 2 && text.startsWith("IT", begin);
        return length == 1 && !glued || capitals ? odd : usual;
    }
}
