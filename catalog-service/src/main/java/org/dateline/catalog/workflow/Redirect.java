package org.dateline.catalog.workflow;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.UUID;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;

/** Where the readers of an unpublished release are sent. */
final class Redirect {
    private static final int LONGEST = 2_000;

    private Redirect() {}

    /**
     * @return an http(s) address, or the id of a public release other than {@code from}; null where {@code given} is
     * @throws ProblemException 422 where it is neither
     */
    static String check(String given, Release from, Instant now) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String target = given.strip();
        if (isWebAddress(target)) {
            return target;
        }
        Release named = Release.<Release>find("slug = ?1 and slugFixed or id = ?2", target, id(target))
                .firstResult();
        if (named == null
                || named.id.equals(from.id)
                || named.goneAt != null
                || named.publicAt(now).isEmpty()) {
            String detail = "A redirect is an http(s) address, or the slug or id of another published release.";
            throw new ProblemException(422, detail, FieldError.field("redirect", detail));
        }
        return named.id.toString();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= LONGEST
                    && address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
