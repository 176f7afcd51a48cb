package org.dateline.web.desk.vocabulary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of a list that is searched and counted by scheme.
 *
 * @param q what is looked for, or {@code null}
 * @param scheme the only one shown, or {@code null}
 */
record Listing<T>(String q, String scheme, List<T> items, long total, int page, List<Faceted.Count> schemes) {
    static final int SIZE = 50;

    /** How many there are of all schemes. */
    public long all() {
        return schemes.stream().mapToLong(Faceted.Count::count).sum();
    }

    public boolean more() {
        return (page + 1L) * SIZE < total;
    }

    public int next() {
        return page + 1;
    }

    public int previous() {
        return page - 1;
    }

    /** The search without the scheme, to be put into an address. */
    public String search() {
        return q == null ? "" : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
    }

    /** The search with the scheme. */
    public String query() {
        return search() + (scheme == null ? "" : "scheme=" + scheme + "&");
    }
}
