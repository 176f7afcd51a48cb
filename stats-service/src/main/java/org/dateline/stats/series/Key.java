package org.dateline.stats.series;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity of a series, in SDMX's manner: {@code FREQ.REF_AREA.INDICATOR.SUBJECT.COUNTERPART_AREA.UNIT_MEASURE}, for
 * example {@code M.KR.EXPORTS.AUTOMOBILES.W.USD}. Two statements share a key only if they could be points of one line.
 */
public record Key(String frequency, String area, String indicator, String subject, String counterpart, String unit) {
    private static final Pattern FORM =
            Pattern.compile("([ASQMWD])\\.([A-Z0-9_]+)\\.([A-Z0-9_]+)\\.([A-Z0-9_]+)\\.([A-Z0-9_]+)\\.([A-Z0-9_]+)");

    /** @return empty where the text is no key */
    public static Optional<Key> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Key(
                        parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5), parts.group(6)))
                : Optional.empty();
    }

    /** The series of the same at another frequency. */
    public Key at(String frequency) {
        return new Key(frequency, area, indicator, subject, counterpart, unit);
    }

    @Override
    public String toString() {
        return String.join(".", frequency, area, indicator, subject, counterpart, unit);
    }
}
