package org.dateline.web.reader.series;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Series;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.Atom;
import org.dateline.web.reader.series.Observations.Vintages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** What is new about one series, for those who follow it: each new value and each revision, newest first. */
@Path("/feeds/series/{key}.atom")
class SeriesFeed {
    private static final int MOST = 50;

    private final SeriesPortal portal;
    private final StatsPortal stats;
    private final Pages pages;

    SeriesFeed(@RestClient SeriesPortal portal, @RestClient StatsPortal stats, Pages pages) {
        this.portal = portal;
        this.stats = stats;
        this.pages = pages;
    }

    @GET
    public Uni<Response> feed(@RestPath String key) {
        Page page = pages.at("series", "/feeds/series/" + key + ".atom");
        return Uni.combine()
                .all()
                .unis(portal.vintages(key), stats.series(List.of(key), 1))
                .with((vintages, named) -> answer(vintages, named, page));
    }

    private Response answer(Listed<Vintages> vintages, Listed<Series> named, Page page) {
        Series series = named.items().stream().findFirst().orElseThrow(NotFoundException::new);
        List<News> news = vintages.items().stream()
                .flatMap(News::of)
                .filter(one -> one.kind() != News.Kind.REFINED)
                .sorted(Comparator.comparing(News::moment)
                        .thenComparing(News::period)
                        .reversed())
                .limit(MOST)
                .toList();
        return pages.answer(Atom.bytes(feed(series, news, page)), Atom.CONTENT).build();
    }

    private static SyndFeed feed(Series series, List<News> news, Page page) {
        SeriesMessages messages = SeriesPage.words(page);
        String address = page.site() + page.root() + "/series/" + series.key();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(address);
        feed.setTitle(messages.feedTitle(series.title(page.korean())));
        feed.setLanguage(page.language());
        feed.setAuthor("Dateline");
        feed.setLinks(List.of(Atom.link("self", page.site() + page.here()), Atom.link("alternate", address)));
        feed.setPublishedDate(
                news.isEmpty() ? new Date(0) : Date.from(news.get(0).moment()));
        Quantity quantity = Quantity.of(
                series.unit(), news.stream().map(one -> one.stated().value()).toList(), page.locale(), messages);
        feed.setEntries(news.stream()
                .map(one -> entry(one, address, quantity, page, messages))
                .toList());
        return feed;
    }

    private static SyndEntry entry(News news, String address, Quantity quantity, Page page, SeriesMessages messages) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(address + "#" + news.period() + "-" + news.stated().figure());
        entry.setTitle(news.words(quantity, page, messages));
        entry.setLink(page.site() + Row.href(news.stated(), page));
        entry.setUpdatedDate(Date.from(news.moment()));
        entry.setDescription(Atom.text(news.stated().quote()));
        return entry;
    }
}
