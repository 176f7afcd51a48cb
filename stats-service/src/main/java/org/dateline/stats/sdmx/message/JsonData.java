package org.dateline.stats.sdmx.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesData;
import org.dateline.stats.sdmx.structure.CodeLists;

/**
 * SDMX-JSON, 1.0 or 2.0. Codes, times and coded attributes are numbered as they come, and the structure that says what the
 * numbers mean comes after the data: the order of members means nothing in JSON, and so no answer has to be held. In 2.0
 * values of attributes without a code list stand where they belong; 1.0 knows numbers only, and sentences have to be kept
 * until its end.
 */
final class JsonData implements DataWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Spool spool;
    private final JsonVersion version;
    private final DataQuery.Content content;
    private final CodeLists names;
    private final JsonGenerator json;
    private final Map<Dimension, Numbered> dimensions = new EnumMap<>(Dimension.class);
    private final Numbered times = new Numbered();
    private final Map<Attribute, Numbered> attributes = new EnumMap<>(Attribute.class);
    private final List<Attribute> ofSeries;
    private final List<Attribute> ofObservations;
    private Action action;

    JsonData(Spool spool, JsonVersion version, DataQuery.Content content, CodeLists names) throws IOException {
        this.spool = spool;
        this.version = version;
        this.content = content;
        this.names = names;
        this.json = JSON.createGenerator(spool).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        Dimension.all().forEach(dimension -> dimensions.put(dimension, new Numbered()));
        content.attributes().forEach(attribute -> attributes.put(attribute, new Numbered()));
        ofSeries = content.attributes().stream()
                .filter(attribute -> attribute.level() == Attribute.Level.SERIES && !content.flat())
                .toList();
        ofObservations = content.attributes().stream()
                .filter(attribute -> !ofSeries.contains(attribute))
                .toList();
    }

    /** What the versions differ in. */
    enum JsonVersion {
        ONE,
        TWO
    }

    @Override
    public void start(Action wanted, Instant prepared) throws IOException {
        action = wanted;
        spool.content(false);
        json.writeStartObject();
        JsonMeta.write(json, prepared, "en", "ko");
        json.flush();
        spool.content(true);
        json.writeObjectFieldStart("data");
        json.writeArrayFieldStart("dataSets");
    }

    @Override
    public void startDataSet(Instant validFrom) throws IOException {
        json.writeStartObject();
        if (version == JsonVersion.TWO) {
            json.writeNumberField("structure", 0);
            JsonComponents.links(json);
        }
        json.writeStringField("action", action.text());
        if (validFrom != null) {
            json.writeStringField("validFrom", validFrom.toString());
        }
        json.writeObjectFieldStart(content.flat() ? "observations" : "series");
    }

    @Override
    public void series(SeriesData series) throws IOException {
        String key = Dimension.all().stream()
                .map(dimension -> String.valueOf(dimensions.get(dimension).number(dimension.of(series.key()))))
                .collect(Collectors.joining(":"));
        if (content.flat()) {
            for (SeriesData.Observation observation : series.observations()) {
                json.writeFieldName(key + ":" + times.number(observation.time()));
                observation(observation, SeriesData.together(series, observation));
            }
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeArrayFieldStart("attributes");
        values(ofSeries, series.attributes());
        json.writeEndArray();
        if (content.observations()) {
            json.writeObjectFieldStart("observations");
            for (SeriesData.Observation observation : series.observations()) {
                json.writeFieldName(String.valueOf(times.number(observation.time())));
                observation(observation, observation.attributes());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void observation(SeriesData.Observation observation, Map<Attribute, String> told) throws IOException {
        json.writeStartArray();
        if (!content.values()) {
            if (version == JsonVersion.ONE) {
                json.writeNull();
            }
        } else if (version == JsonVersion.TWO) {
            // As text: many readers take numbers for binary fractions.
            json.writeString(observation.text());
        } else {
            json.writeNumber(observation.text());
        }
        values(ofObservations, told);
        json.writeEndArray();
    }

    private void values(List<Attribute> wanted, Map<Attribute, String> told) throws IOException {
        for (Attribute attribute : wanted) {
            String value = told.get(attribute);
            if (value == null) {
                json.writeNull();
            } else if (attribute.codelist().isEmpty() && version == JsonVersion.TWO) {
                json.writeString(value);
            } else {
                json.writeNumber(attributes.get(attribute).number(value));
            }
        }
    }

    @Override
    public void endDataSet() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        if (version == JsonVersion.TWO) {
            json.writeArrayFieldStart("structures");
            json.writeStartObject();
            json.writeArrayFieldStart("dataSets");
            json.writeNumber(0);
            json.writeEndArray();
        } else {
            json.writeObjectFieldStart("structure");
        }
        new JsonComponents(json, names).write(version, content, levels());
        json.writeEndObject();
        if (version == JsonVersion.TWO) {
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private JsonComponents.Levels levels() {
        return new JsonComponents.Levels(dimensions, times, attributes, ofSeries, ofObservations);
    }

    /** Values in the order in which they were met first. */
    static final class Numbered {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String value) {
            Integer known = numbers.putIfAbsent(value, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        List<String> values() {
            return new ArrayList<>(numbers.keySet());
        }
    }
}
