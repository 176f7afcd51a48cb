package org.dateline.stats.portal;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dateline.stats.problem.ProblemException;

/** Paging as all lists have it. */
final class Pages {
    private static final int MAX_SIZE = 500;
    private static final int MAX_DEPTH = 10_000;

    private Pages() {}

    static void check(int page, int size) {
        if (page < 0) {
            throw ProblemException.badParameter("page", "Pages count from 0.");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw ProblemException.badParameter("size", "A page holds 1 to 500 rows.");
        }
        if ((long) page * size > MAX_DEPTH) {
            throw ProblemException.badParameter(
                    "page", "Pages reach no deeper than 10,000 rows; narrow the list by a filter instead.");
        }
    }

    /** Adds RFC 8288 links to the first, the last and the neighbouring pages, as far as they can be asked for. */
    static Response linked(Response.ResponseBuilder answer, int page, int size, long total, UriInfo uri) {
        long last = Math.min(Math.max(0, (total - 1) / size), MAX_DEPTH / size);
        answer.links(link(uri, 0, "first"));
        if (page > 0) {
            answer.links(link(uri, page - 1, "prev"));
        }
        if (page < last) {
            answer.links(link(uri, page + 1, "next"));
        }
        return answer.links(link(uri, last, "last")).build();
    }

    private static Link link(UriInfo uri, long page, String relation) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .build())
                .rel(relation)
                .build();
    }
}
