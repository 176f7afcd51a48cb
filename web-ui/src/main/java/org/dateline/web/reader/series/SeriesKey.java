package org.dateline.web.reader.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a series' key, in their order. */
record SeriesKey(String frequency, String area, String measure, String subject, String counterpart, String unit) {
    private static final String WORLD = "W";
    private static final String ALL = "ALL";

    /** @return empty where the text is no key */
    static Optional<SeriesKey> of(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 6
                ? Optional.of(new SeriesKey(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]))
                : Optional.empty();
    }

    /** The same at every frequency, itself included. */
    List<SeriesKey> atEveryFrequency() {
        return Stream.of(Frequency.values())
                .map(other -> new SeriesKey(other.name(), area, measure, subject, counterpart, unit))
                .toList();
    }

    /**
     * What the series may be a part of, the likeliest first: the same with all partners, of all products, or both. The
     * first is what the figure service takes where no whole is named.
     */
    List<SeriesKey> wholes() {
        boolean partner = !counterpart.equals(WORLD);
        boolean product = !subject.equals(ALL);
        List<SeriesKey> wholes = new ArrayList<>();
        if (partner) {
            wholes.add(new SeriesKey(frequency, area, measure, subject, WORLD, unit));
        }
        if (product) {
            wholes.add(new SeriesKey(frequency, area, measure, ALL, counterpart, unit));
        }
        if (partner && product) {
            wholes.add(new SeriesKey(frequency, area, measure, ALL, WORLD, unit));
        }
        return wholes;
    }

    @Override
    public String toString() {
        return String.join(".", frequency, area, measure, subject, counterpart, unit);
    }
}
