package org.dateline.web.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Writes linked data for what reads it. */
@ApplicationScoped
public class LinkedData {
    /** The vocabulary that search engines read. */
    public static final String SCHEMA_ORG = "https://schema.org";

    private final ObjectMapper json;

    LinkedData(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The content of a {@code script} element of type {@code application/ld+json}. Nothing in it can end the element or
     * begin a comment, whatever a title says: in JSON these signs stand in strings only, where they can be written so.
     */
    public String inScript(JsonLd document) {
        return text(document).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    public byte[] bytes(JsonLd document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    private String text(JsonLd document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A node is plain data", impossible);
        }
    }
}
