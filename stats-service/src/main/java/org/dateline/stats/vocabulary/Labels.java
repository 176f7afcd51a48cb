package org.dateline.stats.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.series.Key;

/** Names of concepts and of series for people. */
public final class Labels {
    private static final Map<String, String> FREQUENCIES =
            Map.of("A", "annual", "S", "half-yearly", "Q", "quarterly", "M", "monthly", "W", "weekly", "D", "daily");
    private static final Map<String, String> KOREAN_FREQUENCIES =
            Map.of("A", "연간", "S", "반기", "Q", "분기", "M", "월간", "W", "주간", "D", "일간");
    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("YOY", "change on a year earlier"),
            Map.entry("MOM", "change on a month earlier"),
            Map.entry("QOQ", "change on a quarter earlier"),
            Map.entry("POP", "change on the period before"),
            Map.entry("SHARE", "share"),
            Map.entry("YTD", "year to date"),
            Map.entry("SA", "seasonally adjusted"),
            Map.entry("SAAR", "seasonally adjusted annual rate"),
            Map.entry("D10", "first 10 days"),
            Map.entry("D20", "first 20 days"));

    private final Collection<Concept> concepts;
    private final Map<String, Concept> byCode = new HashMap<>();

    public Labels(List<Concept> concepts) {
        this.concepts = concepts;
        concepts.forEach(concept -> byCode.putIfAbsent(name(concept.scheme(), concept.code()), concept));
    }

    /** For example "Automobile exports, Korea, annual, US dollars". */
    public String title(Key key, String language) {
        boolean korean = "ko".equals(language);
        String indicator = key.indicator();
        StringBuilder suffixes = new StringBuilder();
        while (find(Scheme.MEASURE, indicator).isEmpty() && indicator.contains("_")) {
            int cut = indicator.lastIndexOf('_');
            String suffix = indicator.substring(cut + 1);
            suffixes.insert(0, ", " + SUFFIXES.getOrDefault(suffix, suffix.toLowerCase(Locale.ROOT)));
            indicator = indicator.substring(0, cut);
        }
        String measure = label(Scheme.MEASURE, indicator, korean);
        boolean ict = key.subject().startsWith("ICT_") && !key.subject().equals("ICT_GOODS");
        String subject = label(Scheme.SUBJECT, ict ? key.subject().substring(4) : key.subject(), korean);
        String what =
                key.subject().equals("ALL") ? measure : korean ? subject + " " + measure : subject + " " + measure;
        String partner =
                "W".equals(key.counterpart()) ? "" : (korean ? ", 상대: " : ", with ") + area(key.counterpart(), korean);
        return capital(what, korean) + (ict ? (korean ? " (ICT 분류)" : " (ICT classification)") : "") + suffixes
                + partner
                + ", " + area(key.area(), korean) + ", "
                + (korean ? KOREAN_FREQUENCIES : FREQUENCIES).getOrDefault(key.frequency(), key.frequency()) + ", "
                + unit(key.unit(), korean);
    }

    /** Codes, in upper case, of the concepts that have a label containing the word. */
    public List<String> codesMatching(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return concepts.stream()
                .filter(concept -> concept.scheme() == Scheme.MEASURE
                        || concept.scheme() == Scheme.SUBJECT
                        || concept.scheme() == Scheme.AREA)
                .filter(concept -> concept.korean().contains(wanted)
                        || concept.labels().stream().anyMatch(label -> label.contains(wanted)))
                .map(concept -> concept.code().toUpperCase(Locale.ROOT))
                .flatMap(code -> java.util.stream.Stream.of(code, "ICT_" + code))
                .distinct()
                .toList();
    }

    private String area(String code, boolean korean) {
        return find(Scheme.AREA, code)
                .map(concept -> korean ? concept.korean() : areaName(concept.preferred()))
                .orElse(code);
    }

    private static String areaName(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(
                            word.length() <= 3 && !word.equals("the") && !word.equals("and")
                                    ? word.toUpperCase(Locale.ROOT)
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private String unit(String code, boolean korean) {
        if (code.equals("USD")) {
            return korean ? "미국 달러" : "US dollars";
        }
        return find(Scheme.CURRENCY, code)
                .or(() -> find(Scheme.UNIT, code))
                .map(concept -> korean ? concept.korean() : concept.preferred())
                .orElse(code);
    }

    private String label(Scheme scheme, String code, boolean korean) {
        return find(scheme, code)
                .map(concept -> korean ? concept.korean() : concept.preferred())
                .orElse(code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capital(String text, boolean korean) {
        String cased = text.replaceAll("\\bict\\b", "ICT")
                .replaceAll("\\bfdi\\b", "FDI")
                .replaceAll("\\bgdp\\b", "GDP");
        return korean || cased.isEmpty() ? cased : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
    }

    private Optional<Concept> find(Scheme scheme, String code) {
        return Optional.ofNullable(byCode.get(name(scheme, code)));
    }

    private static String name(Scheme scheme, String code) {
        return scheme + " " + code.toUpperCase(Locale.ROOT);
    }
}
