package org.dateline.web.reader;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Patience;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Knows the names of concepts, and asks for them anew now and then: they change seldom and every page needs them. */
@ApplicationScoped
public class Vocabulary {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Known(Names names, Instant until) {}

    private final StatsPortal stats;
    private final Patience patience;
    private final Clock clock;
    private volatile Known known = new Known(Names.none(), Instant.MIN);

    Vocabulary(@RestClient StatsPortal stats, Patience patience, Clock clock) {
        this.stats = stats;
        this.patience = patience;
        this.clock = clock;
    }

    /** The names, old ones where the service does not answer. */
    public Uni<Names> names() {
        if (clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.names());
        }
        return patience.ask(stats.concepts()).map(answer -> {
            answer.ifPresent(concepts ->
                    known = new Known(Names.of(concepts), clock.instant().plus(KEPT)));
            return known.names();
        });
    }
}
