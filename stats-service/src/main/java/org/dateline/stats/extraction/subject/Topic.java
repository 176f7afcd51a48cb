package org.dateline.stats.extraction.subject;

import java.util.Locale;
import org.dateline.stats.extraction.Figure.Slot;

/** What is spoken of. Null where a part is left open. */
public record Topic(Slot measure, Slot subject, Slot area, Slot counterpart) {
    static final Topic NOTHING = new Topic(null, null, null, null);

    boolean empty() {
        return measure == null && subject == null && area == null && counterpart == null;
    }

    /** Whether the lexicon knows any of it. */
    boolean known() {
        return measure != null || area != null || counterpart != null || subject != null && subject.code() != null;
    }

    public Topic withMeasure(Slot other) {
        return new Topic(other, subject, area, counterpart);
    }

    Topic withSubject(Slot other) {
        return new Topic(measure, other, area, counterpart);
    }

    Topic withArea(Slot other) {
        return new Topic(measure, subject, other, counterpart);
    }

    /** What another says where this one is silent. */
    Topic or(Topic other) {
        return new Topic(
                measure == null ? other.measure : measure,
                subject == null ? other.subject : subject,
                area == null ? other.area : area,
                counterpart == null ? other.counterpart : counterpart);
    }

    /** The measure's code, or its words where it has none. */
    public String name() {
        if (measure == null || measure.code() != null) {
            return code();
        }
        return measure.words().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    public String code() {
        return measure == null || measure.code() == null ? "" : measure.code();
    }
}
