package org.dateline.stats.sdmx.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.series.Titles.Name;

/** Something that an agency maintains. */
public sealed interface Artefact {
    ArtefactType type();

    Name title();

    String id();

    /** What it refers to. */
    List<Id> references();

    default String agency() {
        return Maintained.AGENCY;
    }

    default Id identity() {
        return new Id(type(), id());
    }

    default String urn() {
        return "urn:sdmx:org.sdmx.infomodel." + type().urnClass() + "=" + agency() + ":" + id() + "("
                + Maintained.VERSION + ")";
    }

    /** What an artefact is told from others by. */
    record Id(ArtefactType type, String id) {}

    /**
     * A list of codes, concepts or organisations.
     *
     * @param partial whether items were left out
     */
    record ItemScheme(ArtefactType type, String agency, String id, Name title, List<Item> items, boolean partial)
            implements Artefact {
        @Override
        public List<Id> references() {
            return List.of();
        }

        ItemScheme only(Predicate<Item> wanted) {
            List<Item> left = items.stream().filter(wanted).toList();
            return new ItemScheme(type, agency, id, title, left, partial || left.size() < items.size());
        }
    }

    /**
     * @param description in English; null for none
     * @param parent id of another item of the scheme that it is a part or a kind of; null for none
     */
    record Item(String id, Name title, String description, String parent) {}

    /** The one data structure: what it consists of are {@link Dimension} and {@link Attribute}. */
    record DataStructure() implements Artefact {
        @Override
        public ArtefactType type() {
            return ArtefactType.DATA_STRUCTURE;
        }

        @Override
        public String id() {
            return Maintained.SERIES;
        }

        @Override
        public Name title() {
            return new Name("Series out of press releases", "보도자료 시계열 구조");
        }

        @Override
        public List<Id> references() {
            List<Id> references = new ArrayList<>();
            Arrays.stream(Codelist.values())
                    .map(codelist -> new Id(ArtefactType.CODELIST, codelist.name()))
                    .forEach(references::add);
            references.add(new Id(ArtefactType.CONCEPT_SCHEME, Maintained.CONCEPTS));
            return references;
        }
    }

    /** The one dataflow. */
    record Dataflow() implements Artefact {
        @Override
        public ArtefactType type() {
            return ArtefactType.DATAFLOW;
        }

        @Override
        public String id() {
            return Maintained.SERIES;
        }

        @Override
        public Name title() {
            return new Name("Series out of press releases", "보도자료 시계열");
        }

        @Override
        public List<Id> references() {
            return List.of(new Id(ArtefactType.DATA_STRUCTURE, Maintained.SERIES));
        }
    }

    /**
     * What data there is.
     *
     * @param codes of each dimension those that there is data for
     * @param firstYear of the oldest observation; null where that was not looked for
     * @param lastYear of the newest
     * @param series how many there are
     * @param observations how many they have; null where they were not counted
     */
    record Constraint(
            String id,
            Map<Dimension, List<String>> codes,
            String firstYear,
            String lastYear,
            long series,
            Long observations)
            implements Artefact {
        @Override
        public ArtefactType type() {
            return ArtefactType.CONSTRAINT;
        }

        @Override
        public Name title() {
            return new Name("Available data", "이용 가능한 자료");
        }

        @Override
        public List<Id> references() {
            return List.of(new Id(ArtefactType.DATAFLOW, Maintained.SERIES));
        }
    }
}
