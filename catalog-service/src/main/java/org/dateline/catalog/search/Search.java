package org.dateline.catalog.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;

/**
 * What a reader looks for; several values of one filter are alternatives.
 *
 * @param q words, phrases in quotes, {@code or} and {@code -not}; null for everything
 * @param from the first day, {@code to} the last one; null where open
 * @param sort {@code relevance}, {@code newest} or {@code oldest}
 */
record Search(
        String q,
        List<String> topics,
        List<String> organizations,
        List<String> languages,
        LocalDate from,
        LocalDate to,
        String sort,
        Paging paging) {
    private static final int LONGEST_QUERY = 500;
    private static final Set<String> SORTS = Set.of("relevance", "newest", "oldest");

    Search {
        q = q == null || q.isBlank() ? null : q.strip();
        sort = sort == null || sort.isEmpty() ? (q == null ? "newest" : "relevance") : sort;
        if (q != null && (q.length() > LONGEST_QUERY || q.indexOf('\0') >= 0)) {
            throw ProblemException.badParameter("q", "A search has at most " + LONGEST_QUERY + " characters.");
        }
        if (!SORTS.contains(sort)) {
            throw ProblemException.badParameter("sort", "Lists are sorted by relevance, newest or oldest.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.badParameter("from", "\"from\" is after \"to\".");
        }
    }

    /** Without words there is nothing to be relevant to. */
    String order() {
        return q == null && "relevance".equals(sort) ? "newest" : sort;
    }

    static LocalDate day(String parameter, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw ProblemException.badParameter(parameter, "\"" + parameter + "\" is a day such as 2025-01-31.");
        }
    }
}
