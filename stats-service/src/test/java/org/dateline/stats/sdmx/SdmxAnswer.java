package org.dateline.stats.sdmx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads answers with data in every format into the same: a row for each observation, or for each series without any, with its
 * components by their ids. {@code VALID_FROM} is since when the data set of an answer about history was valid.
 */
enum SdmxAnswer {
    GENERIC("genericdata+xml;version=2.1") {
        @Override
        List<Map<String, String>> rows(String text) throws Exception {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Element set : elements(document(text), "DataSet")) {
                for (Element series : elements(set, "Series")) {
                    Map<String, String> row = values(series, "SeriesKey", "Attributes");
                    add(rows, set, row, elements(series, "Obs"));
                }
                List<Element> flat = elements(set, "Obs");
                if (!flat.isEmpty()) {
                    add(rows, set, Map.of(), flat);
                }
            }
            return rows;
        }

        private void add(List<Map<String, String>> rows, Element set, Map<String, String> series, List<Element> all) {
            for (Element observation : all) {
                Map<String, String> row = new TreeMap<>(series);
                row.putAll(values(observation, "ObsKey", "Attributes"));
                elements(observation, "ObsDimension")
                        .forEach(time -> row.put("TIME_PERIOD", time.getAttribute("value")));
                elements(observation, "ObsValue").forEach(value -> row.put("OBS_VALUE", value.getAttribute("value")));
                rows.add(since(row, set.getAttribute("validFromDate")));
            }
            if (all.isEmpty()) {
                rows.add(series);
            }
        }

        private Map<String, String> values(Element parent, String... groups) {
            Map<String, String> values = new TreeMap<>();
            for (String group : groups) {
                for (Element element : elements(parent, group)) {
                    elements(element, "Value")
                            .forEach(value -> values.put(value.getAttribute("id"), value.getAttribute("value")));
                }
            }
            return values;
        }
    },
    SPECIFIC("structurespecificdata+xml;version=2.1") {
        @Override
        List<Map<String, String>> rows(String text) throws Exception {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Element set : elements(document(text), "DataSet")) {
                String since = set.getAttribute("ss:validFromDate");
                for (Element series : elements(set, "Series")) {
                    List<Element> all = elements(series, "Obs");
                    all.forEach(observation -> {
                        Map<String, String> row = attributes(series);
                        row.putAll(attributes(observation));
                        rows.add(since(row, since));
                    });
                    if (all.isEmpty()) {
                        rows.add(attributes(series));
                    }
                }
                elements(set, "Obs").forEach(observation -> rows.add(since(attributes(observation), since)));
            }
            return rows;
        }

        private Map<String, String> attributes(Element element) {
            Map<String, String> attributes = new TreeMap<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                attributes.put(attribute.getNodeName(), attribute.getNodeValue());
            }
            return attributes;
        }
    },
    JSON_1("data+json;version=1.0.0") {
        @Override
        List<Map<String, String>> rows(String text) throws IOException {
            JsonNode data = JSON.readTree(text).get("data");
            return json(data, data.get("structure"));
        }
    },
    JSON_2("data+json;version=2.0.0") {
        @Override
        List<Map<String, String>> rows(String text) throws IOException {
            JsonNode data = JSON.readTree(text).get("data");
            return json(data, data.get("structures").get(0));
        }
    },
    CSV_1("data+csv;version=1.0.0") {
        @Override
        List<Map<String, String>> rows(String text) {
            return csv(text, List.of("DATAFLOW"));
        }
    },
    CSV_2("data+csv;version=2.0.0") {
        @Override
        List<Map<String, String>> rows(String text) {
            return csv(text, List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String type;

    SdmxAnswer(String type) {
        this.type = "application/vnd.sdmx." + type;
    }

    /** The media type to ask for. */
    String type() {
        return type;
    }

    /** Whether the first version of the REST API gives it as well: formats of SDMX 3.0 came with the second. */
    boolean ofFirstVersion() {
        return this != JSON_2 && this != CSV_2;
    }

    abstract List<Map<String, String>> rows(String text) throws Exception;

    private static Map<String, String> since(Map<String, String> row, String validFrom) {
        if (validFrom != null && !validFrom.isEmpty()) {
            row.put("VALID_FROM", validFrom);
        }
        return row;
    }

    private static Element document(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /** Children by their names without a prefix. */
    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child
                    && child.getTagName().replaceFirst("^.*:", "").equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static List<Map<String, String>> csv(String text, List<String> leading) {
        List<List<String>> lines = Stream.of(text.split("\r\n"))
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.startsWith("\"")
                                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                                : cell)
                        .toList())
                .toList();
        List<String> header = lines.get(0);
        if (!header.subList(0, leading.size()).equals(leading)) {
            throw new AssertionError("The rows begin with " + header);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = leading.size(); i < header.size(); i++) {
                if (!line.get(i).isEmpty()) {
                    row.put(header.get(i), line.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> json(JsonNode data, JsonNode structure) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode set : data.get("dataSets")) {
            for (var series : set.path("series").properties()) {
                Map<String, String> row = new TreeMap<>();
                keyed(row, structure.at("/dimensions/series"), series.getKey());
                told(row, structure.at("/attributes/series"), series.getValue().path("attributes"), 0);
                observations(rows, row, structure, set, series.getValue().path("observations"));
                if (!series.getValue().has("observations")) {
                    rows.add(row);
                }
            }
            observations(rows, Map.of(), structure, set, set.path("observations"));
        }
        return rows;
    }

    private static void observations(
            List<Map<String, String>> rows,
            Map<String, String> series,
            JsonNode structure,
            JsonNode set,
            JsonNode all) {
        for (var observation : all.properties()) {
            Map<String, String> row = new TreeMap<>(series);
            keyed(row, structure.at("/dimensions/observation"), observation.getKey());
            JsonNode values = observation.getValue();
            row.put(
                    "OBS_VALUE",
                    values.get(0).isNumber()
                            ? values.get(0).decimalValue().toPlainString()
                            : values.get(0).asText());
            told(row, structure.at("/attributes/observation"), values, 1);
            rows.add(since(row, set.path("validFrom").asText()));
        }
    }

    private static void keyed(Map<String, String> row, JsonNode dimensions, String key) {
        String[] numbers = key.split(":");
        for (int i = 0; i < numbers.length; i++) {
            JsonNode dimension = dimensions.get(i);
            row.put(
                    dimension.get("id").asText(),
                    dimension
                            .get("values")
                            .get(Integer.parseInt(numbers[i]))
                            .get("id")
                            .asText());
        }
    }

    /** Values of attributes by number, or themselves where the structure lists none. */
    private static void told(Map<String, String> row, JsonNode attributes, JsonNode values, int first) {
        for (int i = 0; i < attributes.size(); i++) {
            JsonNode value = values.path(i + first);
            JsonNode known = attributes.get(i).get("values");
            if (!value.isMissingNode() && !value.isNull()) {
                JsonNode meant = known == null ? value : known.get(value.asInt());
                row.put(
                        attributes.get(i).get("id").asText(),
                        known == null
                                ? meant.asText()
                                : meant.path("id").asText(meant.path("name").asText()));
            }
        }
    }
}
