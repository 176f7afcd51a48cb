package org.dateline.stats.extraction;

import java.util.Map;
import org.dateline.stats.extraction.Lexicon.Scheme;

/** What the lexicon says of a word or phrase: it may be of several sorts, with one code in each. */
public final class Meaning {
    /** Of words that the lexicon does not know. */
    public static final Meaning NONE = new Meaning(Map.of());

    /** A bit for each scheme: rules ask for many, and most words are of none or one. */
    private final long schemes;

    /** In the order of their schemes. */
    private final String[] codes;

    public Meaning(Map<Scheme, String> codes) {
        this.schemes = codes.keySet().stream().mapToLong(Scheme::bit).reduce(0, (one, other) -> one | other);
        this.codes = codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toArray(String[]::new);
    }

    /** The {@linkplain Scheme#bit bits} of its sorts. */
    public long schemes() {
        return schemes;
    }

    public boolean is(Scheme scheme) {
        return (schemes & scheme.bit()) != 0;
    }

    /** The code in a scheme, or null. */
    public String code(Scheme scheme) {
        return is(scheme) ? codes[Long.bitCount(schemes & (scheme.bit() - 1))] : null;
    }
}
