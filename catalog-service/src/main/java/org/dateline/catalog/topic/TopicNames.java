package org.dateline.catalog.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The topics that a new installation begins with: id, then language, then name. */
@ConfigMapping(prefix = "dateline.topics")
public interface TopicNames {
    @WithParentName
    Map<String, Map<String, String>> byId();
}
