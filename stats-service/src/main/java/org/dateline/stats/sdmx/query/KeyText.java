package org.dateline.stats.sdmx.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.problem.Problem;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Dimension;

/** Reads the keys of queries: codes of dimensions between dots, several with a plus, none for any. */
public final class KeyText {
    private static final int MOST_CODES = 1_000;
    private static final String PARAMETER = "key";
    private static final List<Dimension> DIMENSIONS = Dimension.all();
    private static final String SHAPE = "FREQ.REF_AREA.INDICATOR.SUBJECT.COUNTERPART_AREA.UNIT_MEASURE";

    private KeyText() {}

    /** As in version 1 of the REST API: {@code all}, or as many parts as there are dimensions. */
    public static SeriesFilter whole(String text) {
        if (text.equals("all")) {
            return SeriesFilter.ALL;
        }
        List<String> parts = List.of(text.split("\\.", -1));
        if (parts.size() != DIMENSIONS.size()) {
            throw wrongLength(text, parts.size());
        }
        return filter(PARAMETER, List.of(key(parts, "")));
    }

    /** Series that have any of the codes in each of the dimensions. */
    public static SeriesFilter anyOf(String parameter, Map<Dimension, Set<String>> key) {
        key.forEach((dimension, codes) -> codes.forEach(code -> checkCode(parameter, dimension, code)));
        return filter(parameter, List.of(key));
    }

    /** As in version 2: several keys with commas between them, an asterisk for any, and the end may be left out. */
    public static SeriesFilter withWildcards(String text) {
        if (text.equals("*")) {
            return SeriesFilter.ALL;
        }
        List<Map<Dimension, Set<String>>> keys = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            if (one.isEmpty()) {
                throw ProblemException.badParameter(PARAMETER, "Between two commas there is a key, or * for all.");
            }
            List<String> parts = List.of(one.split("\\.", -1));
            if (parts.size() > DIMENSIONS.size()) {
                throw wrongLength(one, parts.size());
            }
            keys.add(key(parts, "*"));
        }
        return filter(PARAMETER, keys);
    }

    private static Map<Dimension, Set<String>> key(List<String> parts, String any) {
        Map<Dimension, Set<String>> key = new EnumMap<>(Dimension.class);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(any) && !parts.get(i).isEmpty()) {
                key.put(DIMENSIONS.get(i), codes(DIMENSIONS.get(i), parts.get(i)));
            }
        }
        return key;
    }

    private static Set<String> codes(Dimension dimension, String text) {
        Set<String> codes = new LinkedHashSet<>(List.of(text.split("\\+", -1)));
        codes.forEach(code -> checkCode(PARAMETER, dimension, code));
        return codes;
    }

    static void checkCode(String parameter, Dimension dimension, String code) {
        if (!code.matches("[A-Z0-9_]{1,100}")) {
            throw ProblemException.badParameter(
                    parameter,
                    "\"" + shortened(code) + "\" is no code of " + dimension
                            + ": codes are made of capital letters, digits and underscores.");
        }
    }

    private static SeriesFilter filter(String parameter, List<Map<Dimension, Set<String>>> keys) {
        int codes = keys.stream()
                .flatMap(key -> key.values().stream())
                .mapToInt(Set::size)
                .sum();
        if (codes > MOST_CODES || keys.size() > MOST_CODES) {
            throw tooMany(parameter);
        }
        return keys.stream().anyMatch(Map::isEmpty) ? SeriesFilter.ALL : new SeriesFilter(keys, Map.of());
    }

    static ProblemException tooMany(String parameter) {
        String detail = "More than 1,000 codes are named; ask in several steps, or leave the dimension open.";
        return new ProblemException(414, detail, Problem.FieldError.parameter(parameter, detail));
    }

    private static ProblemException wrongLength(String text, int parts) {
        return ProblemException.badParameter(
                PARAMETER,
                "The key \"" + shortened(text) + "\" has " + parts + " part" + (parts == 1 ? "" : "s")
                        + "; a key has six, with five dots between them: " + SHAPE + ".");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
