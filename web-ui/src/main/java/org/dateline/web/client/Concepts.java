package org.dateline.web.client;

import java.util.List;

/** The vocabulary of figures. */
public record Concepts(List<Concept> concepts) {

    /**
     * What a code stands for.
     *
     * @param scheme {@code MEASURE}, {@code SUBJECT}, {@code AREA}, {@code UNIT} or another
     * @param labels English labels, the preferred one first
     */
    public record Concept(String scheme, String code, List<String> labels, String korean) {}
}
