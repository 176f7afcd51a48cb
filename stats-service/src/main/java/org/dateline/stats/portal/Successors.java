package org.dateline.stats.portal;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.series.IctClassification;
import org.dateline.stats.series.Key;
import org.dateline.stats.vocabulary.Editions;
import org.dateline.stats.vocabulary.Vocabulary;

/** Keys that took the place of others, because a concept in them was merged into another one. */
@Singleton
class Successors {
    private final Editions editions;

    Successors(Editions editions) {
        this.editions = editions;
    }

    /** @return the key that the same statements have now; empty where nothing in the key was merged */
    Optional<Key> of(Key key) {
        Vocabulary vocabulary = editions.vocabulary();
        Key next = new Key(
                key.frequency(),
                now(vocabulary, Scheme.AREA, key.area()),
                indicator(vocabulary, key.indicator()),
                subject(vocabulary, key.subject()),
                now(vocabulary, Scheme.AREA, key.counterpart()),
                key.unit());
        return next.equals(key) ? Optional.empty() : Optional.of(next);
    }

    /** The longest part of an indicator that was ever a measure is its measure; what is behind it stays. */
    private static String indicator(Vocabulary vocabulary, String code) {
        for (int end = code.length(); end > 0; end = code.lastIndexOf('_', end - 1)) {
            String measure = code.substring(0, end);
            if (vocabulary.find(Scheme.MEASURE, measure).isPresent()) {
                return code;
            }
            String now = now(vocabulary, Scheme.MEASURE, measure);
            if (!now.equals(measure)) {
                return now + code.substring(end);
            }
        }
        return code;
    }

    private static String subject(Vocabulary vocabulary, String code) {
        String now = now(vocabulary, Scheme.SUBJECT, code);
        return now.equals(code) && IctClassification.holds(code, vocabulary)
                ? IctClassification.code(now(vocabulary, Scheme.SUBJECT, IctClassification.subject(code)))
                : now;
    }

    /** Codes are small letters in the vocabulary, and capitals in keys; those of areas are capitals in both. */
    private static String now(Vocabulary vocabulary, Scheme scheme, String code) {
        String own = scheme == Scheme.AREA ? code : code.toLowerCase(Locale.ROOT);
        return vocabulary.canonical(scheme, own).toUpperCase(Locale.ROOT);
    }
}
