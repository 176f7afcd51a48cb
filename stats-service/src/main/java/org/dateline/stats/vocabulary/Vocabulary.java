package org.dateline.stats.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;

/** All concepts at one version; never changed, but followed by another. */
public final class Vocabulary {
    private final long version;
    private final List<Concept> concepts;
    private final Map<Concept.Id, String> merged;
    private final Map<Concept.Id, Concept> byCode = new HashMap<>();

    /**
     * @param version counts the changes
     * @param merged codes that are no more, each with the code of the same scheme that took its place
     */
    public Vocabulary(long version, List<Concept> concepts, Map<Concept.Id, String> merged) {
        this.version = version;
        this.concepts = List.copyOf(concepts);
        this.merged = Map.copyOf(merged);
        concepts.forEach(concept -> byCode.putIfAbsent(ignoringCase(concept.scheme(), concept.code()), concept));
    }

    public long version() {
        return version;
    }

    public List<Concept> concepts() {
        return concepts;
    }

    public Map<Concept.Id, String> merged() {
        return merged;
    }

    /** @param code in any case, as keys of series have it */
    public Optional<Concept> find(Scheme scheme, String code) {
        return Optional.ofNullable(byCode.get(ignoringCase(scheme, code)));
    }

    /** The code itself, or that of the concept that it was merged into. */
    public String canonical(Scheme scheme, String code) {
        String into = merged.get(new Concept.Id(scheme, code));
        return into == null ? code : canonical(scheme, into);
    }

    /**
     * Words by which a text is read differently by this vocabulary and another: whatever holds none of them, in any case, is
     * read alike.
     */
    public Set<String> wordsReadOtherwise(Vocabulary other) {
        Map<String, Set<Concept.Id>> here = meanings();
        Map<String, Set<Concept.Id>> there = other.meanings();
        Set<String> words = new HashSet<>();
        here.forEach((label, ids) -> {
            if (!ids.equals(there.get(label))) {
                words.add(label);
            }
        });
        there.keySet().stream().filter(label -> !here.containsKey(label)).forEach(words::add);
        for (Concept concept : concepts) {
            other.find(concept.scheme(), concept.code())
                    .filter(same -> !Objects.equals(same.unit(), concept.unit()))
                    .ifPresent(same -> concept.labels().forEach(label -> words.add(lower(label))));
        }
        return words;
    }

    private Map<String, Set<Concept.Id>> meanings() {
        Map<String, Set<Concept.Id>> meanings = new HashMap<>();
        for (Concept concept : concepts) {
            for (String label : concept.labels()) {
                meanings.computeIfAbsent(lower(label), same -> new HashSet<>()).add(concept.id());
            }
        }
        return meanings;
    }

    /** The next version, with one concept more or one put in the place of its former state. */
    public Vocabulary with(Concept concept) {
        List<Concept> next = new ArrayList<>(concepts);
        int place = -1;
        for (int i = 0; i < next.size(); i++) {
            place = next.get(i).id().equals(concept.id()) ? i : place;
        }
        if (place < 0) {
            next.add(concept);
        } else {
            next.set(place, concept);
        }
        return new Vocabulary(version + 1, next, merged);
    }

    /**
     * The next version, without one concept: its code means another one from now on, and so do its narrower concepts'
     * broader one.
     *
     * @param stays the concept that takes its place, as it is then
     */
    public Vocabulary merging(Concept gone, Concept stays) {
        List<Concept> next = new ArrayList<>();
        for (Concept concept : concepts) {
            Concept now = concept.id().equals(stays.id()) ? stays : concept;
            boolean narrower = now.scheme() == gone.scheme() && gone.code().equals(now.broader());
            if (narrower) {
                String broader = now.code().equals(stays.code()) ? gone.broader() : stays.code();
                now = new Concept(now.scheme(), now.code(), now.names(), broader, now.unit());
            }
            if (!concept.id().equals(gone.id())) {
                next.add(now);
            }
        }
        Map<Concept.Id, String> codes = new HashMap<>(merged);
        codes.put(gone.id(), stays.code());
        return new Vocabulary(version + 1, next, codes);
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static Concept.Id ignoringCase(Scheme scheme, String code) {
        return new Concept.Id(scheme, code.toUpperCase(Locale.ROOT));
    }
}
