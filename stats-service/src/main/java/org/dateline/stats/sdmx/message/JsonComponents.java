package org.dateline.stats.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.structure.CodeLists;
import org.dateline.stats.series.Titles.Name;

/** The part of a message of data in SDMX-JSON that says what its numbers mean. */
final class JsonComponents {
    private final JsonGenerator json;
    private final CodeLists names;

    JsonComponents(JsonGenerator json, CodeLists names) {
        this.json = json;
        this.names = names;
    }

    /** Values by number, and which attributes stand where. */
    record Levels(
            Map<Dimension, JsonData.Numbered> dimensions,
            JsonData.Numbered times,
            Map<Attribute, JsonData.Numbered> attributes,
            List<Attribute> ofSeries,
            List<Attribute> ofObservations) {}

    void write(JsonData.JsonVersion version, DataQuery.Content content, Levels levels) throws IOException {
        boolean two = version == JsonData.JsonVersion.TWO;
        links(json);
        json.writeObjectFieldStart("dimensions");
        empty("dataSet");
        json.writeArrayFieldStart("series");
        if (!content.flat()) {
            dimensions(levels);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("observation");
        if (content.flat()) {
            dimensions(levels);
        }
        if (content.observations()) {
            time(levels.times(), two);
        }
        json.writeEndArray();
        json.writeEndObject();
        if (two) {
            measures(content);
        }
        json.writeObjectFieldStart("attributes");
        empty("dataSet");
        attributes("series", levels.ofSeries(), levels, two);
        attributes("observation", levels.ofObservations(), levels, two);
        json.writeEndObject();
    }

    /** What the data is of; 2.0 has every data set say so as well. */
    static void links(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        link(json, "dataflow", "datastructure.Dataflow");
        link(json, "datastructure", "datastructure.DataStructure");
        json.writeEndArray();
    }

    private static void link(JsonGenerator json, String relation, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("urn", Maintained.urn(type, Maintained.SERIES));
        json.writeStringField("rel", relation);
        json.writeEndObject();
    }

    private void empty(String field) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeEndArray();
    }

    private void dimensions(Levels levels) throws IOException {
        for (Dimension dimension : Dimension.all()) {
            json.writeStartObject();
            named(json, dimension.name(), dimension.title());
            json.writeNumberField("keyPosition", dimension.ordinal());
            codes(dimension.codelist(), levels.dimensions().get(dimension));
            json.writeEndObject();
        }
    }

    private void codes(Codelist codelist, JsonData.Numbered values) throws IOException {
        json.writeArrayFieldStart("values");
        for (String code : values.values()) {
            json.writeStartObject();
            named(json, code, names.name(codelist, code));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A range of days has characters that no id has; 2.0 takes values without ids. */
    private void time(JsonData.Numbered times, boolean two) throws IOException {
        json.writeStartObject();
        named(json, Dimension.TIME, new Name("Time period", "시점"));
        json.writeNumberField("keyPosition", Dimension.all().size());
        json.writeFieldName("roles");
        json.writeArray(new String[] {Dimension.TIME}, 0, 1);
        json.writeArrayFieldStart("values");
        for (String time : times.values()) {
            json.writeStartObject();
            if (two && time.contains("/")) {
                json.writeStringField("value", time);
            } else {
                json.writeStringField("id", time);
                json.writeStringField("name", time);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void measures(DataQuery.Content content) throws IOException {
        json.writeObjectFieldStart("measures");
        json.writeArrayFieldStart("observation");
        if (content.values()) {
            json.writeStartObject();
            named(json, Dimension.MEASURE, new Name("Observation value", "관측값"));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attributes(String level, List<Attribute> attributes, Levels levels, boolean direct)
            throws IOException {
        json.writeArrayFieldStart(level);
        for (Attribute attribute : attributes) {
            json.writeStartObject();
            named(json, attribute.name(), attribute.title());
            relationship(attribute, direct);
            JsonData.Numbered values = levels.attributes().get(attribute);
            if (attribute.codelist().isPresent()) {
                codes(attribute.codelist().get(), values);
            } else if (!direct) {
                json.writeArrayFieldStart("values");
                for (String value : values.values()) {
                    json.writeStartObject();
                    json.writeStringField("name", value);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void relationship(Attribute attribute, boolean two) throws IOException {
        json.writeObjectFieldStart("relationship");
        if (attribute.level() == Attribute.Level.SERIES) {
            json.writeArrayFieldStart("dimensions");
            for (Dimension dimension : Dimension.all()) {
                json.writeString(dimension.name());
            }
            json.writeEndArray();
        } else if (two) {
            json.writeObjectFieldStart("observation");
            json.writeEndObject();
        } else {
            json.writeStringField("primaryMeasure", Dimension.MEASURE);
        }
        json.writeEndObject();
    }

    static void named(JsonGenerator json, String id, Name name) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("name", name.english());
        json.writeObjectFieldStart("names");
        json.writeStringField("en", name.english());
        json.writeStringField("ko", name.korean());
        json.writeEndObject();
    }
}
