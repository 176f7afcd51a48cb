package org.dateline.stats.sdmx.structure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.TimeRange;

/**
 * Of which codes data is asked for.
 *
 * @param selectable whether codes are wanted that could be chosen besides, rather than those of the data itself
 * @param references types of what is wanted besides the constraint
 */
public record AvailabilityQuery(
        DataQuery data, List<Dimension> dimensions, boolean selectable, Set<ArtefactType> references) {
    private static final Set<ArtefactType> ALL = Set.of(
            ArtefactType.DATAFLOW,
            ArtefactType.DATA_STRUCTURE,
            ArtefactType.CONCEPT_SCHEME,
            ArtefactType.CODELIST,
            ArtefactType.DATA_PROVIDER_SCHEME);

    /** @param mode and references as the parameters have them; null for their defaults */
    public static AvailabilityQuery of(DataQuery data, List<Dimension> dimensions, String mode, String references) {
        boolean selectable =
                switch (mode == null ? "exact" : mode) {
                    case "exact" -> false;
                    case "available" -> true;
                    default -> throw ProblemException.badParameter("mode", "The mode is exact or available.");
                };
        if (selectable && narrowed(data)) {
            throw DataQueries.unsupported(
                    "mode", "What could be chosen besides is not told for a part of the time; leave the time out.");
        }
        return new AvailabilityQuery(data, dimensions, selectable, types(references == null ? "none" : references));
    }

    private static Set<ArtefactType> types(String references) {
        Set<ArtefactType> types = new LinkedHashSet<>();
        for (String name : references.split(",", -1)) {
            if (name.equals("all")) {
                types.addAll(ALL);
            } else if (!name.equals("none")) {
                types.add(ArtefactType.at(name)
                        .filter(ALL::contains)
                        .orElseThrow(() -> ProblemException.badParameter(
                                "references",
                                "References are none, all, dataflow, datastructure, conceptscheme, codelist or"
                                        + " dataproviderscheme.")));
            }
        }
        return types;
    }

    private static boolean narrowed(DataQuery data) {
        return !data.range().equals(TimeRange.ANY) || data.updatedAfter() != null;
    }

    /** @throws ProblemException 404 where there is no data */
    public List<StructureQuery.Told> of(Artefacts artefacts, Availability availability) {
        Artefact.Constraint constraint = narrowed(data)
                ? availability.of(data, dimensions)
                : availability.of(data.filter(), dimensions, selectable);
        if (constraint.series() == 0 && !selectable) {
            throw new ProblemException(404, "There is no data that matches all that is asked for.");
        }
        UsedCodes used = new UsedCodes(() -> constraint);
        return Stream.concat(
                        artefacts.outline().stream()
                                .filter(artefact -> references.contains(artefact.type()))
                                .map(artefacts::complete)
                                .map(used::only),
                        Stream.of(constraint))
                .sorted(Comparator.comparing(Artefact::type).thenComparing(Artefact::id))
                .map(artefact -> new StructureQuery.Told(artefact, false))
                .toList();
    }
}
