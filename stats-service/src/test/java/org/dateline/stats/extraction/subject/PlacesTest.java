package org.dateline.stats.extraction.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.vocabulary.ConceptFile;
import org.dateline.stats.vocabulary.TrieLexicon;
import org.junit.jupiter.api.Test;

/** Where what is measured is, and with whom it is traded. */
class PlacesTest {
    private static final Extractor EXTRACTOR = new Extractor(new TrieLexicon(ConceptFile.read()));

    @Test
    void aProvinceIsWhereTheFigureIsFromAndNotItsSubject() {
        Figure figure = canadian("Retail sales fell in Ontario (-1.2%) in June.");

        assertEquals("CA_ON", figure.area().code());
        assertEquals("all", figure.subject().code());
    }

    @Test
    void aPartOfTheReportingAreaIsNotItsPartner() {
        Figure figure = canadian("Exports from Alberta rose 3.0% in June.");

        assertEquals("CA_AB", figure.area().code());
        assertNull(figure.counterpart());
    }

    private static Figure canadian(String body) {
        Source.Agency agency = new Source.Agency("Statistics Canada", "CA", "CAD");
        return EXTRACTOR
                .read(new Source("", body, LocalDate.of(2023, 8, 18), "en", agency))
                .figures()
                .get(0);
    }
}
