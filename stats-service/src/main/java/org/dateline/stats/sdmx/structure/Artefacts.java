package org.dateline.stats.sdmx.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.series.Titles.Name;

/** All that is maintained here. */
@ApplicationScoped
public class Artefacts {
    private static final Name AGENCY = new Name("Dateline", "데이트라인");

    private final CodeLists codeLists;
    private final Availability availability;

    Artefacts(CodeLists codeLists, Availability availability) {
        this.codeLists = codeLists;
        this.availability = availability;
    }

    /** All of them, in the order in which SDMX-ML lists them; what takes reading from the database is left out. */
    public List<Artefact> outline() {
        List<Artefact> all = new ArrayList<>();
        all.add(organisation(ArtefactType.AGENCY_SCHEME, "SDMX", "AGENCIES", new Name("Agencies", "기관")));
        all.add(organisation(
                ArtefactType.DATA_PROVIDER_SCHEME,
                Maintained.AGENCY,
                "DATA_PROVIDERS",
                new Name("Data providers", "자료 제공자")));
        all.add(new Artefact.Dataflow());
        Arrays.stream(Codelist.values())
                .map(codelist -> codelist(codelist, List.of()))
                .forEach(all::add);
        all.add(concepts());
        all.add(new Artefact.DataStructure());
        all.add(new Artefact.Constraint(Availability.ID, Map.of(), null, null, 0, null));
        return all;
    }

    /** An artefact of the outline with all that belongs to it. */
    public Artefact complete(Artefact outlined) {
        return switch (outlined.type()) {
            case CODELIST -> {
                Codelist codelist = Codelist.valueOf(outlined.id());
                yield codelist(codelist, codeLists.items(codelist));
            }
            case CONSTRAINT -> availability.of(SeriesFilter.ALL, Dimension.all(), false);
            default -> outlined;
        };
    }

    private static Artefact codelist(Codelist codelist, List<Artefact.Item> items) {
        return new Artefact.ItemScheme(
                ArtefactType.CODELIST, Maintained.AGENCY, codelist.name(), codelist.title(), items, false);
    }

    private static Artefact organisation(ArtefactType type, String agency, String id, Name title) {
        return new Artefact.ItemScheme(
                type, agency, id, title, List.of(new Artefact.Item(Maintained.AGENCY, AGENCY, null, null)), false);
    }

    private static Artefact concepts() {
        List<Artefact.Item> items = new ArrayList<>();
        Dimension.all()
                .forEach(dimension -> items.add(new Artefact.Item(dimension.name(), dimension.title(), null, null)));
        items.add(new Artefact.Item(
                Dimension.TIME, new Name("Time period", "시점"), "The time that the value is of.", null));
        items.add(new Artefact.Item(
                Dimension.MEASURE, new Name("Observation value", "관측값"), "In base units of UNIT_MEASURE.", null));
        Arrays.stream(Attribute.values())
                .forEach(attribute -> items.add(
                        new Artefact.Item(attribute.name(), attribute.title(), attribute.description(), null)));
        return new Artefact.ItemScheme(
                ArtefactType.CONCEPT_SCHEME,
                Maintained.AGENCY,
                Maintained.CONCEPTS,
                new Name("Concepts of series", "시계열 개념"),
                items,
                false);
    }
}
