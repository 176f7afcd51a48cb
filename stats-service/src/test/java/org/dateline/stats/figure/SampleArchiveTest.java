package org.dateline.stats.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.stats.check.Check;
import org.dateline.stats.check.Check.Verdict;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;

/** The sample archive, whose figures were published as they are: read, and checked release by release. */
class SampleArchiveTest {
    private static final Path SAMPLE = Path.of("../deploy/sample");

    private record Release(String title, String body, LocalDate day) {}

    @Test
    void nothingThatWasPublishedIsCalledWrong() throws IOException {
        Archive archive = new Archive();
        Tally tally = new Tally();
        List<String> wrong = new ArrayList<>();
        for (Release release : releases()) {
            List<Figure> figures = Engine.EXTRACTOR
                    .read(Engine.source(
                            release.title(), release.body(), release.day().toString(), "KR"))
                    .figures();
            for (Check check : archive.check(release.day(), figures)) {
                tally.add(check);
                if (check.verdict() == Verdict.CONTRADICTS) {
                    wrong.add(release.title() + ": " + check.written());
                }
            }
            archive.add(release.day(), figures);
        }

        assertEquals(List.of(), wrong);
        assertTrue(tally.of(Verdict.AGREES) > 2 * tally.of(Verdict.CANNOT_DECIDE), tally::toString);
    }

    private static List<Release> releases() throws IOException {
        List<Release> releases = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                for (String record : Files.readString(file).split("(?m)^-$")) {
                    if (!record.isBlank()) {
                        releases.add(release(record.strip()));
                    }
                }
            }
        }
        releases.sort(Comparator.comparing(Release::day).thenComparing(Release::title));
        return releases;
    }

    /** Topic, title, body; the date at the end. */
    private static Release release(String record) {
        int date = record.lastIndexOf("date");
        String[] lines = record.substring(0, date).strip().split("\n", 3);
        return new Release(
                lines[1],
                lines[2].strip(),
                LocalDate.parse(record.substring(date + 4).strip()));
    }
}
