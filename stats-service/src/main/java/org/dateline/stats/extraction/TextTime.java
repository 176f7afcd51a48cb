package org.dateline.stats.extraction;

import java.time.LocalDate;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** The time that a text is about, from its title through its sentences: what names no time of its own is of that one. */
final class TextTime {
    private final LocalDate released;
    private Period headline;
    /** What paragraphs go back to. */
    private Period settled;
    /** Another time that the paragraph before was about. */
    private Period strayed;

    private Period spoken;

    TextTime(LocalDate released) {
        this.released = released;
    }

    /** The time of the whole text; null where nothing said it so far. */
    Period headline() {
        return headline;
    }

    /** The time that the text is about at this point; null where nothing said it so far. */
    Period spoken() {
        return spoken;
    }

    /** A title announces what is over by the day of the release. */
    void entitled(Scene title) {
        headline = title.mentions().stream()
                .filter(mention -> mention.role() == Mention.Role.TOPIC && mention.period() != null)
                .filter(mention -> !mention.period().to().isAfter(released))
                .findFirst()
                .map(Mention::period)
                .orElse(null);
    }

    /** What the title leaves open, the first sentence that names a time says. */
    void suppose(Scene scene) {
        for (Mention mention : scene.mentions()) {
            if (headline == null && mention.role() == Mention.Role.TOPIC && mention.period() != null) {
                headline = mention.period();
            }
        }
    }

    void begin() {
        settled = headline;
        strayed = null;
        spoken = headline;
    }

    /** A new paragraph is about what the release is about; where two have been about another time, that is it from there on. */
    void paragraph() {
        boolean again = spoken != null && !spoken.equals(settled) && spoken.equals(strayed);
        settled = again ? spoken : settled;
        strayed = spoken;
        spoken = settled;
    }

    /** "In October:" says it for what follows. */
    void headed(Period topic) {
        spoken = topic;
    }

    /**
     * Goes on from a sentence.
     *
     * @param topic the time that the sentence is about, or null
     */
    void after(Scene scene, Period topic, List<Draft> drafts) {
        spoken = goesOn(scene, topic, drafts) ? topic : spoken;
    }

    /** A look back at an earlier time leaves the text where it was, and so does a time that is only touched upon. */
    private boolean goesOn(Scene scene, Period topic, List<Draft> drafts) {
        if (topic != null && topic.from().isAfter(released)) {
            return false;
        }
        if (topic == null || spoken == null) {
            return topic != null;
        }
        if (scene.quantities().isEmpty() && !topic.equals(spoken)) {
            return opens(scene, topic) && !topic.to().isBefore(spoken.to());
        }
        boolean longer = !topic.equals(spoken)
                && !topic.from().isAfter(spoken.from())
                && !topic.to().isBefore(spoken.to());
        return longer
                ? drafts.stream().anyMatch(draft -> draft.measures(topic))
                : !topic.to().isBefore(spoken.to());
    }

    /** Whether a sentence begins with a time. */
    private static boolean opens(Scene scene, Period topic) {
        Line line = scene.line();
        int i = 0;
        while (line.is(i, Scheme.LINK) || line.is(i, Scheme.ADVERB) || line.is(i, Scheme.BREAK) || line.is(i, ',')) {
            i++;
        }
        return scene.time(i) != null && topic.equals(scene.time(i).period());
    }
}
