package org.dateline.stats.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.figure.ReleaseRevision;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The catalog's change feed, with the fields that are read of it. */
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
@Path("/api/v1/changes")
public interface CatalogFeed {
    @GET
    Page after(@QueryParam("after") long after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);

    /** What came after a number, and the catalog's clock. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page(Instant clock, long last, List<Item> items) {}

    /** The state of one revision. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            long seq,
            UUID release,
            String slug,
            int revision,
            String status,
            Instant visibleFrom,
            Instant visibleUntil,
            Instant moment,
            LocalDate released,
            String language,
            UUID translationOf,
            Boolean substantive,
            Issuer organization,
            String title,
            String text,
            int bodyStart,
            String contentHash) {
        ReleaseRevision asRevision() {
            return new ReleaseRevision(
                    release,
                    slug,
                    revision,
                    status,
                    visibleFrom,
                    visibleUntil,
                    moment,
                    released,
                    language,
                    translationOf,
                    substantive,
                    new Source.Agency(organization.name(), organization.area(), organization.currency()),
                    organization.zone(),
                    title,
                    text,
                    body(),
                    bodyStart,
                    contentHash);
        }

        private String body() {
            return bodyStart >= text.codePointCount(0, text.length())
                    ? ""
                    : text.substring(text.offsetByCodePoints(0, bodyStart));
        }
    }

    /** Who issued a release. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Issuer(String name, String area, String currency, String zone) {}
}
