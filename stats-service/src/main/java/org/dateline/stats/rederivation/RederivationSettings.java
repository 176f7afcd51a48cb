package org.dateline.stats.rederivation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How texts are read once more. */
@ConfigMapping(prefix = "dateline.rederivation")
interface RederivationSettings {
    /** Whether this replica does it at all. Tests take the steps themselves. */
    @WithDefault("true")
    boolean work();

    /** Releases of one transaction. The feed waits while it lasts, so it should stay well below a second. */
    @WithDefault("25")
    int batch();

    /** How often somebody looks for a newer vocabulary and for work. */
    @WithDefault("1s")
    Duration poll();
}
