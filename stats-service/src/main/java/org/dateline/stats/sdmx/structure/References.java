package org.dateline.stats.sdmx.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.stats.problem.ProblemException;

/** Finds what belongs to artefacts that somebody asks for, as the parameter {@code references} says. */
final class References {
    private final List<Artefact> all;

    References(List<Artefact> all) {
        this.all = all;
    }

    /** @param wanted a keyword of the standard, or a type */
    Set<Artefact> of(List<Artefact> asked, String wanted) {
        return switch (wanted) {
            case "none" -> Set.of();
            case "children" -> each(asked, this::children);
            case "descendants" -> descendants(asked);
            case "parents" -> each(asked, this::parents);
            case "parentsandsiblings" -> parentsAndSiblings(asked);
            case "all" -> all(asked);
            default -> ofType(asked, wanted);
        };
    }

    private Set<Artefact> ofType(List<Artefact> asked, String wanted) {
        if (!StructureTypes.known(wanted)) {
            throw ProblemException.badParameter(
                    "references",
                    "References are one of none, parents, parentsandsiblings, children, descendants, all, or a type such"
                            + " as codelist.");
        }
        Optional<ArtefactType> type = StructureTypes.here(wanted);
        Set<Artefact> related = new LinkedHashSet<>(all(asked));
        related.removeIf(artefact -> type.isEmpty() || artefact.type() != type.get());
        return related;
    }

    private Set<Artefact> all(List<Artefact> asked) {
        Set<Artefact> related = new LinkedHashSet<>(ancestors(asked));
        related.addAll(parentsAndSiblings(asked));
        related.addAll(descendants(new ArrayList<>(related)));
        related.addAll(descendants(asked));
        return related;
    }

    private Set<Artefact> parentsAndSiblings(List<Artefact> asked) {
        Set<Artefact> related = new LinkedHashSet<>(each(asked, this::parents));
        related.addAll(each(new ArrayList<>(related), this::children));
        return related;
    }

    private Set<Artefact> descendants(List<Artefact> asked) {
        return closure(asked, this::children);
    }

    private Set<Artefact> ancestors(List<Artefact> asked) {
        return closure(asked, this::parents);
    }

    private static Set<Artefact> closure(List<Artefact> asked, Function<Artefact, Stream<Artefact>> step) {
        Set<Artefact> found = new LinkedHashSet<>();
        List<Artefact> edge = asked;
        while (!edge.isEmpty()) {
            List<Artefact> next = edge.stream().flatMap(step).filter(found::add).toList();
            edge = next;
        }
        return found;
    }

    private static Set<Artefact> each(List<Artefact> asked, Function<Artefact, Stream<Artefact>> step) {
        return new LinkedHashSet<>(asked.stream().flatMap(step).toList());
    }

    private Stream<Artefact> children(Artefact artefact) {
        return all.stream().filter(other -> artefact.references().contains(other.identity()));
    }

    private Stream<Artefact> parents(Artefact artefact) {
        return all.stream().filter(other -> other.references().contains(artefact.identity()));
    }
}
