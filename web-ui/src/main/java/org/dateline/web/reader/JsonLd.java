package org.dateline.web.reader;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A node of linked data as JSON-LD has it, its properties in their order. What is not known is left out. */
public final class JsonLd {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private final String id;

    private JsonLd(String id) {
        this.id = id;
    }

    /** A node inside another one; its terms are those of the document. */
    public static JsonLd of(String type) {
        return new JsonLd("@id").with("@type", type);
    }

    /** A node whose document's context has {@code id} and {@code type} for what else begins with an at sign. */
    public static JsonLd plain(String type) {
        return new JsonLd("id").with("type", type);
    }

    /**
     * The node that a document is about.
     *
     * @param context what gives the terms their meaning
     */
    public static JsonLd document(String context, String type) {
        return new JsonLd("@id").with("@context", context).with("@type", type);
    }

    /** The same, as {@link #plain} nodes are written. */
    public static JsonLd plainDocument(String context, String type) {
        return new JsonLd("id").with("@context", context).with("type", type);
    }

    /** Several nodes that say something about each other. */
    public static JsonLd graph(Map<String, String> prefixes, List<?> nodes) {
        return new JsonLd("@id").with("@context", prefixes).with("@graph", nodes);
    }

    /** The address that names the node. */
    public JsonLd id(String address) {
        return with(id, address);
    }

    /**
     * Adds a property: a string, a number, a truth value, a node, or several of them.
     *
     * @param value null, a blank string, an empty list and an empty {@link Optional} are left out
     */
    public JsonLd with(String property, Object value) {
        Object known = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean nothing = known == null
                || known instanceof String text && text.isBlank()
                || known instanceof Collection<?> several && several.isEmpty();
        if (!nothing) {
            properties.put(property, known);
        }
        return this;
    }

    /** Several values, without those that are null. */
    public static List<Object> several(Object... values) {
        return Arrays.stream(values).filter(Objects::nonNull).toList();
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
