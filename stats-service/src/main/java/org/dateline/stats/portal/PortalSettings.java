package org.dateline.stats.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the public API reads dates. */
@ConfigMapping(prefix = "dateline.portal")
public interface PortalSettings {
    /** The zone in which a date without a time is a day. */
    @WithDefault("Asia/Seoul")
    String zone();
}
