package org.dateline.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the plain listing form record by record: records stand between lines that are exactly {@code -}. A record that
 * cannot be read becomes a {@link ListingEntry.Flaw}, and the reading goes on after the next such line.
 */
final class ListingReader {
    /** Larger records are not kept in memory, only counted: body and the little around it. */
    private static final int LARGEST_RECORD = ListingRecord.LARGEST_BODY + 10_000;

    private final ListingLines lines;
    private final Set<String> topics;
    private int record;

    /**
     * @param in the listing from {@code start} on
     * @param topics names of topics; one of them as a record's first line is its topic
     */
    ListingReader(InputStream in, Position start, Set<String> topics) {
        this.lines = new ListingLines(in, start.offset(), start.line(), LARGEST_RECORD);
        this.topics = topics;
        this.record = start.record();
    }

    /**
     * A place between two records, from which reading can go on.
     *
     * @param offset bytes before it
     * @param line lines before it
     * @param record records before it
     */
    record Position(long offset, int line, int record) {
        static final Position START = new Position(0, 0, 0);
    }

    Position position() {
        return new Position(lines.offset(), lines.number(), record);
    }

    /** The next entry, or null at the end. */
    ListingEntry next() throws IOException {
        List<ListingLines.Line> content = new ArrayList<>();
        long size = 0;
        ListingLines.Line flawed = null;
        ListingLines.Line line = lines.next();
        while (line != null && !(line.isSeparator() && !content.isEmpty())) {
            boolean belongs = !content.isEmpty() || !(line.isBlank() || line.isSeparator());
            if (belongs) {
                size += line.size() + 1;
                flawed = flawed == null && line.text() == null && !line.tooLong() ? line : flawed;
                if (size <= LARGEST_RECORD || content.isEmpty()) {
                    content.add(line);
                }
            }
            line = lines.next();
        }
        return content.isEmpty() ? null : entry(content, size, flawed);
    }

    private ListingEntry entry(List<ListingLines.Line> content, long size, ListingLines.Line flawed) {
        record++;
        if (flawed != null) {
            return new ListingEntry.Flaw(record, flawed.number(), "The line is not valid UTF-8.");
        }
        if (size > LARGEST_RECORD) {
            return new ListingEntry.Flaw(record, content.get(0).number(), ListingRecord.TOO_LARGE);
        }
        return ListingRecord.read(record, content, topics);
    }
}
