package org.dateline.stats.curation;

import java.util.List;
import org.dateline.stats.problem.ProblemException;

/** Which page of a list is wanted. */
record Paging(int page, int size) {
    private static final int MOST = 500;
    private static final int DEPTH = 10_000;

    /** @throws ProblemException 400 where there is no such page */
    Paging {
        if (page < 0 || size < 1 || size > MOST || (long) page * size > DEPTH) {
            throw ProblemException.badParameter(
                    "page", "Pages count from 0, hold 1 to 500 rows and reach no deeper than 10,000 rows.");
        }
    }

    /** One page of a list. */
    record Page<T>(List<T> items, long total, int page, int size) {}

    int offset() {
        return page * size;
    }

    <T> Page<T> page(List<T> items, long total) {
        return new Page<>(items, total, page, size);
    }
}
