package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.web.client.CitedFigure;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.Vocabulary;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The chart of the series that a figure states a point of: a page of its own, and what the card beside the text takes out of it. */
@Path("/figures/{id:[0-9a-f]{16}}/chart")
@Produces(MediaType.TEXT_HTML)
class FigureChart {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance chart(Page page, Glance glance);
    }

    private final SeriesPortal portal;
    private final StatsPortal stats;
    private final Vocabulary vocabulary;
    private final Pages pages;

    FigureChart(@RestClient SeriesPortal portal, @RestClient StatsPortal stats, Vocabulary vocabulary, Pages pages) {
        this.portal = portal;
        this.stats = stats;
        this.vocabulary = vocabulary;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath String id) {
        Page page = pages.at("series", "/figures/" + id + "/chart");
        return stats.figure(id)
                .flatMap(cited -> drawn(cited, page))
                .flatMap(glance -> pages.show(page, Templates.chart(page, glance)));
    }

    private Uni<Glance> drawn(CitedFigure cited, Page page) {
        String key = cited.figure().series();
        if (key == null) {
            throw new NotFoundException();
        }
        return Uni.combine()
                .all()
                .unis(
                        portal.observations(key, Selection.PLAIN.parameters()),
                        stats.series(List.of(key), 1),
                        vocabulary.names())
                .with((observations, series, names) -> {
                    Sheet.Answers answers =
                            new Sheet.Answers(observations, List.of(), List.of(), series.items(), Selection.PLAIN);
                    return Glance.of(cited, Sheet.of(answers, page, SeriesPage.words(page)), page, names);
                });
    }
}
