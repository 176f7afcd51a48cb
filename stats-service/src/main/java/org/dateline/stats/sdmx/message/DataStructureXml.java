package org.dateline.stats.sdmx.message;

import java.io.IOException;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;

/** The components of the data structure in SDMX-ML 2.1. */
final class DataStructureXml {
    private final XmlMessage xml;

    DataStructureXml(XmlMessage xml) {
        this.xml = xml;
    }

    void components() throws IOException {
        xml.start("str:DataStructureComponents").start("str:DimensionList", "id", "DimensionDescriptor");
        int position = 0;
        for (Dimension dimension : Dimension.all()) {
            xml.start("str:Dimension", "id", dimension.name(), "position", String.valueOf(++position));
            concept(dimension.name());
            coded(dimension.codelist());
            xml.close();
        }
        xml.start("str:TimeDimension", "id", Dimension.TIME, "position", String.valueOf(++position));
        concept(Dimension.TIME);
        free("ObservationalTimePeriod");
        xml.close().close().start("str:AttributeList", "id", "AttributeDescriptor");
        for (Attribute attribute : Attribute.values()) {
            attribute(attribute);
        }
        xml.close()
                .start("str:MeasureList", "id", "MeasureDescriptor")
                .start("str:PrimaryMeasure", "id", Dimension.MEASURE);
        concept(Dimension.MEASURE);
        free("Decimal");
        xml.close().close().close();
    }

    private void attribute(Attribute attribute) throws IOException {
        xml.start(
                "str:Attribute",
                "id",
                attribute.name(),
                "assignmentStatus",
                attribute.mandatory() ? "Mandatory" : "Conditional");
        concept(attribute.name());
        if (attribute.codelist().isPresent()) {
            coded(attribute.codelist().get());
        } else {
            free(attribute.text().orElse(Attribute.Text.STRING).type());
        }
        xml.start("str:AttributeRelationship");
        if (attribute.level() == Attribute.Level.OBSERVATION) {
            xml.start("str:PrimaryMeasure")
                    .empty("Ref", "id", Dimension.MEASURE)
                    .close();
        } else {
            for (Dimension dimension : Dimension.all()) {
                xml.start("str:Dimension").empty("Ref", "id", dimension.name()).close();
            }
        }
        xml.close().close();
    }

    private void concept(String id) throws IOException {
        xml.start("str:ConceptIdentity")
                .empty(
                        "Ref",
                        "id",
                        id,
                        "maintainableParentID",
                        Maintained.CONCEPTS,
                        "maintainableParentVersion",
                        Maintained.VERSION,
                        "agencyID",
                        Maintained.AGENCY,
                        "package",
                        "conceptscheme",
                        "class",
                        "Concept")
                .close();
    }

    private void coded(Codelist codelist) throws IOException {
        xml.start("str:LocalRepresentation").start("str:Enumeration");
        StructureXml.reference(xml, "Codelist", "codelist", codelist.name());
        xml.close().close();
    }

    private void free(String type) throws IOException {
        xml.start("str:LocalRepresentation")
                .empty("str:TextFormat", "textType", type)
                .close();
    }
}
