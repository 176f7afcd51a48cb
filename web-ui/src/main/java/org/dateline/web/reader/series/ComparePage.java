package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Up to six series beside each other, at an address that stays. */
@Path("/explore")
class ComparePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(Page page, Comparison comparison);
    }

    private final SeriesPortal portal;
    private final Pages pages;

    ComparePage(@RestClient SeriesPortal portal, Pages pages) {
        this.portal = portal;
        this.pages = pages;
    }

    @GET
    @Path("/compare")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> compare(@RestQuery List<String> key, @RestQuery String view) {
        Compared asked = asked(key, view);
        Page page = pages.at("explore", "/explore/compare" + asked.query(asked.view()));
        return comparison(asked, page).flatMap(comparison -> pages.show(page, Templates.compare(page, comparison)));
    }

    @GET
    @Path("/compare.csv")
    @Produces("text/csv")
    public Uni<Response> file(@RestQuery List<String> key, @RestQuery String view) {
        Compared asked = asked(key, view);
        return comparison(asked, pages.at("explore", "/explore/compare")).map(comparison -> pages.answer(
                        comparison.csv().getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"comparison.csv\"")
                .build());
    }

    private Compared asked(List<String> key, String view) {
        return Compared.of(key, SeriesPage.given(view), SeriesPage.words(pages.at("explore", "/explore")));
    }

    /** All series are asked for at once: they are six at most. */
    private Uni<Comparison> comparison(Compared asked, Page page) {
        List<Uni<Observations>> series =
                asked.keys().stream().map(this::observations).toList();
        return Uni.join()
                .all(series)
                .andFailFast()
                .map(found -> Comparison.of(asked, found, page, SeriesPage.words(page)));
    }

    /** A comparison stays at its address when one of its series gets another key. */
    private Uni<Observations> observations(String key) {
        return portal.observations(key, Selection.PLAIN.parameters())
                .onFailure(FormerKey.class)
                .recoverWithUni(former -> portal.observations(former.present(), Selection.PLAIN.parameters()));
    }
}
