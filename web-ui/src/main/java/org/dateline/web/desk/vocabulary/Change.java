package org.dateline.web.desk.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Figure;

/** A change of the vocabulary: proposed, applied or discarded. */
record Change(
        String id,
        String state,
        Wanted change,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String rederivation,
        Consequences consequences,
        String obstacle) {

    /** What is wanted. */
    record Wanted(
            String action,
            String concept,
            String scheme,
            String code,
            Map<String, List<String>> names,
            String broader,
            String unit,
            String into) {}

    /** What it would change. */
    record Consequences(
            long texts,
            int read,
            int changed,
            int added,
            int gone,
            int published,
            long renamed,
            long renamedPublic,
            boolean publisher,
            List<Moved> series,
            List<Item> items) {
        public boolean nothing() {
            return changed + added + gone + renamed == 0;
        }

        public boolean whole() {
            return read == texts;
        }
    }

    /** A series and its points before and after. */
    record Moved(String key, String title, String korean, int before, int after) {}

    /** A figure before and after; {@code null} where it is not found. */
    record Item(String release, String title, boolean published, String quote, Figure before, Figure after) {
        public List<Difference> differences() {
            return Difference.between(before, after);
        }

        public String text() {
            return (after == null ? before : after).text();
        }
    }

    public boolean proposed() {
        return "proposed".equals(state);
    }

    /** What the change is about, as a person knows it. */
    public String about() {
        String id = change.concept() != null ? change.concept() : change.scheme() + "." + code();
        return id.substring(id.indexOf('.') + 1);
    }

    public String scheme() {
        return change.concept() != null
                ? change.concept().substring(0, change.concept().indexOf('.'))
                : change.scheme();
    }

    public String into() {
        return change.into() == null
                ? ""
                : change.into().substring(change.into().indexOf('.') + 1);
    }

    private String code() {
        List<String> english =
                change.names() == null ? List.of() : change.names().getOrDefault("en", List.of());
        return change.code() != null ? change.code() : english.isEmpty() ? "" : english.get(0);
    }
}
