package org.dateline.web.reader;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.web.client.Figure;
import org.dateline.web.client.FoundReleases;
import org.dateline.web.client.Listed;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Patience;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Adds the leading figures to releases in a list: one question for all of them. */
@ApplicationScoped
public class Entries {
    private static final int EACH = 3;

    private final StatsPortal stats;
    private final Patience patience;
    private final Vocabulary vocabulary;

    Entries(@RestClient StatsPortal stats, Patience patience, Vocabulary vocabulary) {
        this.stats = stats;
        this.patience = patience;
        this.vocabulary = vocabulary;
    }

    /**
     * The releases with their figures, without them where they cannot be had in time. At most 50 releases.
     *
     * @param topics names of topics by id; a release's own name of a topic stands where there is none
     */
    public Uni<List<Entry>> of(FoundReleases found, Map<String, String> topics, Page page) {
        if (found.items().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> ids = found.items().stream().map(FoundReleases.Item::id).toList();
        return Uni.combine()
                .all()
                .unis(patience.ask(stats.leading(ids, EACH)), vocabulary.names())
                .with((figures, names) -> {
                    Map<String, List<Reading>> byRelease = figures.map(Listed::items).orElse(List.of()).stream()
                            .collect(Collectors.groupingBy(
                                    Figure::release,
                                    Collectors.mapping(
                                            figure -> Reading.of(figure, page, names), Collectors.toList())));
                    return found.items().stream()
                            .map(item ->
                                    new Entry(item, topics(item, topics), byRelease.getOrDefault(item.id(), List.of())))
                            .toList();
                });
    }

    private static List<String> topics(FoundReleases.Item item, Map<String, String> names) {
        return item.topics().stream()
                .map(topic -> names.getOrDefault(topic.id(), topic.name()))
                .toList();
    }
}
