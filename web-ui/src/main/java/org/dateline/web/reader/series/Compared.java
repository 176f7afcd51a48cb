package org.dateline.web.reader.series;

import java.util.List;
import org.dateline.web.layout.BadAddress;

/**
 * What a comparison is asked for, as its address says it.
 *
 * @param view how it is shown; null where that is left to the series
 */
record Compared(List<String> keys, View view) {
    static final int MOST = 6;

    /** How series stand beside each other. */
    enum View {
        VALUES,
        INDEX,
        YEARS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @throws BadAddress if it names no series, too many, or a view that there is not */
    static Compared of(List<String> keys, String view, SeriesMessages messages) {
        List<String> named = keys(keys, messages);
        if (named.isEmpty()) {
            throw new BadAddress(messages.compareNone());
        }
        if (view == null) {
            return new Compared(named, null);
        }
        for (View one : View.values()) {
            if (one.code().equals(view)) {
                return new Compared(named, one);
            }
        }
        throw new BadAddress(messages.compareView(view));
    }

    /**
     * The series that an address names, each once.
     *
     * @throws BadAddress if they are too many
     */
    static List<String> keys(List<String> given, SeriesMessages messages) {
        List<String> keys = given == null
                ? List.of()
                : given.stream()
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
        if (keys.size() > MOST) {
            throw new BadAddress(messages.compareMany(MOST));
        }
        return keys;
    }

    /** The query of this comparison in another view; null for the view that suits the series. */
    String query(View other) {
        return "?" + Search.named(keys) + (other == null ? "" : "&view=" + other.code());
    }

    /** The query of the comparison without one of its series. */
    String without(String key) {
        List<String> others = keys.stream().filter(one -> !one.equals(key)).toList();
        return "?" + Search.named(others);
    }
}
