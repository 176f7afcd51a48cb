package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dateline.stats.vocabulary.Edition;

/** Reads stored texts by two editions and stores nothing: what a change of the vocabulary would change. */
@ApplicationScoped
public class Rereading {
    private final RevisionRows revisions;
    private final Formers formers;
    private final Reviews reviews;

    Rereading(RevisionRows revisions, Formers formers, Reviews reviews) {
        this.revisions = revisions;
        this.formers = formers;
        this.reviews = reviews;
    }

    /** One text, read twice. */
    public record Both(ReleaseRevision revision, Derived before, Derived after) {}

    /**
     * @param concerned how many texts may be read otherwise
     * @param read how many of them, the newest, have been
     */
    public record Extent(long concerned, int read) {}

    /**
     * @param most texts to read
     * @param each is given each text that was read
     */
    public Extent by(Edition before, Edition after, int most, Consumer<Both> each) {
        Concern concern = Concern.of(before.vocabulary(), after.vocabulary());
        if (concern.isNothing()) {
            return new Extent(0, 0);
        }
        List<ReleaseRevision> texts = revisions.newest(concern, most);
        Map<UUID, Map<String, Reviews.Review>> decided = reviews.of(
                texts.stream().map(ReleaseRevision::release).distinct().toList());
        Map<UUID, List<Former>> former = formers.of(
                texts.stream().map(ReleaseRevision::release).distinct().toList());
        for (ReleaseRevision text : texts) {
            Map<String, Reviews.Review> decisions = decided.getOrDefault(text.release(), Map.of());
            List<Former> known = former.getOrDefault(text.release(), List.of());
            each.accept(new Both(
                    text, Derived.of(text, before, known, decisions), Derived.of(text, after, known, decisions)));
        }
        return new Extent(texts.size() < most ? texts.size() : revisions.count(concern), texts.size());
    }

    /** Figures by their ids, in the order of the text. */
    public static Map<String, Derived.Row> byId(Derived derived) {
        Map<String, Derived.Row> rows = new LinkedHashMap<>();
        derived.figures().forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}
