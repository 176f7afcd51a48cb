package org.dateline.web.reader.release;

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
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.Check;
import org.dateline.web.client.Figure;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Release;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.Patience;
import org.dateline.web.layout.PortalConfig;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.ReleaseAddress;
import org.dateline.web.reader.Topics;
import org.dateline.web.reader.Vocabulary;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** One release: its text with the figures marked, and everything that is known about them. */
@Path("/releases/{slug}")
class ReleasePage {
    @CheckedTemplate(basePath = "ReleasePages")
    static class Templates {
        static native TemplateInstance release(Page page, ReleaseView view, String linked);
    }

    private final ReleasesByName releases;
    private final CatalogPortal catalog;
    private final StatsPortal stats;
    private final Patience patience;
    private final Vocabulary vocabulary;
    private final Topics topics;
    private final LinkedData linkedData;
    private final PortalConfig config;
    private final Pages pages;

    ReleasePage(
            ReleasesByName releases,
            @RestClient CatalogPortal catalog,
            @RestClient StatsPortal stats,
            Patience patience,
            Vocabulary vocabulary,
            Topics topics,
            LinkedData linkedData,
            PortalConfig config,
            Pages pages) {
        this.releases = releases;
        this.catalog = catalog;
        this.stats = stats;
        this.patience = patience;
        this.vocabulary = vocabulary;
        this.topics = topics;
        this.linkedData = linkedData;
        this.config = config;
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> read(@RestPath String slug) {
        return releases.found(slug, "", release -> {
            Page page = pages.at("releases", ReleaseAddress.path(release.slug()));
            return Uni.combine()
                    .all()
                    .unis(
                            patience.ask(stats.figures(release.id())),
                            patience.ask(stats.checks(release.id())),
                            patience.ask(catalog.versions(release.id())),
                            vocabulary.names(),
                            topics.names(page))
                    .with((figures, checks, versions, names, topicNames) -> ReleaseView.of(
                            release,
                            topicNames,
                            figures.map(Listed<Figure>::items),
                            checks.map(Listed<Check>::items).orElse(List.of()),
                            versions.map(Listed<Release.Version>::items).orElse(List.of()),
                            page,
                            names))
                    .flatMap(view -> {
                        String linked = linkedData.inScript(Article.of(view, page, config.license()));
                        return pages.show(page, Templates.release(page, view, linked));
                    });
        });
    }

    /** The figures as a table for spreadsheets. */
    @GET
    @Path("/figures.csv")
    @Produces("text/csv")
    public Uni<Response> figures(@RestPath String slug) {
        return releases.found(slug, "/figures.csv", release -> stats.figures(release.id())
                .map(figures -> FiguresCsv.of(release, figures.items(), pages.at("releases", "")))
                .map(csv -> pages.answer(csv.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"figures-" + release.id() + ".csv\"")
                        .build()));
    }
}
