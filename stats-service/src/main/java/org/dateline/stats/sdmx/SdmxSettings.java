package org.dateline.stats.sdmx;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one question may ask for. */
@ConfigMapping(prefix = "dateline.sdmx")
public interface SdmxSettings {
    /** Observations in one answer; beyond that it is refused with 413. */
    @WithDefault("5000000")
    long mostObservations();

    /** Values in one answer about history, which is put in order in memory. */
    @WithDefault("200000")
    long mostVintages();
}
