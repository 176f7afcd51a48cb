package org.dateline.local;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of deploy/sample/sources.tsv: one number of one release, the published fact that it is, and where that stands. */
record SourcedFigure(
        LocalDate released,
        String title,
        String text,
        String indicator,
        String subject,
        String counterpart,
        String period,
        BigDecimal value,
        String unit,
        String qualifier,
        String published,
        String source) {
    /** Number words from three on; "two" counts nothing but the sides of a talk, and "first" only names a period. */
    static final List<String> WORDS = List.of(
            "three third four fourth five fifth six sixth seven seventh eight eighth nine ninth ten tenth".split(" "));

    static final Pattern DIGITS = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    private static final Pattern SECOND = Pattern.compile("\\bsecond\\b");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "million", BigDecimal.TEN.pow(6), "billion", BigDecimal.TEN.pow(9), "trillion", BigDecimal.TEN.pow(12));

    static List<SourcedFigure> all() throws IOException {
        return Files.readAllLines(SampleListing.DIRECTORY.resolve("sources.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(SourcedFigure::of)
                .toList();
    }

    private static SourcedFigure of(String[] cells) {
        return new SourcedFigure(
                LocalDate.parse(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                new BigDecimal(cells[7]),
                cells[8],
                cells[9],
                cells[10],
                cells[11]);
    }

    /** Whether the text gives the published value: itself, rounded to the digits written, or as a mark that it passes. */
    boolean isAsPublished() {
        BigDecimal published = value.abs();
        BigDecimal stated = stated().abs();
        return switch (qualifier) {
            case "" -> published.compareTo(stated) == 0;
            case "over" -> published.compareTo(stated) >= 0;
            case "rounded" ->
                published.subtract(stated).abs().compareTo(quantum().divide(BigDecimal.valueOf(2))) <= 0;
            default -> throw new IllegalArgumentException("An unknown qualifier: " + this);
        };
    }

    /** What the last digit written stands for. */
    private BigDecimal quantum() {
        Matcher digits = DIGITS.matcher(text);
        int decimals = digits.find() ? new BigDecimal(digits.group().replace(",", "")).scale() : 0;
        return scale().movePointLeft(decimals);
    }

    private BigDecimal scale() {
        return SCALES.entrySet().stream()
                .filter(scale -> text.endsWith(scale.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** The number of the text in base units, without the sign that its verb gives it. */
    private BigDecimal stated() {
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return new BigDecimal(digits.group().replace(",", "")).multiply(scale());
        }
        if (SECOND.matcher(text).find()) {
            return BigDecimal.valueOf(2);
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (Pattern.compile("\\b" + WORDS.get(i) + "\\b").matcher(text).find()) {
                return BigDecimal.valueOf(3 + i / 2);
            }
        }
        throw new IllegalArgumentException("No number in \"" + text + "\".");
    }
}
