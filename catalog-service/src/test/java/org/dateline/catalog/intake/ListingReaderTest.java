package org.dateline.catalog.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.catalog.intake.ListingEntry.Flaw;
import org.dateline.catalog.intake.ListingEntry.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingReaderTest {
    private static final Set<String> TOPICS = Set.of("Trade", "Energy");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 16);

    @Test
    void aListingIsReadRecordByRecord() {
        List<ListingEntry> entries = read("""
                -
                Ship orders recover
                Yards took orders worth $4.2 billion. date2025-01-16
                -
                Energy
                Gas stocks rise
                Stocks rose 3 percent.date2025-01-16
                -
                Two paragraphs
                First one.

                Second one.
                source<https://example.org/a?b=1>
                date2025-01-16
                """);

        assertEquals(
                List.of(
                        new Listed(
                                1, 2, null, "Ship orders recover", "Yards took orders worth $4.2 billion.", null, DAY),
                        new Listed(2, 6, "Energy", "Gas stocks rise", "Stocks rose 3 percent.", null, DAY),
                        new Listed(
                                3,
                                9,
                                null,
                                "Two paragraphs",
                                "First one.\n\nSecond one.",
                                "https://example.org/a?b=1",
                                DAY)),
                entries);
    }

    @Test
    void theExampleListingHoldsWhatAgenciesWrite() throws IOException {
        try (InputStream example = getClass().getResourceAsStream("listing.txt")) {
            List<ListingEntry> entries = read(example.readAllBytes());

            assertEquals(6, entries.size());
            assertTrue(entries.stream().allMatch(Listed.class::isInstance), entries.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'T\\nb date2025-01-16', b,",
        "'T\\nb\\ndate2025-01-16', b,",
        "'T\\nb\\n\\ndate2025-01-16\\n\\n', b,",
        "'T\\nb.date2025-01-16  ', b.,",
        "'T\\r\\nb\\r\\ndate2025-01-16\\r\\n', b,",
        "'T\\nb\\nsource<https://e.org/x>\\ndate2025-01-16', b, https://e.org/x",
        "'T\\nb\\nsource<https://e.org/x> date2025-01-16', b, https://e.org/x",
        "'T\\nb\\nsource<https://e.org/x>date2025-01-16', b, https://e.org/x",
        "'T\\nb\\nsourcehttps://e.org/x\\n\\ndate2025-01-16', b, https://e.org/x",
        "'T\\nb\\nsource of gas\\ndate2025-01-16', 'b\\nsource of gas',",
        "'Trade\\nT\\nb date2025-01-16', b,",
        "'Trade\\n\\nT\\nb date2025-01-16', b,",
        "'T\\nthe date2024-01-01 was date2025-01-16', the date2024-01-01 was,",
        "'T\\n\\n\t1\t2\\n\t3\\n\t4\tdate2025-01-16', '\t1\t2\\n\t3\\n\t4',",
        "'T\\n- b\\n -\\n- \\ndate2025-01-16', '- b\\n -\\n-',"
    })
    void dateAndSourceStandAtTheEndInAnyOfTheirForms(String record, String body, String source) {
        Listed listed =
                (Listed) read(record.replace("\\n", "\n").replace("\\r", "\r")).get(0);

        assertEquals("T", listed.title());
        assertEquals(body.replace("\\n", "\n"), listed.body());
        assertEquals(source, listed.source());
        assertEquals(DAY, listed.released());
    }

    @ParameterizedTest
    @CsvSource({
        "'T\\nb', 2, does not end with its date",
        "'T\\nb date2025-02-30', 2, no day 2025-02-30",
        "'T\\nb date2025-13-01', 2, no day 2025-13-01",
        "'T\\nb date2025-1-1', 2, not of the form",
        "'T\\ndate2025-01-16', 1, no body",
        "'T\\n\\nsource<https://e.org>\\ndate2025-01-16', 1, no body",
        "'T date2025-01-16', 1, no body",
        "'date2025-01-16', 1, no title",
        "'Trade\\ndate2025-01-16', 1, no title",
        "'Trade\\nT\\ndate2025-01-16', 2, no body",
        "'T\\nb\u0000c date2025-01-16', 2, U+0000",
        "'T\\na\\nb\u0085c date2025-01-16', 3, U+0085"
    })
    void aFlawNamesItsLineAndTheOtherRecordsAreRead(String record, int line, String reason) {
        List<ListingEntry> entries = read(record.replace("\\n", "\n") + "\n-\nGood\nbody date2025-01-16");

        Flaw flaw = (Flaw) entries.get(0);
        assertEquals(line, flaw.line(), flaw.reason());
        assertTrue(flaw.reason().contains(reason), flaw.reason());
        assertEquals("Good", ((Listed) entries.get(1)).title());
    }

    @Test
    void invalidUtf8IsAFlawOfItsLine() {
        ByteArrayOutputStream listing = new ByteArrayOutputStream();
        listing.writeBytes("\uFEFF-\nT\nb\n".getBytes(StandardCharsets.UTF_8));
        listing.writeBytes(new byte[] {'c', (byte) 0xC3, '(', '\n'});
        listing.writeBytes("date2025-01-16\n-\nGood\nb date2025-01-16".getBytes(StandardCharsets.UTF_8));

        List<ListingEntry> entries = read(listing.toByteArray());

        assertEquals(new Flaw(1, 4, "The line is not valid UTF-8."), entries.get(0));
        assertEquals(2, entries.size());
    }

    @Test
    void aBodyMayHaveAMegabyteAndNoMore() {
        String most = "x".repeat(ListingRecord.LARGEST_BODY);

        List<ListingEntry> entries = read("A\n" + most + "date2025-01-16\n-\nB\n" + most + "y date2025-01-16\n-\nC\n"
                + "z".repeat(9_000_000) + "\n-\nD\n" + "z\n".repeat(2_000_000) + "-\nE\nb date2025-01-16");

        assertEquals(
                ListingRecord.LARGEST_BODY, ((Listed) entries.get(0)).body().length());
        assertEquals(new Flaw(2, 4, ListingRecord.TOO_LARGE), entries.get(1));
        assertEquals(new Flaw(3, 7, ListingRecord.TOO_LARGE), entries.get(2));
        assertEquals(new Flaw(4, 10, ListingRecord.TOO_LARGE), entries.get(3));
        assertEquals("E", ((Listed) entries.get(4)).title());
    }

    @Test
    void nothingButSeparatorsHoldsNothing() {
        assertEquals(List.of(), read("\n-\n\n-\n-\n  \n"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void readingGoesOnFromAnyPlaceBetweenTwoRecords() throws IOException {
        byte[] listing = "\uFEFF-\nA\r\n\u00E9 date2025-01-16\r\n-\n-\n\nB\nx\n-\nC\nb date2025-01-16"
                .getBytes(StandardCharsets.UTF_8);
        List<ListingEntry> all = read(listing);
        ListingReader reader = reader(listing, ListingReader.Position.START);
        for (int done = 1; done <= all.size(); done++) {
            reader.next();

            assertEquals(all.subList(done, all.size()), rest(reader(listing, reader.position())));
        }
        assertNull(reader.next());
    }

    @Test
    void anyBytesAreReadToTheEndAndEveryLineNumberExists() {
        Random random = new Random(5);
        String[] pieces = {
            "-\n",
            "\n",
            "Title\n",
            "Trade\n",
            "text ",
            "date2025-01-16",
            "date2025-02-30",
            "source<https://e.org>",
            "\r",
            "\t",
            "\u00E9"
        };
        for (int i = 0; i < 5_000; i++) {
            ByteArrayOutputStream listing = new ByteArrayOutputStream();
            for (int n = random.nextInt(30); n > 0; n--) {
                listing.writeBytes(pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8));
                if (random.nextInt(15) == 0) {
                    listing.write(random.nextInt(256));
                }
            }
            byte[] bytes = listing.toByteArray();
            long lines = new String(bytes, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;

            List<ListingEntry> entries = read(bytes);

            for (int n = 0; n < entries.size(); n++) {
                assertEquals(n + 1, entries.get(n).record());
                assertTrue(entries.get(n).line() >= 1 && entries.get(n).line() <= lines);
            }
        }
    }

    private static List<ListingEntry> read(String listing) {
        return read(listing.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ListingEntry> read(byte[] listing) {
        return rest(reader(listing, ListingReader.Position.START));
    }

    private static List<ListingEntry> rest(ListingReader reader) {
        List<ListingEntry> entries = new ArrayList<>();
        try {
            for (ListingEntry entry = reader.next(); entry != null; entry = reader.next()) {
                entries.add(entry);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return entries;
    }

    /** In two pieces, so that no read returns everything. */
    private static ListingReader reader(byte[] listing, ListingReader.Position start) {
        int from = (int) start.offset();
        int middle = from + (listing.length - from) / 2;
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(listing, from, middle - from),
                new ByteArrayInputStream(listing, middle, listing.length - middle));
        return new ListingReader(in, start, TOPICS);
    }
}
