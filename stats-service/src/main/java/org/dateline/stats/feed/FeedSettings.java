package org.dateline.stats.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the catalog's change feed is followed. */
@ConfigMapping(prefix = "dateline.feed")
interface FeedSettings {
    /** Whether this replica follows at all. Tests feed the follower themselves. */
    @WithDefault("true")
    boolean follow();

    /** How long the catalog may hold a request open, in seconds; at most 30. */
    @WithDefault("20")
    int waitSeconds();
}
