package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.local.SampleListing.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the sample archive against the list of its sources, so that no figure in it is without one. */
class SampleArchiveFactsTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    private static final Pattern COMPUTED = Pattern.compile("computed: (\\d+) / (\\d+)");
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November" + "|December";

    /** What is no figure: years, days, the parts of a year. */
    private static final Pattern TIME = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b(?:" + MONTHS
            + ") \\d{1,2}\\b|\\b(?:third|fourth) quarter\\b|\\bfirst \\w+ months\\b");

    private static final Pattern NUMBER = Pattern.compile(
            "\\d|(?i)\\b(?:" + String.join("|", SourcedFigure.WORDS) + ")\\b|\\bsecond (?:highest|largest|lowest)");

    private List<SampleListing> listings;
    private Map<String, List<SourcedFigure>> sourced;

    @BeforeEach
    void read() throws IOException {
        listings = SampleListing.all();
        sourced = SourcedFigure.all().stream()
                .collect(Collectors.groupingBy(figure -> figure.released() + " " + figure.title()));
    }

    @Test
    void everyMonthOfTwoYearsIsReportedOnceByEachFamilyInTheMonthAfterIt() {
        Map<String, String> headlines = Map.of(
                "1-trade.txt", "exports total",
                "2-automobiles.txt", "auto_export_value automobiles",
                "3-ict.txt", "ict_exports total");

        headlines.forEach((listing, headline) -> {
            List<YearMonth> reported = releases(listing)
                    .flatMap(release -> sources(release).stream()
                            .filter(figure -> headline(figure).equals(headline))
                            .map(SourcedFigure::period)
                            .filter(period -> period.equals(monthBefore(release.released())))
                            .distinct())
                    .map(YearMonth::parse)
                    .distinct()
                    .filter(month -> !month.isBefore(FIRST) && !month.isAfter(LAST))
                    .sorted()
                    .toList();

            List<YearMonth> expected = Stream.iterate(FIRST, month -> month.plusMonths(1))
                    .limit(FIRST.until(LAST, ChronoUnit.MONTHS) + 1)
                    .toList();
            List<YearMonth> missing = new ArrayList<>(expected);
            missing.removeAll(reported);
            assertEquals(List.of(), missing, listing);
        });
    }

    @Test
    void everyListingIsInTheOrderOfItsDatesAndNoReleaseIsTwice() {
        for (SampleListing listing : listings) {
            List<LocalDate> dates =
                    listing.releases().stream().map(Release::released).toList();

            assertEquals(dates.stream().sorted().distinct().toList(), dates, listing.name());
        }
    }

    @Test
    void everyNumberIsAccountedForInTheOrderOfTheText() {
        releases().forEach(release -> {
            String text = release.title() + "\n" + release.body();
            int end = 0;

            for (SourcedFigure figure : sources(release)) {
                int start = text.indexOf(figure.text(), end);
                assertTrue(start >= 0, () -> figure + " is not in the text from its place on");
                assertNoNumber(text.substring(end, start), release);
                end = start + figure.text().length();
            }
            assertNoNumber(text.substring(end), release);
        });
    }

    @Test
    void everySourceBelongsToARelease() {
        List<String> names = releases().map(SampleArchiveFactsTest::name).toList();

        assertEquals(
                List.of(),
                sourced.keySet().stream().filter(name -> !names.contains(name)).toList());
    }

    @Test
    void everyNumberIsThePublishedOne() {
        figures().forEach(figure -> assertTrue(figure.isAsPublished(), figure::toString));
    }

    @Test
    void everyFigureHasASourceThatWasThereAtTheTime() {
        figures()
                .filter(figure -> !figure.source().matches("(?:computed|counted): .+"))
                .forEach(figure -> {
                    LocalDate published = LocalDate.parse(figure.published());

                    assertTrue(figure.source().matches("https?://\\S+|.+, press release on .+"), figure::toString);
                    assertTrue(published.isBefore(figure.released().plusDays(6)), figure::toString);
                });
    }

    @Test
    void aCountedSpanIsAsLongAsItSays() {
        figures().filter(figure -> figure.source().startsWith("counted: ")).forEach(figure -> {
            String[] span = figure.period().split("/");

            long months = YearMonth.parse(span[0]).until(YearMonth.parse(span[1]), ChronoUnit.MONTHS) + 1;

            assertEquals(BigDecimal.valueOf(months), figure.value(), figure::toString);
        });
    }

    @Test
    void aComputedShareFollowsFromFiguresOfItsRelease() {
        figures().filter(figure -> figure.source().startsWith("computed: ")).forEach(figure -> {
            Matcher parts = COMPUTED.matcher(figure.source());
            assertTrue(parts.matches(), figure::toString);
            BigDecimal part = new BigDecimal(parts.group(1));
            BigDecimal whole = new BigDecimal(parts.group(2));
            List<BigDecimal> stated = sourced.get(figure.released() + " " + figure.title()).stream()
                    .map(SourcedFigure::value)
                    .toList();

            BigDecimal share =
                    part.movePointRight(2).divide(whole, figure.value().scale(), RoundingMode.HALF_EVEN);

            assertTrue(stated.containsAll(List.of(part, whole)), figure::toString);
            assertEquals(figure.value(), share, figure::toString);
        });
    }

    private static void assertNoNumber(String text, Release release) {
        Matcher number = NUMBER.matcher(TIME.matcher(text).replaceAll("…"));
        assertTrue(!number.find(), () -> "A number without a source in " + name(release) + ": " + text);
    }

    private static String headline(SourcedFigure figure) {
        return figure.counterpart().equals("world") ? figure.indicator() + " " + figure.subject() : "";
    }

    private static String monthBefore(LocalDate date) {
        return YearMonth.from(date).minusMonths(1).toString();
    }

    private static String name(Release release) {
        return release.released() + " " + release.title();
    }

    private List<SourcedFigure> sources(Release release) {
        return sourced.getOrDefault(name(release), List.of());
    }

    private Stream<SourcedFigure> figures() {
        return sourced.values().stream().flatMap(List::stream);
    }

    private Stream<Release> releases() {
        return listings.stream().flatMap(listing -> listing.releases().stream());
    }

    private Stream<Release> releases(String name) {
        return listings.stream()
                .filter(listing -> listing.name().equals(name))
                .flatMap(listing -> listing.releases().stream());
    }
}
