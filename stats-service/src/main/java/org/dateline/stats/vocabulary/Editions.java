package org.dateline.stats.vocabulary;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/** The newest edition that this replica knows of. Whoever asks keeps what it got for as long as its work takes. */
@Singleton
public class Editions {
    private final AtomicReference<Edition> newest = new AtomicReference<>();

    public Edition newest() {
        return newest.get();
    }

    public Vocabulary vocabulary() {
        return newest().vocabulary();
    }

    /** Takes an edition over unless a newer one is known. */
    public void publish(Edition edition) {
        newest.accumulateAndGet(
                edition,
                (known, next) -> known == null
                                || known.vocabulary().version()
                                        < next.vocabulary().version()
                        ? next
                        : known);
    }
}
