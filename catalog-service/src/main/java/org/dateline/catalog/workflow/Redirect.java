package org.dateline.catalog.workflow;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.release.Release;
import org.dateline.catalog.text.Characters;

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
        return release(target)
                .filter(named -> !named.id.equals(from.id) && named.goneAt == null)
                .filter(named -> named.publicAt(now).isPresent())
                .map(named -> named.id.toString())
                .orElseThrow(() -> {
                    String detail = "A redirect is an http(s) address, or the slug or id of another published release.";
                    return new ProblemException(422, detail, FieldError.field("redirect", detail));
                });
    }

    private static Optional<Release> release(String slugOrId) {
        return Characters.firstRefused(slugOrId).isPresent()
                ? Optional.empty()
                : Release.find("slug = ?1 and slugFixed or id = ?2", slugOrId, id(slugOrId))
                        .firstResultOptional();
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
