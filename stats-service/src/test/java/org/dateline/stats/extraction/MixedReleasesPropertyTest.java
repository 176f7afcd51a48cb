package org.dateline.stats.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Clauses of releases, cut off, with words of others put in and in any order: what agencies write meets what they never
 * would, and neither may end the reading of a text.
 */
class MixedReleasesPropertyTest {
    private static final Path RELEASES = Path.of("src", "test", "resources", "extraction", "releases");
    private static final List<String> CLAUSES = split("(?<=[.\\n;,])");
    private static final List<String> WORDS = split("(?<=\\s)");

    @Property(tries = 5000)
    void clausesOfAllReleasesInAnyOrderAreRead(@ForAll("clauses") String title, @ForAll("texts") String body) {
        ExtractorPropertyTest.assertValid(title.replace('\n', ' '), body);
    }

    @Provide
    Arbitrary<String> texts() {
        return clauses().list().ofMinSize(1).ofMaxSize(8).map(clauses -> String.join(" ", clauses));
    }

    @Provide
    Arbitrary<String> clauses() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 200);
        return Combinators.combine(Arbitraries.of(CLAUSES), Arbitraries.of(WORDS), place, place)
                .as(MixedReleasesPropertyTest::mixed);
    }

    /** The clause from some word on, another word in the place of one of its own; three in four are left as they are. */
    private static String mixed(String clause, String word, int place, int start) {
        if (place % 4 != 0) {
            return clause;
        }
        List<String> words = new ArrayList<>(List.of(clause.split("(?<=\\s)")));
        words.set(place % words.size(), word);
        return String.join("", words.subList(start % words.size(), words.size()));
    }

    private static List<String> split(String expression) {
        try (Stream<Path> files = Files.list(RELEASES)) {
            List<String> pieces = new ArrayList<>();
            for (Path file : files.filter(file -> !file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                JsonNode release = new ObjectMapper().readTree(file.toFile());
                pieces.addAll(List.of(release.path("body").asText().split(expression)));
            }
            return pieces;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
