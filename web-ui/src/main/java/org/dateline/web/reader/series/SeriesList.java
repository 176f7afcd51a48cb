package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Finding series: by words, and by the parts of their keys. */
@Path("/series")
@Produces(MediaType.TEXT_HTML)
class SeriesList {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page page, Found found);
    }

    private final SeriesPortal portal;
    private final Pages pages;

    SeriesList(@RestClient SeriesPortal portal, Pages pages) {
        this.portal = portal;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(
            @RestQuery String q,
            @RestQuery String measure,
            @RestQuery String subject,
            @RestQuery String area,
            @RestQuery String counterpart,
            @RestQuery String frequency,
            @RestQuery @DefaultValue("0") int page) {
        Search search = Search.of(q, measure, subject, area, counterpart, frequency, List.of(), page);
        Page frame = pages.at("series", "/series" + search.page(page));
        return search.in(portal)
                .map(found -> Found.of(found, List.of(), search, frame, SeriesPage.words(frame)))
                .flatMap(found -> pages.show(frame, Templates.list(frame, found)));
    }
}
