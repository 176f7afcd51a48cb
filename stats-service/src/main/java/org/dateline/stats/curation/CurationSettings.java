package org.dateline.stats.curation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the vocabulary is edited. */
@ConfigMapping(prefix = "dateline.curation")
interface CurationSettings {
    /** How many texts are read once more, at most, to show what a change would change. */
    @WithDefault("1000")
    int previewTexts();
}
