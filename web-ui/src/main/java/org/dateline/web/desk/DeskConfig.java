package org.dateline.web.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** Settings of the desk. */
@ConfigMapping(prefix = "dateline.desk")
interface DeskConfig {
    /** The agency's zone: what people at the desk read and mean when they name a time. */
    @WithDefault("Asia/Seoul")
    ZoneId zone();

    /** How long a page waits for the lists beside it before it is shown without them. */
    @WithDefault("3s")
    Duration patience();
}
