package org.dateline.stats.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of a release that was derived before, with the figures that it states.
 *
 * @param number of the revision whose text it is
 */
record Former(int number, String text, List<Named> figures) {
    /** A figure's place, in code points, and its id. */
    record Named(String id, int start, int end) {}

    /** Where the figures of a revision are looked for: in what it stated itself, then in the nearest one before it. */
    static List<Former> nearest(List<Former> known, int number) {
        return Stream.concat(
                        known.stream().filter(former -> former.number() == number),
                        known.stream()
                                .filter(former -> former.number() < number)
                                .max(Comparator.comparingInt(Former::number))
                                .stream())
                .toList();
    }
}
