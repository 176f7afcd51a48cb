package org.dateline.stats.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.vocabulary.ConceptFile;
import org.dateline.stats.vocabulary.TrieLexicon;

/** The engine over the vocabulary that comes with the service. */
public final class Engine {
    public static final TrieLexicon LEXICON = new TrieLexicon(ConceptFile.read());
    public static final Extractor EXTRACTOR = new Extractor(LEXICON);
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD", "HK", "HKD");

    private Engine() {}

    public static Source source(String title, String body, String released, String area) {
        String dollar = DOLLARS.getOrDefault(area, "USD");
        return new Source(title, body, LocalDate.parse(released), "en", new Source.Agency("agency", area, dollar));
    }

    /** The figures of a body that Korea's ministry released in the middle of January 2025. */
    public static List<Figure> read(String body) {
        return EXTRACTOR.read(source("", body, "2025-01-16", "KR")).figures();
    }

    public static Line line(String sentence) {
        return Line.of(sentence, LEXICON.find(sentence));
    }
}
