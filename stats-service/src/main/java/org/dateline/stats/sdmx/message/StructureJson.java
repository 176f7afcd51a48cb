package org.dateline.stats.sdmx.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.structure.Artefact;
import org.dateline.stats.sdmx.structure.ArtefactType;
import org.dateline.stats.sdmx.structure.StructureQuery.Told;

/** A message of structures in SDMX-JSON 2.0. */
final class StructureJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private StructureJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Spool spool, List<Told> artefacts, Instant prepared) throws IOException {
        JsonGenerator json = JSON.createGenerator(spool).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        spool.content(false);
        json.writeStartObject();
        JsonMeta.write(json, prepared);
        json.flush();
        spool.content(true);
        json.writeObjectFieldStart("data");
        new StructureJson(json).lists(artefacts);
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private void lists(List<Told> artefacts) throws IOException {
        Map<ArtefactType, List<Told>> byType = artefacts.stream()
                .collect(Collectors.groupingBy(told -> told.artefact().type()));
        for (ArtefactType type : ArtefactType.values()) {
            if (byType.containsKey(type)) {
                json.writeArrayFieldStart(list(type));
                for (Told told : byType.get(type)) {
                    json.writeStartObject();
                    artefact(told);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        }
    }

    private static String list(ArtefactType type) {
        return switch (type) {
            case AGENCY_SCHEME -> "agencySchemes";
            case DATA_PROVIDER_SCHEME -> "dataProviderSchemes";
            case DATAFLOW -> "dataflows";
            case CODELIST -> "codelists";
            case CONCEPT_SCHEME -> "conceptSchemes";
            case DATA_STRUCTURE -> "dataStructures";
            case CONSTRAINT -> "dataConstraints";
        };
    }

    private void artefact(Told told) throws IOException {
        Artefact artefact = told.artefact();
        JsonComponents.named(json, artefact.id(), artefact.title());
        json.writeStringField("agencyID", artefact.agency());
        json.writeStringField("version", Maintained.VERSION);
        json.writeBooleanField("isExternalReference", told.stub());
        json.writeArrayFieldStart("links");
        json.writeStartObject();
        json.writeStringField("rel", "self");
        json.writeStringField("urn", artefact.urn());
        json.writeEndObject();
        json.writeEndArray();
        if (told.stub()) {
            return;
        }
        if (artefact instanceof Artefact.ItemScheme scheme) {
            itemScheme(scheme);
        } else if (artefact instanceof Artefact.Dataflow) {
            json.writeStringField("structure", Maintained.urn("datastructure.DataStructure", Maintained.SERIES));
        } else if (artefact instanceof Artefact.DataStructure) {
            dataStructure();
        } else if (artefact instanceof Artefact.Constraint constraint) {
            constraint(constraint);
        }
    }

    private void itemScheme(Artefact.ItemScheme scheme) throws IOException {
        json.writeBooleanField("isPartial", scheme.partial());
        json.writeArrayFieldStart(
                switch (scheme.type()) {
                    case AGENCY_SCHEME -> "agencies";
                    case DATA_PROVIDER_SCHEME -> "dataProviders";
                    case CODELIST -> "codes";
                    default -> "concepts";
                });
        for (Artefact.Item item : scheme.items()) {
            json.writeStartObject();
            JsonComponents.named(json, item.id(), item.title());
            if (item.description() != null) {
                json.writeStringField("description", item.description());
            }
            if (item.parent() != null) {
                json.writeStringField("parent", item.parent());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void dataStructure() throws IOException {
        json.writeObjectFieldStart("dataStructureComponents");
        json.writeObjectFieldStart("dimensionList");
        json.writeStringField("id", "DimensionDescriptor");
        json.writeArrayFieldStart("dimensions");
        for (Dimension dimension : Dimension.all()) {
            json.writeStartObject();
            component(dimension.name());
            json.writeNumberField("position", dimension.ordinal());
            coded(dimension.codelist());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("timeDimension");
        component(Dimension.TIME);
        free("ObservationalTimePeriod");
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("attributeList");
        json.writeStringField("id", "AttributeDescriptor");
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : Attribute.values()) {
            attribute(attribute);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("measureList");
        json.writeStringField("id", "MeasureDescriptor");
        json.writeArrayFieldStart("measures");
        json.writeStartObject();
        component(Dimension.MEASURE);
        free("Decimal");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void attribute(Attribute attribute) throws IOException {
        json.writeStartObject();
        component(attribute.name());
        json.writeStringField("usage", attribute.mandatory() ? "mandatory" : "optional");
        json.writeObjectFieldStart("attributeRelationship");
        if (attribute.level() == Attribute.Level.SERIES) {
            json.writeArrayFieldStart("dimensions");
            for (Dimension dimension : Dimension.all()) {
                json.writeString(dimension.name());
            }
            json.writeEndArray();
        } else {
            json.writeObjectFieldStart("observation");
            json.writeEndObject();
        }
        json.writeEndObject();
        if (attribute.codelist().isPresent()) {
            coded(attribute.codelist().get());
        } else {
            free(attribute.text().orElse(Attribute.Text.STRING).type());
        }
        json.writeEndObject();
    }

    private void component(String id) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField(
                "conceptIdentity", Maintained.urn("conceptscheme.Concept", Maintained.CONCEPTS) + "." + id);
    }

    private void coded(Codelist codelist) throws IOException {
        json.writeObjectFieldStart("localRepresentation");
        json.writeStringField("enumeration", Maintained.urn("codelist.Codelist", codelist.name()));
        json.writeEndObject();
    }

    private void free(String type) throws IOException {
        json.writeObjectFieldStart("localRepresentation");
        json.writeObjectFieldStart("format");
        json.writeStringField("dataType", type);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void constraint(Artefact.Constraint constraint) throws IOException {
        json.writeStringField("role", "Actual");
        json.writeArrayFieldStart("annotations");
        metric("series_count", constraint.series());
        if (constraint.observations() != null) {
            metric("obs_count", constraint.observations());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("constraintAttachment");
        json.writeFieldName("dataflows");
        json.writeArray(new String[] {Maintained.urn("datastructure.Dataflow", Maintained.SERIES)}, 0, 1);
        json.writeEndObject();
        json.writeArrayFieldStart("cubeRegions");
        json.writeStartObject();
        json.writeBooleanField("include", true);
        json.writeArrayFieldStart("keyValues");
        for (Map.Entry<Dimension, List<String>> codes : constraint.codes().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", codes.getKey().name());
            json.writeArrayFieldStart("values");
            for (String code : codes.getValue()) {
                json.writeStartObject();
                json.writeStringField("value", code);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void metric(String id, long count) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("title", String.valueOf(count));
        json.writeStringField("type", "sdmx_metrics");
        json.writeEndObject();
    }
}
