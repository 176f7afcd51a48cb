package org.dateline.stats.portal;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dateline.stats.problem.ProblemException;

/** Paging as all lists have it. */
final class Pages {
    private static final int MAX_SIZE = 500;
    private static final int MAX_DEPTH = 10_000;

    private Pages() {}

    /** One page of a list. */
    record Page<T>(List<T> items, long total, int page, int size) {}

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

    /** Adds RFC 8288 links to the neighbouring pages. */
    static Response linked(Response.ResponseBuilder answer, Page<?> page, UriInfo uri) {
        if (page.page() > 0) {
            answer.links(link(uri, page.page() - 1, "prev"));
        }
        if ((long) (page.page() + 1) * page.size() < page.total()) {
            answer.links(link(uri, page.page() + 1, "next"));
        }
        return answer.build();
    }

    private static Link link(UriInfo uri, int page, String relation) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("page", page)
                        .build())
                .rel(relation)
                .build();
    }
}
