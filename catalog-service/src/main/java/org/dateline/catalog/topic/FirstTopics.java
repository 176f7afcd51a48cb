package org.dateline.catalog.topic;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Enters the configured topics into an installation that has none. */
@ApplicationScoped
class FirstTopics {
    private final TopicNames names;

    FirstTopics(TopicNames names) {
        this.names = names;
    }

    @Transactional
    void enter(@Observes StartupEvent start) {
        if (Topic.count() > 0) {
            return;
        }
        names.byId().forEach((id, byLanguage) -> {
            Topic topic = new Topic();
            topic.id = id;
            topic.name = byLanguage.get("en");
            topic.nameKo = byLanguage.getOrDefault("ko", topic.name);
            topic.persist();
        });
    }
}
