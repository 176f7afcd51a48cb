package org.dateline.stats.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.stats.testing.Engine;

/** What holds for every text. */
public class ExtractorPropertyTest {
    @Property
    void anyTextIsReadWithValidSpans(@ForAll String title, @ForAll String body) {
        assertValid(title, body);
    }

    @Property
    void textsLikeReleasesAreReadWithValidSpans(@ForAll("releases") String body) {
        assertValid("Exports up 3 percent", body);
    }

    @Provide
    Arbitrary<String> releases() {
        return Arbitraries.of(
                        "exports",
                        "of",
                        "ships",
                        "rose",
                        "fell",
                        "1.5",
                        "percent",
                        "$3.2 billion",
                        "(",
                        ")",
                        ",",
                        ";",
                        "and",
                        "respectively",
                        "May",
                        "2024",
                        "to",
                        "from",
                        "China",
                        "by",
                        "the",
                        "first",
                        "20 days",
                        "quarter",
                        "\n",
                        "|",
                        "\t",
                        "-",
                        "–",
                        "third",
                        "consecutive",
                        "month",
                        "a",
                        "year",
                        "earlier",
                        "deficit",
                        "of which",
                        "%",
                        "+",
                        "out of",
                        "10",
                        "million",
                        "units",
                        ":",
                        ".",
                        "😀",
                        "½",
                        "\u00a0",
                        "doubled",
                        "half",
                        "point",
                        "index",
                        "share",
                        "accounted for",
                        "compared with",
                        "after")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    public static void assertValid(String title, String body) {
        Source source = Engine.source(title, body, "2025-01-16", "KR");
        Extraction extraction = Engine.EXTRACTOR.read(source);
        String text = source.text();
        int[] codePoints = text.codePoints().toArray();
        List<Figure> figures = extraction.figures();
        int last = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            assertTrue(last <= figure.start() && figure.start() < figure.end(), figure::toString);
            assertTrue(figure.end() <= codePoints.length, figure::toString);
            assertEquals(new String(codePoints, figure.start(), figure.end() - figure.start()), figure.text());
            assertTrue(figure.value() != null && figure.kind() != null && figure.unit() != null, figure::toString);
            assertTrue(figure.confidence() >= 0 && figure.confidence() <= 1, figure::toString);
            for (Figure.Relation relation : figure.relatesTo()) {
                assertTrue(relation.figure() >= 0 && relation.figure() < figures.size(), figure::toString);
            }
            last = figure.end();
        }
    }
}
