package org.dateline.web.reader;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.web.client.CatalogPortal;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Topic;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Patience;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What topics are called. Releases name them in their own language; a page has them in the reader's. */
@ApplicationScoped
public class Topics {
    private static final int ALL = 500;

    private final CatalogPortal catalog;
    private final Patience patience;

    Topics(@RestClient CatalogPortal catalog, Patience patience) {
        this.catalog = catalog;
        this.patience = patience;
    }

    /** Names by id, in the language of the page; none where they cannot be had in time. */
    public Uni<Map<String, String>> names(Page page) {
        return patience.ask(catalog.topics(ALL)).map(answer -> answer.map(Listed<Topic>::items).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Topic::id, topic -> page.korean() ? topic.nameKo() : topic.name())));
    }
}
