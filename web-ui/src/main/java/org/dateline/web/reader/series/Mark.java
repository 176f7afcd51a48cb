package org.dateline.web.reader.series;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.reader.series.Observations.Observation;

/** A release on the axis of time. */
record Mark(String at, String x, String slug, String figure, LocalDate day) {

    /** The releases that state points, each once, as far as the axis reaches. */
    static List<Mark> of(List<Point> points, Frequency frequency, ZoneId zone, Plot plot) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Point point : points) {
            Observation stated = point.stated();
            double at = at(stated, frequency, zone);
            if (stated.release() != null && plot.time().reaches(at)) {
                String slug = stated.release().slug();
                marks.putIfAbsent(
                        slug, new Mark(Plot.number(at), plot.x(at), slug, stated.figure(), day(stated, zone)));
            }
        }
        return List.copyOf(marks.values());
    }

    /** Where the release of a value stands in time. */
    static double at(Observation stated, Frequency frequency, ZoneId zone) {
        return frequency.position(day(stated, zone));
    }

    private static LocalDate day(Observation stated, ZoneId zone) {
        return stated.knownFrom().atZone(zone).toLocalDate();
    }
}
