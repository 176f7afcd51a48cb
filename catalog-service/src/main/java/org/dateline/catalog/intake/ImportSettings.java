package org.dateline.catalog.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked off. */
@ConfigMapping(prefix = "dateline.imports")
interface ImportSettings {
    /** Records that are committed together. Small: a commit holds up the change feed. */
    @WithDefault("20")
    int batch();

    /** How long an import that another process left behind waits before it is taken over. */
    @WithDefault("5S")
    Duration poll();
}
