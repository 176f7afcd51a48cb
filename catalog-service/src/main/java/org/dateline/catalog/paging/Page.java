package org.dateline.catalog.paging;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items its rows
 * @param total all rows of the list, on whatever page
 * @param page its number, from 0
 * @param size how many rows a full page has, 1 to 500
 */
public record Page<T>(List<T> items, long total, int page, int size) implements Paged {
    /** A page of a list that is known as a whole. */
    public static <T> Page<T> of(List<T> all, Paging paging) {
        int from = Math.min(paging.skip(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Page<>(all.subList(from, to), all.size(), paging.page(), paging.size());
    }
}
