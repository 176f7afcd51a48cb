package org.dateline.stats.series;

import java.util.Locale;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.vocabulary.Vocabulary;

/**
 * The classification of goods that releases on ICT trade count by. It has products in common with that of the customs and
 * draws their bounds otherwise, so that a key names such a product by the code of its subject behind a prefix.
 */
public final class IctClassification {
    private static final String PREFIX = "ICT_";

    private static final Set<String> PRODUCTS = Set.of(
            "semiconductors",
            "memory",
            "system_semiconductors",
            "displays",
            "mobile_phones",
            "mobile_phones_and_parts",
            "computers",
            "computers_peripherals",
            "peripherals",
            "ssd",
            "communication_equipment",
            "wireless_communication_devices");

    /** What the two classifications both count. */
    private static final Set<String> TRADE =
            Set.of("exports", "imports", "total_trade", "trade_balance", "daily_average_exports");

    private IctClassification() {}

    /** Whether the classification counts these in its own way; the codes are those of the vocabulary. */
    static boolean counts(String subject, String measure) {
        return PRODUCTS.contains(subject) && isTrade(measure);
    }

    /** @param measure null for one that the vocabulary does not know */
    static boolean isTrade(String measure) {
        return measure != null && TRADE.contains(measure);
    }

    /** The code in keys of a subject as this classification counts it. */
    public static String code(String subject) {
        return PREFIX + subject.toUpperCase(Locale.ROOT);
    }

    /** Whether a code of a key is a subject as this classification counts it; "ICT goods" are a subject themselves. */
    public static boolean holds(String code, Vocabulary vocabulary) {
        return code.startsWith(PREFIX) && vocabulary.find(Scheme.SUBJECT, code).isEmpty();
    }

    /** The subject alone of a code that the classification {@linkplain #holds holds}. */
    public static String subject(String code) {
        return code.substring(PREFIX.length());
    }
}
