package org.dateline.web.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Writes values in base units as people say them: {@code 11.3 billion USD}, {@code 113억 달러}, {@code −4.1%}. */
public final class Amount {
    private record Scale(BigDecimal from, String name) {}

    private static final List<Scale> ENGLISH = List.of(
            new Scale(new BigDecimal("1e12"), " trillion"),
            new Scale(new BigDecimal("1e9"), " billion"),
            new Scale(new BigDecimal("1e6"), " million"));
    private static final List<Scale> KOREAN = List.of(
            new Scale(new BigDecimal("1e12"), "조"),
            new Scale(new BigDecimal("1e8"), "억"),
            new Scale(new BigDecimal("1e4"), "만"));
    private static final Scale PLAIN = new Scale(BigDecimal.ONE, "");
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
    private static final Map<String, String> PLURALS =
            Map.of("country", "countries", "company", "companies", "index", "", "times", "times", "rank", "");

    private Amount() {}

    /** The value with its scale word and unit, exactly; a dash for none. */
    public static String words(BigDecimal value, String unit, boolean korean) {
        if (value == null) {
            return "–";
        }
        Scale scale = scale(value, korean);
        return number(value.divide(scale.from())) + scale.name() + unit(unit, value, korean);
    }

    /** The same with at most that many decimals, where something else says the exact value. */
    public static String brief(BigDecimal value, String unit, boolean korean, int decimals) {
        if (value == null) {
            return "–";
        }
        Scale scale = scale(value, korean);
        BigDecimal shortened = value.divide(scale.from()).setScale(decimals, RoundingMode.HALF_EVEN);
        return number(shortened) + scale.name() + unit(unit, value, korean);
    }

    private static Scale scale(BigDecimal value, boolean korean) {
        return (korean ? KOREAN : ENGLISH)
                .stream()
                        .filter(scale -> value.abs().compareTo(scale.from()) >= 0)
                        .findFirst()
                        .orElse(PLAIN);
    }

    private static String number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        String digits = bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
        int point = digits.indexOf('.');
        String whole = (point < 0 ? digits : digits.substring(0, point)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return (whole + (point < 0 ? "" : digits.substring(point))).replace('-', '−');
    }

    private static String unit(String unit, BigDecimal value, boolean korean) {
        if (unit == null) {
            return "";
        }
        return switch (unit) {
            case "percent" -> "%";
            case "percentage_point" -> korean ? "%p" : " points";
            default ->
                korean
                        ? KOREAN_UNITS.getOrDefault(unit, " " + unit.replace('_', ' '))
                        : english(unit, value.abs().compareTo(BigDecimal.ONE) == 0);
        };
    }

    /** Codes of currencies stay; a counted noun has its plural. */
    private static String english(String unit, boolean one) {
        if (unit.matches("[A-Z]{3}")) {
            return " " + unit;
        }
        String plural = PLURALS.getOrDefault(unit, unit + "s");
        return plural.isEmpty() ? "" : " " + (one ? unit : plural).replace('_', ' ');
    }
}
