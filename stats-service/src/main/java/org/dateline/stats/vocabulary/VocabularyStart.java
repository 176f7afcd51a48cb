package org.dateline.stats.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Has a vocabulary ready before anything is read or asked for. */
@ApplicationScoped
class VocabularyStart {
    private final VocabularyRows rows;

    VocabularyStart(VocabularyRows rows) {
        this.rows = rows;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        rows.takeOver(ConceptFile.concepts());
        rows.newest();
    }
}
