package org.dateline.catalog.paging;

import org.dateline.catalog.problem.ProblemException;

/**
 * Which page of a list is asked for.
 *
 * @param page from 0; no page begins deeper than {@link #DEEPEST} rows
 * @param size 1 to {@link #LARGEST}
 */
public record Paging(int page, int size) {
    public static final int LARGEST = 500;
    public static final int DEEPEST = 10_000;

    /** @throws ProblemException 400 where there is no such page */
    public Paging {
        if (page < 0) {
            throw ProblemException.badParameter("page", "Pages count from 0.");
        }
        if (size < 1 || size > LARGEST) {
            throw ProblemException.badParameter("size", "A page has 1 to " + LARGEST + " rows.");
        }
        if ((long) page * size > DEEPEST) {
            throw ProblemException.badParameter(
                    "page", "Lists reach no deeper than 10,000 rows; narrow the search instead.");
        }
    }

    /** How many rows come before the page. */
    public int skip() {
        return page * size;
    }
}
