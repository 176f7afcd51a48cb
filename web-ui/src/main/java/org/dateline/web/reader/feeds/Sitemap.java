package org.dateline.web.reader.feeds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.client.FoundReleases.Facet;
import org.dateline.web.client.FoundReleases.Item;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Series;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.Patience;
import org.dateline.web.reader.ReleaseAddress;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What search engines may know: every published release and every series. Lists of the catalog reach 10,000 deep, so an
 * archive that is larger than one answer is split by year. Single figures are left out: they are on the pages of their
 * releases.
 */
@Path("/")
class Sitemap {
    private static final String XML = "application/xml; charset=utf-8";
    private static final int SIZE = 500;
    private static final int DEEPEST = 10_000 / SIZE;
    /** A file of a sitemap holds 50,000 addresses. */
    private static final int MOST_PAGES_OF_SERIES = 50_000 / SIZE;

    private static final String SERIES = "series";

    @CheckedTemplate(basePath = "Sitemap")
    static class Templates {
        static native TemplateInstance pages(List<Entry> entries);

        static native TemplateInstance years(String site, List<String> years);
    }

    /** @param changed the day of its newest content; null where that is not known */
    record Entry(String address, String changed) {}

    private final CatalogPortal catalog;
    private final StatsPortal stats;
    private final Patience patience;
    private final Pages pages;

    Sitemap(@RestClient CatalogPortal catalog, @RestClient StatsPortal stats, Patience patience, Pages pages) {
        this.catalog = catalog;
        this.stats = stats;
        this.patience = patience;
        this.pages = pages;
    }

    @GET
    @Path("/robots.txt")
    @Produces("text/plain")
    public Response robots() {
        String rules = "User-agent: *\nDisallow: /desk\nDisallow: /ko/desk\n\nSitemap: " + site() + "/sitemap.xml\n";
        return pages.answer(rules.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .build();
    }

    @GET
    @Path("/sitemap.xml")
    @Produces("application/xml")
    public Uni<Response> sitemap() {
        return Uni.combine()
                .all()
                .unis(page(null, 0), patience.ask(stats.all(null, SIZE)))
                .asTuple()
                .flatMap(both -> {
                    FoundReleases found = both.getItem1();
                    Optional<Listed<Series>> series = both.getItem2();
                    boolean whole =
                            found.total() <= SIZE && series.map(Listed::total).orElse(0L) <= SIZE;
                    Stream<Entry> listed = series.map(Listed::items).stream()
                            .flatMap(List::stream)
                            .map(this::entry);
                    return whole
                            ? answer(Templates.pages(Stream.concat(entries(List.of(found), true).stream(), listed)
                                    .toList()))
                            : answer(Templates.years(site(), parts(found, series.isPresent())));
                });
    }

    @GET
    @Path("/sitemap-series.xml")
    @Produces("application/xml")
    public Uni<Response> series() {
        return Multi.createBy()
                .repeating()
                .uni(AtomicReference<String>::new, this::next)
                .until(found -> found.items().isEmpty())
                .select()
                .first(MOST_PAGES_OF_SERIES)
                .onItem()
                .transformToIterable(Listed::items)
                .map(this::entry)
                .collect()
                .asList()
                .flatMap(entries -> answer(Templates.pages(entries)));
    }

    /** The series after those that came before. */
    private Uni<Listed<Series>> next(AtomicReference<String> last) {
        return stats.all(last.get(), SIZE).invoke(found -> found.items().forEach(series -> last.set(series.key())));
    }

    @GET
    @Path("/sitemap-{year}.xml")
    @Produces("application/xml")
    public Uni<Response> year(@RestPath String year) {
        if (!year.matches("\\d{4}")) {
            throw new NotFoundException();
        }
        return page(year, 0)
                .flatMap(first -> Multi.createFrom()
                        .range(1, (int) Math.min(DEEPEST, (first.total() - 1) / SIZE) + 1)
                        .onItem()
                        .transformToUniAndConcatenate(number -> page(year, number))
                        .collect()
                        .asList()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .flatMap(found -> answer(Templates.pages(entries(found, false))));
    }

    private Uni<FoundReleases> page(String year, int number) {
        String from = year == null ? null : year + "-01-01";
        String to = year == null ? null : year + "-12-31";
        return catalog.releases(null, null, null, null, from, to, "newest", number, SIZE);
    }

    private List<Entry> entries(List<FoundReleases> found, boolean whole) {
        Stream<Entry> lists = whole
                ? Stream.of("/", "/releases", "/series", "/ko/", "/ko/releases", "/ko/series")
                        .map(path -> new Entry(site() + path, null))
                : Stream.of();
        Stream<Entry> releases =
                found.stream().map(FoundReleases::items).flatMap(List::stream).map(this::entry);
        return Stream.concat(lists, releases).toList();
    }

    private Entry entry(Item item) {
        String root = "ko".equals(item.language()) ? "/ko" : "";
        return new Entry(
                site() + root + ReleaseAddress.path(item.slug()), item.moment().toString());
    }

    private Entry entry(Series series) {
        return new Entry(site() + "/series/" + series.key(), series.known().toString());
    }

    private static List<String> parts(FoundReleases found, boolean series) {
        Stream<String> years = found.facets().getOrDefault("year", List.of()).stream()
                .map(Facet::value)
                .sorted();
        return Stream.concat(years, series ? Stream.of(SERIES) : Stream.of()).toList();
    }

    private Uni<Response> answer(TemplateInstance template) {
        return template.createUni().map(xml -> pages.answer(xml.getBytes(StandardCharsets.UTF_8), XML)
                .build());
    }

    private String site() {
        return pages.at("", "").site();
    }
}
