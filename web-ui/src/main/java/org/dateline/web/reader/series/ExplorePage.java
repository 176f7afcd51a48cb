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
import org.dateline.web.client.Listed;
import org.dateline.web.client.Series;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Looking for series to compare: what is chosen stays chosen while one looks for more. */
@Path("/explore")
@Produces(MediaType.TEXT_HTML)
class ExplorePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance explore(Page page, Found found);
    }

    private final SeriesPortal portal;
    private final StatsPortal stats;
    private final Pages pages;

    ExplorePage(@RestClient SeriesPortal portal, @RestClient StatsPortal stats, Pages pages) {
        this.portal = portal;
        this.stats = stats;
        this.pages = pages;
    }

    @GET
    public Uni<Response> explore(
            @RestQuery String q,
            @RestQuery String measure,
            @RestQuery String subject,
            @RestQuery String area,
            @RestQuery String counterpart,
            @RestQuery String frequency,
            @RestQuery List<String> key,
            @RestQuery @DefaultValue("0") int page) {
        List<String> keys = Compared.keys(key, SeriesPage.words(pages.at("explore", "/explore")));
        Search search = Search.of(q, measure, subject, area, counterpart, frequency, keys, page);
        Page frame = pages.at("explore", "/explore" + search.page(page));
        Uni<Listed<Series>> kept =
                keys.isEmpty() ? Uni.createFrom().item(new Listed<>(List.of(), 0)) : stats.series(keys, keys.size());
        return Uni.combine()
                .all()
                .unis(search.in(portal), kept)
                .with((found, chosen) -> Found.of(found, chosen.items(), search, frame, SeriesPage.words(frame)))
                .flatMap(found -> pages.show(frame, Templates.explore(frame, found)));
    }
}
