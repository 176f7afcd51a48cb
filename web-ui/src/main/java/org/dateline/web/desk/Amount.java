package org.dateline.web.desk;

import java.math.BigDecimal;
import java.util.List;

/** Writes values in base units as people say them. */
final class Amount {
    private record Scale(BigDecimal from, String name) {}

    private static final List<Scale> ENGLISH = List.of(
            new Scale(new BigDecimal("1e12"), " trillion"),
            new Scale(new BigDecimal("1e9"), " billion"),
            new Scale(new BigDecimal("1e6"), " million"));
    private static final List<Scale> KOREAN = List.of(
            new Scale(new BigDecimal("1e12"), "조"),
            new Scale(new BigDecimal("1e8"), "억"),
            new Scale(new BigDecimal("1e4"), "만"));

    private Amount() {}

    /** The value with its scale word and unit, exactly; a dash for none. */
    static String words(BigDecimal value, String unit, boolean korean) {
        if (value == null) {
            return "–";
        }
        Scale scale = (korean ? KOREAN : ENGLISH)
                .stream()
                        .filter(s -> value.abs().compareTo(s.from()) >= 0)
                        .findFirst()
                        .orElse(new Scale(BigDecimal.ONE, ""));
        String number =
                value.divide(scale.from()).stripTrailingZeros().toPlainString().replace('-', '−');
        return number + scale.name() + unit(unit, korean);
    }

    private static String unit(String unit, boolean korean) {
        if (unit == null) {
            return "";
        }
        return switch (unit) {
            case "percent" -> "%";
            case "percentage_point" -> korean ? "%p" : " points";
            default -> " " + unit.replace('_', ' ');
        };
    }
}
