package org.dateline.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The realm that Keycloak imports: the one of every installation, with what only a local one has. */
final class Realm {
    private static final List<String> NAMES = List.of("clientId", "username", "name");

    private final ObjectMapper json = new ObjectMapper();

    /** Joins the two files: named array elements by their name, objects by field; anything else is replaced. */
    String joined(Path realm, Path additions) throws IOException {
        ObjectNode joined = (ObjectNode) json.readTree(realm.toFile());
        join(joined, (ObjectNode) json.readTree(additions.toFile()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(joined);
    }

    private static void join(ObjectNode into, ObjectNode more) {
        more.properties().forEach(field -> {
            JsonNode there = into.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue() instanceof ObjectNode addition) {
                join(object, addition);
            } else if (there instanceof ArrayNode array && field.getValue() instanceof ArrayNode addition) {
                join(into, field.getKey(), array, addition);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void join(ObjectNode parent, String field, ArrayNode into, ArrayNode more) {
        if (!more.path(0).isObject()) {
            parent.set(field, more);
            return;
        }
        for (JsonNode addition : more) {
            ObjectNode same = sameName(into, addition);
            if (same == null) {
                into.add(addition);
            } else {
                join(same, (ObjectNode) addition);
            }
        }
    }

    private static ObjectNode sameName(ArrayNode elements, JsonNode wanted) {
        for (JsonNode element : elements) {
            for (String name : NAMES) {
                if (wanted.has(name) && wanted.get(name).equals(element.get(name))) {
                    return (ObjectNode) element;
                }
            }
        }
        return null;
    }
}
