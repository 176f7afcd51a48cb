package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** What quantities are of where only the rest of their sentence says so. */
final class SentenceEnd {
    private final Scene scene;
    private final Line line;
    private final Respectively respectively;

    SentenceEnd(Scene scene, TopicReader reader, Discourse discourse) {
        this.scene = scene;
        this.line = scene.line();
        this.respectively = new Respectively(scene, reader, discourse);
    }

    void settle(Topic[] topics) {
        // "After rising 3 percent, exports fell": what the first is of follows.
        if (line.is(0, Scheme.AFTER)
                && topics.length > 1
                && leads(scene.quantities().get(0))) {
            topics[0] = topics[1];
        }
        int predicate = Predicate.of(scene);
        for (int i = 0; i < topics.length && predicate >= 0; i++) {
            topics[i] = topics[i].withMeasure(
                    new Slot(line.code(predicate, Scheme.MEASURE), line.words(predicate, predicate + 1)));
        }
        respectively.spread(topics);
    }

    /** Whether no comma stands before a quantity. */
    private boolean leads(Quantity quantity) {
        for (int i = 0; i < quantity.from(); i++) {
            if (line.is(i, ',')) {
                return false;
            }
        }
        return true;
    }
}
