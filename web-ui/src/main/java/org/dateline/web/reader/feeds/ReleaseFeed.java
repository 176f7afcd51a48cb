package org.dateline.web.reader.feeds;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.client.FoundReleases.Item;
import org.dateline.web.client.Release;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.Atom;
import org.dateline.web.reader.ReleaseAddress;
import org.dateline.web.reader.ReleaseFilter;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The newest releases of a list as Atom, with exactly the filters of the list. */
@Path("/feeds/releases.atom")
class ReleaseFeed {
    private static final int NEWEST = 50;

    private final CatalogPortal catalog;
    private final Pages pages;

    ReleaseFeed(@RestClient CatalogPortal catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    @GET
    @Produces(Atom.TYPE)
    public Uni<Response> atom(
            @RestQuery String q,
            @RestQuery List<String> topic,
            @RestQuery List<String> organization,
            @RestQuery String year,
            @RestQuery List<String> language,
            @RestQuery String sort) {
        ReleaseFilter filter = ReleaseFilter.of(q, topic, organization, year, language, sort, pages.messages());
        Page page = pages.at("releases", "/feeds/releases.atom" + filter.query(0));
        // A feed is in the order of time, whatever the list is in.
        return filter.find(catalog, "newest", 0, NEWEST)
                .map(found -> feed(found, filter, page))
                .map(feed -> pages.answer(Atom.bytes(feed), Atom.CONTENT).build());
    }

    private SyndFeed feed(FoundReleases found, ReleaseFilter filter, Page page) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(
                filter.q() == null
                        ? "Dateline: " + pages.messages().newest()
                        : "Dateline: " + pages.messages().resultsFor(filter.q()));
        feed.setUri(page.site() + page.here());
        feed.setLinks(List.of(
                Atom.link("self", Atom.TYPE, page.site() + page.here()),
                Atom.link("alternate", "text/html", page.site() + page.root() + "/releases" + filter.query(0))));
        feed.setPublishedDate(Date.from(found.items().stream()
                .map(Item::moment)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(found.items().stream().map(item -> entry(item, page)).toList());
        return feed;
    }

    private static SyndEntry entry(Item item, Page page) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + item.id());
        entry.setTitle(item.title());
        entry.setLink(page.site() + page.root() + ReleaseAddress.path(item.slug()));
        entry.setPublishedDate(
                Date.from(item.released().atStartOfDay(page.zone()).toInstant()));
        entry.setUpdatedDate(Date.from(item.moment()));
        entry.setAuthor(item.organization().name());
        entry.setCategories(item.topics().stream().map(ReleaseFeed::category).toList());
        boolean summed = item.summary() != null && !item.summary().isBlank();
        entry.setDescription(Atom.text(summed ? item.summary() : item.excerpt()));
        return entry;
    }

    private static SyndCategory category(Release.Named topic) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(topic.id());
        category.setLabel(topic.name());
        return category;
    }
}
