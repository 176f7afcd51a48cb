package org.dateline.web.reader.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.jboss.resteasy.reactive.RestResponse;

/** One release: its text with the figures marked, and everything that is known about them. */
@Path("/releases/{slug}")
class ReleasePage {
    private static final String SLUG = "[\\p{L}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]{0,249}";
    private static final String REDIRECTED = "/api/v1/releases/";

    @CheckedTemplate(basePath = "ReleasePages")
    static class Templates {
        static native TemplateInstance release(Page page, ReleaseView view, String linked);
    }

    private final CatalogPortal catalog;
    private final StatsPortal stats;
    private final Patience patience;
    private final Vocabulary vocabulary;
    private final Topics topics;
    private final LinkedData linkedData;
    private final PortalConfig config;
    private final Pages pages;

    ReleasePage(
            @RestClient CatalogPortal catalog,
            @RestClient StatsPortal stats,
            Patience patience,
            Vocabulary vocabulary,
            Topics topics,
            LinkedData linkedData,
            PortalConfig config,
            Pages pages) {
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
        return found(slug, "", release -> {
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
        return found(slug, "/figures.csv", release -> stats.figures(release.id())
                .map(figures -> FiguresCsv.of(release, figures.items(), pages.at("releases", "")))
                .map(csv -> pages.answer(csv.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"figures-" + release.id() + ".csv\"")
                        .build()));
    }

    /** The release at its one address: another name of it, or what stands in its place, leads there. */
    private Uni<Response> found(String slug, String part, Function<Release, Uni<Response>> answer) {
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
