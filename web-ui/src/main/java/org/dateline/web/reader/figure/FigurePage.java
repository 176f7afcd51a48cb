package org.dateline.web.reader.figure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Vocabulary;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** A figure for those who cite it: its sentence, its version and what became of it, for ever at one address. */
@Path("/figures/{id:[0-9a-f]{16}}")
class FigurePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance figure(Page page, FigureView view, String linked);
    }

    private static final List<Variant> KINDS = List.of(
            new Variant(MediaType.TEXT_HTML_TYPE, (String) null, null),
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null));

    private final FigurePortal portal;
    private final StatsPortal stats;
    private final Vocabulary vocabulary;
    private final LinkedData linkedData;
    private final Pages pages;

    FigurePage(
            @RestClient FigurePortal portal,
            @RestClient StatsPortal stats,
            Vocabulary vocabulary,
            LinkedData linkedData,
            Pages pages) {
        this.portal = portal;
        this.stats = stats;
        this.vocabulary = vocabulary;
        this.linkedData = linkedData;
        this.pages = pages;
    }

    /** As a page, or as JSON to who asks for that. */
    @GET
    public Uni<Response> read(@RestPath String id, Request request) {
        Variant chosen = request.selectVariant(KINDS);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        Uni<Response> answer = chosen.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE) ? page(id) : json(id);
        return answer.map(FigurePage::negotiated);
    }

    private Uni<Response> page(String id) {
        Page page = pages.at("releases", "/figures/" + id);
        return Uni.combine()
                .all()
                .unis(stats.figure(id), vocabulary.names())
                .with((cited, names) -> FigureView.of(cited, page, names))
                .flatMap(view -> pages.show(page, Templates.figure(page, view, linkedData.inScript(view.linked()))));
    }

    /** What the figure service answers, byte for byte. */
    private Uni<Response> json(String id) {
        return portal.file(id)
                .map(bytes -> pages.answer(bytes, MediaType.APPLICATION_JSON).build());
    }

    private static Response negotiated(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
