package org.dateline.stats.series.transform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.Key;

/** A series in percent of another that it is a part of. */
public final class Share {
    private static final String WORLD = "W";
    private static final String ALL = "ALL";

    private Share() {}

    /**
     * What a series is a part of as its key says: the same with all partners or, where it is that already, of all products.
     *
     * @return empty for a series of all products with all partners
     */
    public static Optional<Key> whole(Key part) {
        if (!part.counterpart().equals(WORLD)) {
            return Optional.of(
                    new Key(part.frequency(), part.area(), part.indicator(), part.subject(), WORLD, part.unit()));
        }
        return part.subject().equals(ALL)
                ? Optional.empty()
                : Optional.of(new Key(part.frequency(), part.area(), part.indicator(), ALL, WORLD, part.unit()));
    }

    /** {@code part / whole · 100} where both are known and the whole is positive. */
    public static List<Estimate> of(List<Estimate> parts, List<Estimate> wholes) {
        Map<Period, Estimate> known =
                wholes.stream().collect(Collectors.toMap(Estimate::period, Function.identity(), (one, same) -> same));
        return parts.stream()
                .flatMap(part -> Ratios.percent(part, known.get(part.period())).stream())
                .toList();
    }
}
