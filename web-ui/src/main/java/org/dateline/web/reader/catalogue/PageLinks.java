package org.dateline.web.reader.catalogue;

import java.util.List;
import org.dateline.web.client.Series;

/**
 * Where the pages of the catalogue are. A page begins after a key, so that none is missed when others are added meanwhile.
 *
 * @param next null on the last page
 */
record PageLinks(String here, String first, String next) {

    /**
     * @param address of the catalogue in one format
     * @param size how many series a full page has
     */
    static PageLinks of(String address, String after, List<Series> series, int size) {
        String here = after == null ? address : address + "?after=" + after;
        String next = series.size() < size
                ? null
                : address + "?after=" + series.get(series.size() - 1).key();
        return new PageLinks(here, address, next);
    }
}
