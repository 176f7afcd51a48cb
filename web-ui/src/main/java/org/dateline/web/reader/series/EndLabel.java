package org.dateline.web.reader.series;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the newest value is written: at the end of the line and clear of it, above where there is room. It reckons with the
 * largest letters, those of a narrow frame; with smaller ones there is only more room.
 */
final class EndLabel {
    private static final double LETTER = 30;
    private static final double DIGIT = 18;
    private static final double GAP = 12;

    private EndLabel() {}

    /** A corner of the line. */
    record Corner(double x, double y) {}

    /**
     * @param line corners of the line as it is drawn, in time; the text ends below or above the one it is of
     * @param at x where the text ends
     * @return the text's base line
     */
    static double place(List<Corner> line, double at, int letters, double floor) {
        double from = at - letters * DIGIT;
        double above = beside(line, from, at).min().orElseThrow() - GAP;
        double below = beside(line, from, at).max().orElseThrow() + GAP + LETTER * 0.75;
        return above >= LETTER || below > floor - GAP ? Math.max(above, LETTER) : below;
    }

    /** How high the line is over the width of the text: its corners there, and where it comes in. */
    private static DoubleStream beside(List<Corner> line, double from, double to) {
        Stream<Corner> inside = line.stream().filter(corner -> corner.x() >= from && corner.x() <= to);
        DoubleStream entering = IntStream.range(1, line.size())
                .filter(i -> line.get(i - 1).x() < from && line.get(i).x() > from)
                .mapToDouble(i -> at(from, line.get(i - 1), line.get(i)));
        return DoubleStream.concat(inside.mapToDouble(Corner::y), entering);
    }

    private static double at(double x, Corner one, Corner other) {
        return one.y() + (other.y() - one.y()) * (x - one.x()) / (other.x() - one.x());
    }
}
