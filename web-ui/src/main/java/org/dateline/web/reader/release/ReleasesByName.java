package org.dateline.web.reader.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.Release;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.ReleaseAddress;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Releases at their one address: another name of one, or what stands in its place, leads there. */
@RequestScoped
class ReleasesByName {
    private static final String SLUG = "[\\p{L}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]{0,249}";
    private static final String REDIRECTED = "/api/v1/releases/";

    private final CatalogPortal catalog;
    private final Pages pages;

    ReleasesByName(@RestClient CatalogPortal catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /**
     * What is answered about a release.
     *
     * @param slug as the address has it
     * @param part what of the release the address asks for, such as {@code /figures.csv}; empty for its page
     * @param answer for the release; not asked where it has another address
     */
    Uni<Response> found(String slug, String part, Function<Release, Uni<Response>> answer) {
        if (!slug.matches(SLUG)) {
            throw new NotFoundException();
        }
        return catalog.release(slug).flatMap(found -> {
            Optional<URI> elsewhere = elsewhere(found, slug, part);
            return elsewhere.isPresent()
                    ? Uni.createFrom().item(moved(elsewhere.get()))
                    : answer.apply(found.getEntity());
        });
    }

    private Optional<URI> elsewhere(RestResponse<Release> found, String slug, String part) {
        String root = pages.at("releases", "").root();
        if (found.getStatus() == 308) {
            String location = found.getHeaderString(HttpHeaders.LOCATION);
            int name = location.indexOf(REDIRECTED);
            // An address in our own catalog is one of ours; any other is where somebody at the desk said it should be.
            return Optional.of(URI.create(
                    name < 0 ? location : root + "/releases/" + location.substring(name + REDIRECTED.length()) + part));
        }
        String own = found.getEntity().slug();
        return own.equals(slug) ? Optional.empty() : Optional.of(URI.create(root + ReleaseAddress.path(own) + part));
    }

    private static Response moved(URI address) {
        return Response.status(308)
                .location(address)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
