package org.dateline.stats.sdmx.structure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Maintained;

/**
 * Which structures are asked for, and how much of them. Lists of agencies, ids and items are already split; empty means all.
 *
 * @param type as an address names it
 * @param references what is wanted besides, as the standard's parameter has it
 */
public record StructureQuery(
        String type,
        Set<String> agencies,
        Set<String> ids,
        Set<String> versions,
        Set<String> items,
        String references,
        Detail detail) {

    /** How much of an artefact is told. */
    public enum Detail {
        FULL,
        ALL_STUBS,
        REFERENCE_STUBS,
        ALL_COMPLETE_STUBS,
        REFERENCE_COMPLETE_STUBS,
        REFERENCE_PARTIAL;

        /** @param text as the parameter has it; null for all */
        public static Detail parse(String text) {
            return text == null
                    ? FULL
                    : Arrays.stream(values())
                            .filter(detail -> detail.text().equals(text))
                            .findFirst()
                            .orElseThrow(() -> ProblemException.badParameter(
                                    "detail",
                                    "The detail is one of "
                                            + Stream.of(values())
                                                    .map(Detail::text)
                                                    .collect(Collectors.joining(", "))
                                            + "."));
        }

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    /** An artefact of an answer; of a stub only the name is told, and where the rest is. */
    public record Told(Artefact artefact, boolean stub) {}

    /** @throws ProblemException 404 where there is none */
    public List<Told> of(Artefacts artefacts) {
        if (type.equals("schema") || type.equals("metadata")) {
            throw new ProblemException(
                    501, "Queries for \"" + type + "\" are part of the standard and not supported here.");
        }
        if (!StructureTypes.known(type)) {
            throw new ProblemException(404, "There is no type of structures called \"" + type + "\".");
        }
        List<Artefact> all = artefacts.outline();
        List<Artefact> asked = all.stream().filter(this::asks).toList();
        if (asked.isEmpty()) {
            throw new ProblemException(404, "There is no such structure.");
        }
        Set<Artefact> related = new LinkedHashSet<>(new References(all).of(asked, references));
        related.removeAll(asked);
        boolean allStubs = detail == Detail.ALL_STUBS || detail == Detail.ALL_COMPLETE_STUBS;
        boolean stubs = allStubs || detail == Detail.REFERENCE_STUBS || detail == Detail.REFERENCE_COMPLETE_STUBS;
        UsedCodes used = new UsedCodes(() -> all.stream()
                .filter(artefact -> artefact.type() == ArtefactType.CONSTRAINT)
                .map(artefacts::complete)
                .map(Artefact.Constraint.class::cast)
                .findFirst()
                .orElseThrow());
        Stream<Told> main = asked.stream()
                .map(artefact ->
                        allStubs ? new Told(artefact, true) : new Told(reduced(artefacts.complete(artefact)), false));
        Stream<Told> beside = related.stream()
                .map(artefact -> stubs ? new Told(artefact, true) : new Told(artefacts.complete(artefact), false))
                .map(told -> detail == Detail.REFERENCE_PARTIAL ? new Told(used.only(told.artefact()), false) : told);
        return Stream.concat(main, beside)
                .sorted(Comparator.comparing((Told told) -> told.artefact().type())
                        .thenComparing(told -> told.artefact().id()))
                .toList();
    }

    private boolean asks(Artefact artefact) {
        return StructureTypes.several(type).contains(artefact.type())
                && (agencies.isEmpty() || agencies.contains(artefact.agency()))
                && (ids.isEmpty() || ids.contains(artefact.id()))
                && (versions.isEmpty() || versions.contains(Maintained.VERSION));
    }

    private Artefact reduced(Artefact artefact) {
        if (items.isEmpty()) {
            return artefact;
        }
        if (artefact instanceof Artefact.ItemScheme scheme) {
            Artefact.ItemScheme only = scheme.only(item -> items.contains(item.id()));
            if (!only.items().isEmpty()) {
                return only;
            }
        }
        throw new ProblemException(404, "There is no such item.");
    }
}
