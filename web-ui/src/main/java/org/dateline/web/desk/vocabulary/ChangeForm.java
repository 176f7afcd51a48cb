package org.dateline.web.desk.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody wants the vocabulary to be.
 *
 * @param what {@code create, synonym, edit} or {@code merge}
 * @param words what a text says and no concept is called
 * @param english labels, one on a line, the preferred one first
 * @param concept id of the concept that is edited, merged, or gets the words
 * @param tag entity tag of the concept as it was shown
 */
record ChangeForm(
        @RestForm("do") String what,
        @RestForm String scheme,
        @RestForm String words,
        @RestForm String code,
        @RestForm String english,
        @RestForm String korean,
        @RestForm String broader,
        @RestForm String unit,
        @RestForm String concept,
        @RestForm String into,
        @RestForm String tag) {

    /** An empty form for words. */
    static ChangeForm teaching(String scheme, String words) {
        return new ChangeForm(null, scheme, words, "", words, "", "", "", "", "", "");
    }

    static ChangeForm editing(Concept concept, String tag) {
        return new ChangeForm(
                "edit",
                concept.scheme(),
                "",
                concept.code(),
                concept.lines("en"),
                concept.lines("ko"),
                concept.broader(),
                concept.unit(),
                concept.id(),
                "",
                tag);
    }

    /** Whether it is about a concept that there is, on that concept's own page. */
    boolean onConcept() {
        return "edit".equals(what) || "merge".equals(what);
    }

    Map<String, Object> created() {
        Map<String, Object> change = new LinkedHashMap<>(Map.of("action", "create", "scheme", text(scheme)));
        change.put("names", names());
        put(change, "code", code);
        put(change, "broader", broader);
        put(change, "unit", unit);
        return change;
    }

    Map<String, Object> edited() {
        Map<String, Object> change = new LinkedHashMap<>(Map.of("action", "edit", "concept", text(concept)));
        change.put("names", names());
        put(change, "broader", broader);
        put(change, "unit", unit);
        return change;
    }

    Map<String, Object> merged() {
        return Map.of("action", "merge", "concept", text(concept), "into", text(into));
    }

    /** The concept with the words among its labels. */
    Map<String, Object> taught(Concept known) {
        Map<String, List<String>> names = new LinkedHashMap<>(known.names());
        names.put("en", lines(known.lines("en") + "\n" + text(words)));
        Map<String, Object> change = new LinkedHashMap<>(Map.of("action", "edit", "concept", known.id()));
        change.put("names", names);
        put(change, "broader", known.broader());
        put(change, "unit", known.unit());
        return change;
    }

    private Map<String, List<String>> names() {
        return Map.of("en", lines(english), "ko", lines(korean));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text(text).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void put(Map<String, Object> change, String field, String value) {
        if (!text(value).isEmpty()) {
            change.put(field, text(value));
        }
    }

    private static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
