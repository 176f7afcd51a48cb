package org.dateline.stats.portal;

import java.util.Locale;
import java.util.function.Function;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.series.Key;

/** What the rows of a table differ in. */
enum TableDimension {
    SUBJECT(Key::subject, "ALL", "counterpart", Scheme.SUBJECT),
    COUNTERPART(Key::counterpart, "W", "subject", Scheme.AREA);

    private final Function<Key, String> code;
    private final String whole;
    private final String fixedColumn;
    private final Scheme scheme;

    TableDimension(Function<Key, String> code, String whole, String fixedColumn, Scheme scheme) {
        this.code = code;
        this.whole = whole;
        this.fixedColumn = fixedColumn;
        this.scheme = scheme;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String code(Key key) {
        return code.apply(key);
    }

    boolean isWhole(Key key) {
        return code(key).equals(whole);
    }

    /** The column of the dimension that is the same in all rows. */
    String fixedColumn() {
        return fixedColumn;
    }

    Scheme scheme() {
        return scheme;
    }
}
