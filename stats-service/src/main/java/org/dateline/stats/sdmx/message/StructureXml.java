package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.structure.Artefact;
import org.dateline.stats.sdmx.structure.ArtefactType;
import org.dateline.stats.sdmx.structure.StructureQuery.Told;
import org.dateline.stats.series.Titles.Name;

/** A message of structures in SDMX-ML 2.1. */
final class StructureXml {
    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";
    private static final String SERVED_AT = "/sdmx/2.1/";

    private final XmlMessage xml;

    private StructureXml(XmlMessage xml) {
        this.xml = xml;
    }

    static void write(Spool spool, List<Told> artefacts, Instant prepared) throws IOException {
        XmlMessage xml = new XmlMessage(spool);
        spool.content(false);
        xml.document("Structure", "str", STRUCTURE).header(prepared).flush();
        spool.content(true);
        new StructureXml(xml).structures(artefacts);
        xml.end();
    }

    private void structures(List<Told> artefacts) throws IOException {
        xml.start("mes:Structures");
        String open = null;
        for (Told told : artefacts) {
            String container = container(told.artefact().type());
            if (!container.equals(open)) {
                if (open != null) {
                    xml.close();
                }
                xml.start("str:" + container);
                open = container;
            }
            artefact(told.artefact(), told.stub());
        }
        if (open != null) {
            xml.close();
        }
        xml.close().close();
    }

    private static String container(ArtefactType type) {
        return switch (type) {
            case AGENCY_SCHEME, DATA_PROVIDER_SCHEME -> "OrganisationSchemes";
            case DATAFLOW -> "Dataflows";
            case CODELIST -> "Codelists";
            case CONCEPT_SCHEME -> "Concepts";
            case DATA_STRUCTURE -> "DataStructures";
            case CONSTRAINT -> "Constraints";
        };
    }

    private void artefact(Artefact artefact, boolean stub) throws IOException {
        String urnClass = artefact.type().urnClass();
        xml.start(
                "str:" + urnClass.substring(urnClass.indexOf('.') + 1),
                "id",
                artefact.id(),
                "agencyID",
                artefact.agency(),
                "version",
                Maintained.VERSION,
                "urn",
                artefact.urn(),
                "isExternalReference",
                String.valueOf(stub));
        if (stub) {
            xml.attribute(
                    "structureURL",
                    SERVED_AT + artefact.type().path() + "/" + artefact.agency() + "/" + artefact.id() + "/"
                            + Maintained.VERSION);
            names("com:Name", artefact.title());
        } else if (artefact instanceof Artefact.ItemScheme scheme) {
            itemScheme(scheme);
        } else if (artefact instanceof Artefact.DataStructure) {
            names("com:Name", artefact.title());
            new DataStructureXml(xml).components();
        } else if (artefact instanceof Artefact.Dataflow) {
            names("com:Name", artefact.title());
            xml.start("str:Structure");
            reference(xml, "DataStructure", "datastructure", Maintained.SERIES);
            xml.close();
        } else if (artefact instanceof Artefact.Constraint constraint) {
            constraint(constraint);
        }
        xml.close();
    }

    private void itemScheme(Artefact.ItemScheme scheme) throws IOException {
        if (scheme.partial()) {
            xml.attribute("isPartial", "true");
        }
        names("com:Name", scheme.title());
        String element =
                switch (scheme.type()) {
                    case AGENCY_SCHEME -> "str:Agency";
                    case DATA_PROVIDER_SCHEME -> "str:DataProvider";
                    case CODELIST -> "str:Code";
                    default -> "str:Concept";
                };
        for (Artefact.Item item : scheme.items()) {
            xml.start(element, "id", item.id());
            names("com:Name", item.title());
            if (item.description() != null) {
                xml.localised("com:Description", "en", item.description());
            }
            if (item.parent() != null) {
                xml.start("str:Parent").empty("Ref", "id", item.parent()).close();
            }
            xml.close();
        }
    }

    private void constraint(Artefact.Constraint constraint) throws IOException {
        xml.attribute("type", "Actual").start("com:Annotations");
        metric("series_count", constraint.series());
        if (constraint.observations() != null) {
            metric("obs_count", constraint.observations());
        }
        xml.close();
        names("com:Name", constraint.title());
        xml.start("str:ConstraintAttachment").start("str:Dataflow");
        reference(xml, "Dataflow", "datastructure", Maintained.SERIES);
        xml.close().close().start("str:CubeRegion", "include", "true");
        for (Map.Entry<Dimension, List<String>> codes : constraint.codes().entrySet()) {
            if (!codes.getValue().isEmpty()) {
                xml.start("com:KeyValue", "id", codes.getKey().name());
                for (String code : codes.getValue()) {
                    xml.text("com:Value", code);
                }
                xml.close();
            }
        }
        if (constraint.firstYear() != null) {
            xml.start("com:KeyValue", "id", Dimension.TIME)
                    .start("com:TimeRange")
                    .text("com:StartPeriod", constraint.firstYear(), "isInclusive", "true")
                    .text("com:EndPeriod", constraint.lastYear(), "isInclusive", "true")
                    .close()
                    .close();
        }
        xml.close();
    }

    private void metric(String id, long count) throws IOException {
        xml.start("com:Annotation", "id", id)
                .text("com:AnnotationTitle", String.valueOf(count))
                .text("com:AnnotationType", "sdmx_metrics")
                .close();
    }

    private void names(String element, Name name) throws IOException {
        xml.localised(element, "en", name.english()).localised(element, "ko", name.korean());
    }

    static void reference(XmlMessage xml, String type, String packaged, String id) throws IOException {
        xml.empty(
                "Ref",
                "id",
                id,
                "version",
                Maintained.VERSION,
                "agencyID",
                Maintained.AGENCY,
                "package",
                packaged,
                "class",
                type);
    }
}
