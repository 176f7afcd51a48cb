package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Figure.Slot;

/**
 * What is spoken of. Null where a part is left open.
 *
 * @param start first character of the phrase in its sentence
 * @param end behind the last
 */
public record Topic(int start, int end, Slot measure, Slot subject, Slot area, Slot counterpart) {
    static final Topic NOTHING = new Topic(-1, -1, null, null, null, null);

    Topic withSubject(Slot other) {
        return new Topic(start, end, measure, other, area, counterpart);
    }

    Topic withMeasure(Slot other) {
        return new Topic(start, end, other, subject, area, counterpart);
    }

    Topic withCounterpart(Slot other) {
        return new Topic(start, end, measure, subject, area, other);
    }
}
