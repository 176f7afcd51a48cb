package org.dateline.stats.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.figure.ExtractionsResource.ExtractionRequest;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.Editions;
import org.junit.jupiter.api.Test;

class ExtractionsLimitTest {
    private static final Editions WITHOUT_WORDS = new Editions();

    static {
        WITHOUT_WORDS.publish(new Edition(null, new Extractor(null)));
    }

    private static final ExtractionRequest TEXT =
            new ExtractionRequest("", "Nothing to see.", LocalDate.of(2025, 1, 16), "en", "KR", null);

    @Test
    void whoeverComesWhileAllPlacesAreTakenIsAskedToTryAgain() {
        ExtractionsResource full = new ExtractionsResource(WITHOUT_WORDS, () -> 0);

        ProblemException refused = assertThrows(ProblemException.class, () -> full.read(TEXT));

        assertEquals(429, refused.status());
    }

    @Test
    void aPlaceIsGivenBackEvenByATextThatBreaks() {
        ExtractionsResource one = new ExtractionsResource(WITHOUT_WORDS, () -> 1);

        assertThrows(NullPointerException.class, () -> one.read(TEXT));
        assertThrows(NullPointerException.class, () -> one.read(TEXT), "Not 429");
    }
}
