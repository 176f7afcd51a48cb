package org.dateline.stats.series;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Editions;

/** Names of series, and of the values of their dimensions, for people: in English, or in Korean. */
@Singleton
public class Titles {
    private static final Map<String, Name> FREQUENCIES = Map.of(
            "A", new Name("annual", "연간"),
            "S", new Name("half-yearly", "반기"),
            "Q", new Name("quarterly", "분기"),
            "M", new Name("monthly", "월간"),
            "W", new Name("weekly", "주간"),
            "D", new Name("daily", "일간"));
    private static final Map<String, Name> SUFFIXES = Map.ofEntries(
            Map.entry("YOY", new Name("change on a year earlier", "전년 동기 대비")),
            Map.entry("MOM", new Name("change on a month earlier", "전월 대비")),
            Map.entry("QOQ", new Name("change on a quarter earlier", "전분기 대비")),
            Map.entry("POP", new Name("change on the period before", "전기 대비")),
            Map.entry("3M3M", new Name("change of three months on the three before", "직전 3개월 대비")),
            Map.entry("SHARE", new Name("share", "비중")),
            Map.entry("YTD", new Name("year to date", "연간 누계")),
            Map.entry("AVG", new Name("daily average", "일평균")),
            Map.entry("SA", new Name("seasonally adjusted", "계절조정")),
            Map.entry("TREND", new Name("trend", "추세")),
            Map.entry("SAAR", new Name("seasonally adjusted annual rate", "계절조정 연율")));
    private static final Name AMERICAN_DOLLARS = new Name("US dollars", "미국 달러");
    private static final Name WORLD = new Name("World", "전 세계");

    private final Editions editions;

    Titles(Editions editions) {
        this.editions = editions;
    }

    /** What something is called. */
    public record Name(String english, String korean) {
        private String in(boolean inKorean) {
            return inKorean ? korean : english;
        }
    }

    /** For example "Exports of automobiles, Korea, annual, US dollars". */
    public String title(Key key, String language) {
        boolean korean = "ko".equals(language);
        Indicator indicator = indicator(key.indicator());
        boolean ict = isIct(key.subject());
        String measure = label(Scheme.MEASURE, indicator.measure()).in(korean);
        String what = key.subject().equals("ALL")
                ? measure
                : korean
                        ? subjectWords(key.subject(), true) + " " + measure
                        : measure + " of " + subjectWords(key.subject(), false);
        String partner = "W".equals(key.counterpart())
                ? ""
                : (korean ? ", 상대: " : ", with ") + area(key.counterpart()).in(korean);
        return capital(what, korean)
                + (ict ? (korean ? " (ICT 분류)" : " (ICT classification)") : "")
                + suffixes(indicator.suffixes(), korean) + partner + ", "
                + area(key.area()).in(korean) + ", "
                + frequency(key.frequency()).in(korean) + ", "
                + unit(key.unit()).in(korean);
    }

    /** The name of an indicator of a key: "Exports, change on a year earlier". */
    public Name measure(String code) {
        Indicator indicator = indicator(code);
        Name measure = label(Scheme.MEASURE, indicator.measure());
        return new Name(
                capital(measure.english(), false) + suffixes(indicator.suffixes(), false),
                measure.korean() + suffixes(indicator.suffixes(), true));
    }

    public Name subject(String code) {
        boolean ict = isIct(code);
        return new Name(
                capital(subjectWords(code, false), false) + (ict ? " (ICT classification)" : ""),
                subjectWords(code, true) + (ict ? " (ICT 분류)" : ""));
    }

    /**
     * Whether a code stands for something.
     *
     * @param dimension {@code measure, subject, area, counterpart, frequency} or {@code unit}
     */
    public boolean knows(String dimension, String code) {
        return switch (dimension) {
            case "measure" -> find(Scheme.MEASURE, indicator(code).measure()).isPresent();
            case "subject" -> isIct(code) || find(Scheme.SUBJECT, code).isPresent();
            case "frequency" -> FREQUENCIES.containsKey(code);
            case "unit" ->
                find(Scheme.CURRENCY, code).isPresent()
                        || find(Scheme.UNIT, code).isPresent();
            default -> code.equals("W") || find(Scheme.AREA, code).isPresent();
        };
    }

    public Name frequency(String code) {
        return FREQUENCIES.getOrDefault(code, new Name(code, code));
    }

    public Name area(String code) {
        return code.equals("W")
                ? WORLD
                : find(Scheme.AREA, code)
                        .map(concept -> new Name(
                                concept.preferred().equalsIgnoreCase(code) ? code : areaName(concept.preferred()),
                                concept.korean()))
                        .orElse(new Name(code, code));
    }

    /** Codes, in upper case, of all values of a key's dimensions that somebody may mean by a word, in either language. */
    public List<String> codesMatching(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        Stream<String> named = editions.vocabulary().concepts().stream()
                .filter(concept -> concept.korean().contains(wanted)
                        || concept.labels().stream().anyMatch(label -> hasWord(label, wanted)))
                .map(Concept::code)
                .flatMap(code -> Stream.of(code.toUpperCase(Locale.ROOT), IctClassification.code(code)));
        Stream<String> frequencies = FREQUENCIES.entrySet().stream()
                .filter(entry -> entry.getValue().english().equals(wanted)
                        || entry.getValue().korean().equals(wanted))
                .map(Map.Entry::getKey);
        Stream<String> dollars = Stream.of(AMERICAN_DOLLARS.english(), AMERICAN_DOLLARS.korean())
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .map(name -> "USD");
        return Stream.of(named, frequencies, dollars)
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    /** A word of a label begins like the one that is wanted; a very short one is the whole word, or "us" would be "used". */
    private static boolean hasWord(String label, String wanted) {
        return Arrays.stream(label.toLowerCase(Locale.ROOT).split("[\\s(/-]+"))
                .anyMatch(word -> wanted.length() < 3 ? word.equals(wanted) : word.startsWith(wanted));
    }

    private record Indicator(String measure, List<String> suffixes) {}

    /** Takes suffixes off until a measure of the vocabulary is left. */
    private Indicator indicator(String code) {
        String measure = code;
        List<String> suffixes = new LinkedList<>();
        while (find(Scheme.MEASURE, measure).isEmpty() && measure.contains("_")) {
            int cut = measure.lastIndexOf('_');
            String suffix = measure.substring(cut + 1);
            measure = measure.substring(0, cut);
            if (suffix.equals("AVG") && measure.endsWith("_DAILY")) {
                measure = measure.substring(0, measure.length() - "_DAILY".length());
            }
            suffixes.add(0, suffix);
        }
        return new Indicator(measure, suffixes);
    }

    private static String suffixes(List<String> codes, boolean korean) {
        StringBuilder text = new StringBuilder();
        for (String code : codes) {
            text.append(", ").append(suffix(code).in(korean));
        }
        return text.toString();
    }

    private static Name suffix(String code) {
        if (code.matches("D\\d+")) {
            return new Name("first " + code.substring(1) + " days", code.substring(1) + "일까지");
        }
        String words = code.toLowerCase(Locale.ROOT);
        return SUFFIXES.getOrDefault(code, new Name(words, words));
    }

    private boolean isIct(String subject) {
        return IctClassification.holds(subject, editions.vocabulary());
    }

    private String subjectWords(String code, boolean korean) {
        return label(Scheme.SUBJECT, isIct(code) ? IctClassification.subject(code) : code)
                .in(korean);
    }

    public Name unit(String code) {
        return code.equals("USD")
                ? AMERICAN_DOLLARS
                : find(Scheme.CURRENCY, code)
                        .or(() -> find(Scheme.UNIT, code))
                        .map(concept -> new Name(concept.preferred(), concept.korean()))
                        .orElse(new Name(code, code));
    }

    private Name label(Scheme scheme, String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return find(scheme, code)
                .map(concept -> new Name(concept.preferred(), concept.korean()))
                .orElse(new Name(words, words));
    }

    private static String areaName(String label) {
        StringBuilder name = new StringBuilder();
        for (String word : label.split(" ")) {
            boolean small = word.equals("the") || word.equals("and") || word.equals("of");
            name.append(name.isEmpty() ? "" : " ")
                    .append(
                            small
                                    ? word
                                    : word.length() <= 3
                                            ? word.toUpperCase(Locale.ROOT)
                                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static String capital(String text, boolean korean) {
        String cased = text.replaceAll("\\bict\\b", "ICT")
                .replaceAll("\\bfdi\\b", "FDI")
                .replaceAll("\\bgdp\\b", "GDP");
        return korean || cased.isEmpty() ? cased : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
    }

    private Optional<Concept> find(Scheme scheme, String code) {
        return editions.vocabulary().find(scheme, code);
    }
}
