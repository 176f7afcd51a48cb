package org.dateline.stats.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.figure.ExtractionsResource.ExtractionRequest;
import org.dateline.stats.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ExtractionsLimitTest {
    private static final ExtractionRequest TEXT =
            new ExtractionRequest("", "Nothing to see.", LocalDate.of(2025, 1, 16), "en", "KR", null);

    @Test
    void whoeverComesWhileAllPlacesAreTakenIsAskedToTryAgain() {
        ExtractionsResource full = new ExtractionsResource(new Extractor(null), () -> 0);

        ProblemException refused = assertThrows(ProblemException.class, () -> full.read(TEXT));

        assertEquals(429, refused.status());
    }

    @Test
    void aPlaceIsGivenBackEvenByATextThatBreaks() {
        ExtractionsResource one = new ExtractionsResource(new Extractor(null), () -> 1);

        assertThrows(NullPointerException.class, () -> one.read(TEXT));
        assertThrows(NullPointerException.class, () -> one.read(TEXT), "Not 429");
    }
}
