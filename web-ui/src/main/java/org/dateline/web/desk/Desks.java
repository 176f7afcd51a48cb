package org.dateline.web.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.login.Caller;
import org.dateline.web.desk.login.DeskLanguage;
import org.dateline.web.desk.stats.StatsDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Lays the desk out for this request: fetches the lists beside the page, all at once. */
@RequestScoped
public class Desks {
    private static final Logger LOG = Logger.getLogger(Desks.class);
    private static final int FIRST_FEW = 5;

    private final CatalogDesk catalog;
    private final StatsDesk stats;
    private final Caller caller;
    private final DeskLanguage language;
    private final DeskConfig config;
    private final Clock clock;

    Desks(
            @RestClient CatalogDesk catalog,
            @RestClient StatsDesk stats,
            Caller caller,
            DeskLanguage language,
            DeskConfig config,
            Clock clock) {
        this.catalog = catalog;
        this.stats = stats;
        this.caller = caller;
        this.language = language;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param current the list or place that the page belongs to
     * @param path the page's path below the desk
     */
    public Desk at(String current, String path) {
        return frame(current, path, lists());
    }

    /** The same without the lists, for a part of a page that stands in a page already. */
    public Desk bare(String current, String path) {
        return frame(current, path, new DeskLists(null, null, null, null, null, null, null));
    }

    /** Where the desk is in this language. */
    public String root() {
        return language.root();
    }

    private Desk frame(String current, String path, DeskLists lists) {
        return new Desk(
                language.root(),
                language.locale(),
                path,
                current,
                caller.name(),
                caller.publisher(),
                lists,
                LocalDate.now(clock.withZone(config.zone())),
                config.zone());
    }

    private DeskLists lists() {
        return Uni.combine()
                .all()
                .unis(
                        soft(catalog.releases("draft", null, true, 0, FIRST_FEW)),
                        soft(catalog.releases("returned", null, true, 0, FIRST_FEW)),
                        soft(catalog.releases("submitted", null, null, 0, FIRST_FEW)),
                        soft(catalog.releases("scheduled", null, null, 0, FIRST_FEW)),
                        soft(catalog.releases("published", null, null, 0, FIRST_FEW)),
                        soft(catalog.releases("second-look", null, null, 0, FIRST_FEW)),
                        soft(stats.queue("doubtful", 0, FIRST_FEW)))
                .with(DeskLists::new)
                .await()
                .indefinitely();
    }

    /** The page is worth showing without a list; the log says which one failed and why. */
    private <T> Uni<T> soft(Uni<T> list) {
        return list.ifNoItem()
                .after(config.patience())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf("A list of the desk is missing: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
