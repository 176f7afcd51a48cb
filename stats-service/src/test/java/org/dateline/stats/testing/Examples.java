package org.dateline.stats.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The committed example messages, which consumers test against too. An answer has the shape of an example when it has
 * exactly its fields, each of the same kind; {@code null} stands for a value that may be missing and goes with every kind,
 * and what the elements of an array have between them shows what all of them are like.
 *
 * <p>Each answer is left in {@code target/examples}: copied over the committed file, it is the new example.
 */
public final class Examples {
    private static final Path DIRECTORY = Path.of("src/test/examples");
    private static final Path ANSWERS = Path.of("target/examples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    public static void assertShape(String name, String answer) {
        try {
            JsonNode answered = JSON.readTree(answer);
            Files.createDirectories(ANSWERS);
            Files.writeString(
                    ANSWERS.resolve(name + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answered) + "\n");
            compare(name, JSON.readTree(Files.readString(DIRECTORY.resolve(name + ".json"))), answered);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compare(String place, JsonNode example, JsonNode answer) {
        if (example.isNull() || answer.isNull()) {
            return;
        }
        assertEquals(example.getNodeType(), answer.getNodeType(), "Kind of value at " + place);
        if (example.isObject()) {
            assertEquals(names(example), names(answer), "Fields of " + place);
            names(example).forEach(name -> compare(place + "." + name, example.get(name), answer.get(name)));
        } else if (example.isArray()) {
            assertTrue(!example.isEmpty() || answer.isEmpty(), "The example shows an element of " + place);
            for (JsonNode element : answer) {
                compare(place + "[]", fullest(example, element), element);
            }
        }
    }

    /** Of each field the first element that has something in it. */
    private static JsonNode fullest(JsonNode elements, JsonNode like) {
        if (!like.isObject()) {
            return elements.get(0);
        }
        ObjectNode fullest = JSON.createObjectNode();
        for (JsonNode element : elements) {
            element.properties().forEach(field -> {
                JsonNode known = fullest.get(field.getKey());
                if (known == null || known.isNull() || known.isArray() && known.isEmpty()) {
                    fullest.set(field.getKey(), field.getValue());
                }
            });
        }
        return fullest;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
