package org.dateline.web.reader.release;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.ReleaseAddress;
import org.dateline.web.reader.Vocabulary;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The figures of a release as web annotations, and the text that they select from. */
@Path("/releases/{slug}")
class ReleaseAnnotations {
    private static final String LD_JSON = "application/ld+json";
    private static final String TYPE = LD_JSON + ";profile=\"" + Annotations.CONTEXT + "\"";

    private final ReleasesByName releases;
    private final StatsPortal stats;
    private final Vocabulary vocabulary;
    private final LinkedData linkedData;
    private final Pages pages;

    ReleaseAnnotations(
            ReleasesByName releases,
            @RestClient StatsPortal stats,
            Vocabulary vocabulary,
            LinkedData linkedData,
            Pages pages) {
        this.releases = releases;
        this.stats = stats;
        this.vocabulary = vocabulary;
        this.linkedData = linkedData;
        this.pages = pages;
    }

    @GET
    @Path("/annotations.jsonld")
    @Produces({LD_JSON, "application/json"})
    public Uni<Response> annotations(@RestPath String slug) {
        return releases.found(slug, "/annotations.jsonld", release -> {
            Page page = pages.at("releases", ReleaseAddress.path(release.slug()));
            return Uni.combine()
                    .all()
                    .unis(stats.figures(release.id()), vocabulary.names())
                    .with((figures, names) -> new Annotations(release, page, names).of(figures.items()))
                    .map(collection -> pages.answer(linkedData.bytes(collection), TYPE)
                            .header("Link", "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"")
                            .header(
                                    "Link",
                                    "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"")
                            .header(HttpHeaders.ALLOW, "GET,HEAD,OPTIONS")
                            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                            .build());
        });
    }

    /** The canonical text: title, blank line, body. Places of figures count its code points. */
    @GET
    @Path("/text")
    @Produces("text/plain")
    public Uni<Response> text(@RestPath String slug) {
        return releases.found(slug, "/text", release -> Uni.createFrom()
                .item(pages.answer(release.text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                        .header(HttpHeaders.CONTENT_LANGUAGE, release.language())
                        .build()));
    }
}
