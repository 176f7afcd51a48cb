package org.dateline.web.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes values in base units as people say them: {@code 11.3 billion USD}, {@code 113억 달러}, {@code −4.1%}. */
public final class Amount {
    /** @param decimals so many are easily read before the scale word; a longer number is written out */
    private record Scale(BigDecimal from, String name, int decimals) {}

    private static final List<Scale> ENGLISH = List.of(
            new Scale(new BigDecimal("1e12"), " trillion", 3),
            new Scale(new BigDecimal("1e9"), " billion", 3),
            new Scale(new BigDecimal("1e6"), " million", 3));
    private static final List<Scale> KOREAN = List.of(
            new Scale(new BigDecimal("1e12"), "조", 3),
            new Scale(new BigDecimal("1e8"), "억", 3),
            new Scale(new BigDecimal("1e4"), "만", 1));
    private static final Scale PLAIN = new Scale(BigDecimal.ONE, "", 0);
    private static final Map<String, String> KOREAN_UNITS = Map.ofEntries(
            Map.entry("USD", " 달러"),
            Map.entry("KRW", "원"),
            Map.entry("EUR", "유로"),
            Map.entry("JPY", "엔"),
            Map.entry("CNY", "위안"),
            Map.entry("times", "배"),
            Map.entry("vehicle", "대"),
            Map.entry("vessel", "척"),
            Map.entry("tonne", "톤"),
            Map.entry("barrel", "배럴"),
            Map.entry("person", "명"),
            Map.entry("company", "개사"),
            Map.entry("country", "개국"),
            Map.entry("item", "개"),
            Map.entry("project", "건"),
            Map.entry("agreement", "건"),
            Map.entry("contract", "건"),
            Map.entry("round", "회"),
            Map.entry("month", "개월"),
            Map.entry("quarter", "분기"),
            Map.entry("year", "년"),
            Map.entry("day", "일"),
            Map.entry("working_day", "영업일"),
            Map.entry("rank", "위"));
    private static final Map<String, String> PLURALS = Map.of(
            "country", "countries", "company", "companies", "index", "", "ratio", "", "times", "times", "rank", "");

    private Amount() {}

    /** The value with its scale word and unit, exactly; a dash for none. */
    public static String words(BigDecimal value, String unit, boolean korean) {
        if (value == null) {
            return "–";
        }
        Scale scale = scale(value, korean);
        return number(value.divide(scale.from())) + scale.name() + unit(unit, value, korean);
    }

    /** Two values with one scale word and unit. */
    public static String range(BigDecimal lower, BigDecimal upper, String unit, boolean korean) {
        BigDecimal larger = lower.abs().max(upper.abs());
        Scale scale = scale(larger, korean);
        String to = lower.signum() >= 0 ? "–" : korean ? " ~ " : " to ";
        return number(lower.divide(scale.from()))
                + to
                + number(upper.divide(scale.from()))
                + scale.name()
                + unit(unit, larger, korean);
    }

    private static Scale scale(BigDecimal value, boolean korean) {
        return (korean ? KOREAN : ENGLISH)
                .stream()
                        .filter(scale -> value.abs().compareTo(scale.from()) >= 0)
                        .findFirst()
                        .filter(scale ->
                                value.divide(scale.from()).stripTrailingZeros().scale() <= scale.decimals())
                        .orElse(PLAIN);
    }

    private static String number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        String digits = bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
        int point = digits.indexOf('.');
        String whole = (point < 0 ? digits : digits.substring(0, point)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return (whole + (point < 0 ? "" : digits.substring(point))).replace('-', '−');
    }

    private static String unit(String code, BigDecimal value, boolean korean) {
        if (code == null) {
            return "";
        }
        // Keys of series have all their codes in upper case; only currencies are written so.
        String unit = code.matches("[A-Z]{3}") ? code : code.toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "percent" -> "%";
            case "percentage_point" -> korean ? "%p" : " points";
            default ->
                korean
                        ? KOREAN_UNITS.getOrDefault(unit, " " + unit.replace('_', ' '))
                        : english(unit, value.abs().compareTo(BigDecimal.ONE) == 0);
        };
    }

    /** A counted noun has its plural. */
    private static String english(String unit, boolean one) {
        if (unit.matches("[A-Z]{3}")) {
            return " " + unit;
        }
        String plural = PLURALS.getOrDefault(unit, unit + "s");
        return plural.isEmpty() ? "" : " " + (one ? unit : plural).replace('_', ' ');
    }
}
