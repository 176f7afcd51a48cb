package org.dateline.stats.dbnomics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.KeyText;
import org.dateline.stats.sdmx.query.SeriesFilter;

/** Reads the codes that series are narrowed by, as DBnomics has them written: <code>{"SUBJECT": ["SHIPS", "ALL"]}</code>. */
final class DimensionsText {
    private static final String PARAMETER = "dimensions";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> CODES = new TypeReference<>() {};

    private DimensionsText() {}

    /** @param text null for all series */
    static SeriesFilter filter(String text) {
        if (text == null) {
            return SeriesFilter.ALL;
        }
        try {
            Map<Dimension, Set<String>> key = new EnumMap<>(Dimension.class);
            JSON.readValue(text, CODES).forEach((name, codes) -> key.put(dimension(name), codes(name, codes)));
            return KeyText.anyOf(PARAMETER, key);
        } catch (JsonProcessingException unreadable) {
            throw ProblemException.badParameter(
                    PARAMETER, "The dimensions are a JSON object, such as {\"SUBJECT\": [\"SHIPS\"]}.");
        }
    }

    private static Dimension dimension(String name) {
        return Dimension.named(name)
                .orElseThrow(() -> ProblemException.badParameter(
                        PARAMETER,
                        "There is no such dimension; there are "
                                + Dimension.all().stream().map(Dimension::name).collect(Collectors.joining(", "))
                                + "."));
    }

    private static Set<String> codes(String name, List<String> codes) {
        if (codes == null || codes.isEmpty() || codes.contains(null)) {
            throw ProblemException.badParameter(PARAMETER, "Name at least one code of " + name + ".");
        }
        return new LinkedHashSet<>(codes);
    }
}
