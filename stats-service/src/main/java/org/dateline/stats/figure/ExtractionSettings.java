package org.dateline.stats.figure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How texts are read for anybody who asks. */
@ConfigMapping(prefix = "dateline.extraction")
interface ExtractionSettings {
    /** Texts that are read at the same time; whoever comes then is asked to try again. */
    @WithDefault("8")
    int atOnce();
}
