package org.dateline.web.layout;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks for what a page is worth showing without: in time or not at all. */
@ApplicationScoped
public class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final PortalConfig config;

    Patience(PortalConfig config) {
        this.config = config;
    }

    /** The answer; empty where it is a refusal, fails or takes too long. The log says why. */
    public <T> Uni<Optional<T>> ask(Uni<T> part) {
        return part.ifNoItem()
                .after(config.patience())
                .fail()
                .map(Optional::of)
                .onFailure()
                .invoke(failure -> LOG.warnf("A page is shown without a part of it: %s", failure.toString()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }
}
