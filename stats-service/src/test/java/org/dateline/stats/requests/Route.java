package org.dateline.stats.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A route that everybody may read, as the committed OpenAPI document describes it. */
record Route(String path, List<Parameter> parameters) {
    private static final Path DOCUMENT = Path.of("openapi/stats.yaml");

    /**
     * @param example percent-encoded
     * @param several whether it may be given more than once
     * @param supported whether it is done here, or named with 501
     */
    record Parameter(
            String name, boolean inPath, boolean required, boolean several, boolean supported, String example) {
        String encodedName() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }

        String with(String value) {
            return encodedName() + "=" + value;
        }
    }

    /** All of them: a route that is added is among them. */
    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (var path : document().get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get != null && !get.has("security")) {
                List<Parameter> parameters = new ArrayList<>();
                get.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
                routes.add(new Route(path.getKey(), parameters));
            }
        }
        return routes;
    }

    static Route at(String path) {
        return all().stream()
                .filter(route -> route.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    List<Parameter> inPath() {
        return parameters.stream().filter(Parameter::inPath).toList();
    }

    List<Parameter> inQuery() {
        return parameters.stream().filter(parameter -> !parameter.inPath()).toList();
    }

    /** The address that its examples make, with what has to be said and nothing else. */
    String address(Map<String, String> examples) {
        String query = inQuery().stream()
                .filter(Parameter::required)
                .map(parameter -> parameter.with(examples.getOrDefault(parameter.name(), parameter.example())))
                .collect(Collectors.joining("&"));
        return pathWith(null, null, examples) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Its path with another value for one of the parts. */
    String pathWith(String name, String value, Map<String, String> examples) {
        String filled = path;
        for (Parameter parameter : inPath()) {
            String part = parameter.name().equals(name)
                    ? value
                    : examples.getOrDefault(parameter.name(), parameter.example());
            filled = filled.replace("{" + parameter.name() + "}", part);
        }
        return filled;
    }

    private static Parameter parameter(JsonNode node) {
        String example = node.path("example").asText();
        return new Parameter(
                node.get("name").asText(),
                node.get("in").asText().equals("path"),
                node.path("required").asBoolean(),
                node.path("schema").path("type").asText().equals("array"),
                !node.path("description").asText().startsWith("Not supported"),
                URLEncoder.encode(example, StandardCharsets.UTF_8));
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(DOCUMENT.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
