package org.dateline.stats.extraction.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.testing.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {
    private static final LocalDate RELEASED = LocalDate.of(2025, 1, 16);
    private static final Period SPOKEN = Period.month(2024, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in December|2024-12",
                "in January|2025-01",
                "in May 2023|2023-05",
                "in May last year|2024-05",
                "from January to November|2024-01/2024-11",
                "January–June 2024|2024-H1",
                "in the first 20 days of January|2025-01-01/2025-01-20",
                "from May 1 to May 10, 2024|2024-05-01/2024-05-10",
                "in the third quarter|2024-Q3",
                "in the first half of 2023|2023-H1",
                "in 2024 Q1|2024-Q1",
                "in Q2 2024|2024-Q2",
                "in the September 2022 quarter|2022-Q3",
                "in the first nine months of 2024|2024-01/2024-09",
                "in the three months to February 2024|2023-12/2024-02",
                "in the year ended June 2024|2023-07/2024-06",
                "in 2024|2024",
                "so far this year|2024",
                "in the same month|2024-12"
            })
    void resolvesWhatIsSpokenOf(String text, String period) {
        Mention mention = only(text);

        assertEquals(period, String.valueOf(mention.period()));
        assertEquals(Role.TOPIC, mention.role());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from a year earlier|2023-12|yoy",
                "from the previous month|2024-11|mom",
                "compared with the same month of the previous year|2023-12|yoy",
                "than a quarter earlier|2024-11|qoq"
            })
    void tellsWhatIsComparedWith(String text, String period, String relation) {
        Mention mention = only(text);

        assertEquals(period, String.valueOf(mention.period()));
        assertEquals(relation, mention.relation());
        assertEquals(Role.BASE, mention.role());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"since August 2024|BACKGROUND", "on January 14|BACKGROUND", "compared with May 2024|BASE"})
    void tellsTimesThatNoValueIsOf(String text, Role role) {
        assertEquals(role, only(text).role());
    }

    @Test
    void tellsMonthsFromTheWordsThatAreWrittenLikeThem() {
        assertEquals(List.of(), read("they may march on"));
    }

    private static Mention only(String text) {
        List<Mention> mentions = read(text);
        assertEquals(1, mentions.size(), mentions::toString);
        return mentions.get(0);
    }

    private static List<Mention> read(String text) {
        return new MentionReader(RELEASED).read(Engine.line(text), SPOKEN);
    }
}
