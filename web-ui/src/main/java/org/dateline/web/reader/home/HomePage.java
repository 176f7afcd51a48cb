package org.dateline.web.reader.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Series;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.Patience;
import org.dateline.web.layout.PortalConfig;
import org.dateline.web.reader.Entries;
import org.dateline.web.reader.Entry;
import org.dateline.web.reader.Topics;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is new, and how the headline series stand. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {
    private static final int NEWEST = 8;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(
                Page page, List<Entry> newest, long total, Optional<List<Headline>> headlines);
    }

    private final CatalogPortal catalog;
    private final StatsPortal stats;
    private final Patience patience;
    private final Entries entries;
    private final Topics topics;
    private final PortalConfig config;
    private final Pages pages;

    HomePage(
            @RestClient CatalogPortal catalog,
            @RestClient StatsPortal stats,
            Patience patience,
            Entries entries,
            Topics topics,
            PortalConfig config,
            Pages pages) {
        this.catalog = catalog;
        this.stats = stats;
        this.patience = patience;
        this.entries = entries;
        this.topics = topics;
        this.config = config;
        this.pages = pages;
    }

    @GET
    public Uni<Response> home() {
        Page page = pages.at("home", "/");
        Uni<Newest> newest = Uni.combine()
                .all()
                .unis(catalog.releases(null, null, null, null, null, null, null, 0, NEWEST), topics.names(page))
                .withUni((found, names) -> entries.of(found, names, page).map(list -> new Newest(list, found.total())));
        return Uni.combine()
                .all()
                .unis(newest, headlines(page))
                .with((releases, series) -> Templates.home(page, releases.entries(), releases.total(), series))
                .flatMap(template -> pages.show(page, template));
    }

    private record Newest(List<Entry> entries, long total) {}

    /** In the order of the settings; empty where the service does not answer. */
    private Uni<Optional<List<Headline>>> headlines(Page page) {
        List<String> keys = config.headlines();
        return patience.ask(stats.series(keys, keys.size()))
                .map(answer -> answer.map(Listed::items).map(series -> inOrder(keys, series, page)));
    }

    private static List<Headline> inOrder(List<String> keys, List<Series> series, Page page) {
        Map<String, Series> byKey = series.stream().collect(Collectors.toMap(Series::key, Function.identity()));
        return keys.stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .map(one -> Headline.of(one, page))
                .toList();
    }
}
