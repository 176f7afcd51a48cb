package org.dateline.stats.sdmx.structure;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.stats.sdmx.component.Dimension;

/** Leaves of code lists what there is data for. */
final class UsedCodes {
    private final Supplier<Artefact.Constraint> available;
    private Artefact.Constraint constraint;

    /** @param available asked once, and only where it is needed */
    UsedCodes(Supplier<Artefact.Constraint> available) {
        this.available = available;
    }

    /** Other artefacts, and lists of the codes of attributes, stay as they are. */
    Artefact only(Artefact artefact) {
        boolean ofDimension = Dimension.all().stream()
                .anyMatch(dimension -> dimension.codelist().name().equals(artefact.id()));
        if (!ofDimension || !(artefact instanceof Artefact.ItemScheme scheme)) {
            return artefact;
        }
        Set<String> used = constraint().codes().entrySet().stream()
                .filter(entry -> entry.getKey().codelist().name().equals(scheme.id()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        return scheme.only(item -> used.contains(item.id()));
    }

    private Artefact.Constraint constraint() {
        if (constraint == null) {
            constraint = available.get();
        }
        return constraint;
    }
}
