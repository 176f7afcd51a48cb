package org.dateline.web.reader;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Organization;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Patience;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who publishes here; asked for anew now and then, for agencies are renamed seldom and every description names them. */
@ApplicationScoped
public class Publishers {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int ALL = 500;

    private record Known(List<Organization> publishers, Instant until) {}

    private final CatalogPortal catalog;
    private final Patience patience;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    Publishers(@RestClient CatalogPortal catalog, Patience patience, Clock clock) {
        this.catalog = catalog;
        this.patience = patience;
        this.clock = clock;
    }

    /** All of them, as they were known before where the service does not answer. */
    public Uni<List<Organization>> all() {
        if (clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.publishers());
        }
        return patience.ask(catalog.organizations(ALL)).map(answer -> {
            answer.map(Listed::items)
                    .filter(items -> !items.isEmpty())
                    .ifPresent(items -> known = new Known(items, clock.instant().plus(KEPT)));
            return known.publishers();
        });
    }

    /** A publisher as schema.org describes one. */
    public static JsonLd described(String name) {
        return JsonLd.of("Organization").with("name", name);
    }

    /** Those who report about an area, as schema.org describes them. */
    public static List<JsonLd> of(List<Organization> publishers, String area, Page page) {
        return publishers.stream()
                .filter(publisher -> publisher.area().equals(area))
                .map(publisher -> described(publisher.name(page.language())))
                .toList();
    }
}
