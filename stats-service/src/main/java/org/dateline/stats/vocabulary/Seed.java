package org.dateline.stats.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings what a newer version of the service knows into a vocabulary that editors have changed: what the seed changed since
 * it was last taken over, and nothing else. Where both changed the same, the editors' word holds.
 */
final class Seed {
    private final Map<Concept.Id, Concept> before;
    private final List<Concept> now;

    Seed(List<Concept> before, List<Concept> now) {
        this.before = before.stream().collect(Collectors.toMap(Concept::id, Function.identity(), (one, same) -> one));
        this.now = now;
    }

    /** @return the vocabulary itself where there is nothing to take over */
    Vocabulary into(Vocabulary edited) {
        Map<Concept.Id, Concept> concepts = new HashMap<>();
        edited.concepts().forEach(concept -> concepts.put(concept.id(), concept));
        List<Concept.Id> order =
                new ArrayList<>(edited.concepts().stream().map(Concept::id).toList());
        for (Concept seeded : now) {
            Concept.Id id = new Concept.Id(seeded.scheme(), edited.canonical(seeded.scheme(), seeded.code()));
            Concept ours = concepts.get(id);
            if (ours == null) {
                order.add(id);
            }
            concepts.put(id, ours == null ? added(seeded, edited) : merged(seeded, ours, edited));
        }
        List<Concept> next = order.stream().map(concepts::get).toList();
        return next.equals(edited.concepts()) ? edited : new Vocabulary(edited.version() + 1, next, edited.merged());
    }

    private Concept added(Concept seeded, Vocabulary edited) {
        Map<String, List<String>> names = new HashMap<>();
        seeded.names()
                .forEach((language, labels) -> names.put(
                        language,
                        labels.stream()
                                .filter(label -> isFree(label, language, seeded, edited))
                                .toList()));
        return new Concept(seeded.scheme(), seeded.code(), names, seeded.broader(), seeded.unit());
    }

    private Concept merged(Concept seeded, Concept ours, Vocabulary edited) {
        Concept base =
                before.getOrDefault(seeded.id(), new Concept(seeded.scheme(), seeded.code(), Map.of(), null, null));
        if (seeded.equals(base)) {
            return ours;
        }
        boolean same = seeded.code().equals(ours.code());
        Map<String, List<String>> names = new HashMap<>(ours.names());
        Set<String> languages = new TreeSet<>(base.names().keySet());
        languages.addAll(seeded.names().keySet());
        for (String language : languages) {
            names.put(language, labels(language, base, seeded, ours, edited));
        }
        return new Concept(
                ours.scheme(),
                ours.code(),
                names,
                same && Objects.equals(ours.broader(), base.broader()) ? seeded.broader() : ours.broader(),
                same && Objects.equals(ours.unit(), base.unit()) ? seeded.unit() : ours.unit());
    }

    private static List<String> labels(String language, Concept base, Concept seeded, Concept ours, Vocabulary edited) {
        List<String> had = base.labels(language);
        List<String> has = seeded.labels(language);
        List<String> free = has.stream()
                .filter(label -> had.contains(label) || isFree(label, language, ours, edited))
                .toList();
        if (ours.labels(language).equals(had)) {
            return free;
        }
        Set<String> gone = new HashSet<>(had);
        has.forEach(gone::remove);
        List<String> labels = new ArrayList<>(ours.labels(language));
        labels.removeAll(gone);
        free.stream()
                .filter(label -> !had.contains(label) && !labels.contains(label))
                .forEach(labels::add);
        return labels;
    }

    /** Whether no other concept of the scheme has got the label from an editor. */
    private static boolean isFree(String label, String language, Concept concept, Vocabulary edited) {
        return edited.concepts().stream()
                .noneMatch(other -> other.scheme() == concept.scheme()
                        && !other.code().equals(concept.code())
                        && other.labels(language).contains(label));
    }
}
