package org.dateline.web.reader.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.layout.BadAddress;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.Entries;
import org.dateline.web.reader.ReleaseFilter;
import org.dateline.web.reader.Topics;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of releases: words to find, facets, pages; every state of it has its address. */
@Path("/releases")
@Produces(MediaType.TEXT_HTML)
class ReleaseList {
    static final int SIZE = 20;
    private static final int DEEPEST = 10_000;

    @CheckedTemplate(basePath = "ReleasePages")
    static class Templates {
        static native TemplateInstance list(Page page, Listing listing);
    }

    private final CatalogPortal catalog;
    private final Entries entries;
    private final Topics topics;
    private final Pages pages;

    ReleaseList(@RestClient CatalogPortal catalog, Entries entries, Topics topics, Pages pages) {
        this.catalog = catalog;
        this.entries = entries;
        this.topics = topics;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(
            @RestQuery String q,
            @RestQuery List<String> topic,
            @RestQuery List<String> organization,
            @RestQuery String year,
            @RestQuery List<String> language,
            @RestQuery String sort,
            @RestQuery("page") String pageNumber) {
        ReleaseFilter filter = ReleaseFilter.of(q, topic, organization, year, language, sort, pages.messages());
        int number = number(pageNumber);
        Page page = pages.at("releases", "/releases" + filter.query(number));
        Uni<FoundReleases> found = filter.find(catalog, filter.sort(), number, SIZE);
        return Uni.combine()
                .all()
                .unis(found, topics.names(page))
                .asTuple()
                .flatMap(both -> entries.of(both.getItem1(), both.getItem2(), page)
                        .map(list -> new Listing(filter, both.getItem1(), list, both.getItem2())))
                .flatMap(listing -> pages.show(page, Templates.list(page, listing)));
    }

    private int number(String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) * SIZE > DEEPEST) {
            throw new BadAddress(pages.messages().badPage(DEEPEST / SIZE));
        }
        return Integer.parseInt(text);
    }
}
