package org.dateline.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Source;

/**
 * An archive of any size, made of the sample's releases: each told again by agencies of other countries, and with all its
 * years moved back. So the series have points of some twenty years each, and the texts differ.
 */
final class ArchiveRows {
    private static final Pattern YEAR = Pattern.compile("\\b20[0-3]\\d\\b");
    private static final int YEARS = 20;
    private static final int AT_ONCE = 2_000;
    private static final String[] AREAS = Locale.getISOCountries();

    private ArchiveRows() {}

    /** Tells of revisions of which nothing has been read yet, as one transaction. */
    static void write(Connection connection, int releases) throws SQLException {
        List<Source> sample = Corpus.releases();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into stats.revision (release, number, slug,"
                + " language, status, title, text, body_start, released, moment, visible_from, substantive, area,"
                + " currency, zone, agency, content_hash, gone, withdrawn) values (?, 1, ?, 'en', 'published', ?, ?, ?,"
                + " ?, ?, ?, true, ?, 'USD', 'UTC', 'Ministry', ?, false, false)")) {
            for (int i = 0; i < releases; i++) {
                add(insert, i, sample.get(i % sample.size()), i / sample.size());
                if (i % AT_ONCE == AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    static UUID id(int release) {
        return UUID.nameUUIDFromBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(release).array());
    }

    private static void add(PreparedStatement insert, int release, Source source, int copy) throws SQLException {
        int back = copy % YEARS;
        LocalDate released = source.released().minusYears(back);
        Timestamp moment = Timestamp.from(released.atStartOfDay().toInstant(ZoneOffset.UTC));
        String title = earlier(source.title(), back);
        String text = earlier(source.text(), back);
        insert.setObject(1, id(release));
        insert.setString(2, "release-" + release);
        insert.setString(3, title);
        insert.setString(4, text);
        insert.setInt(5, title.codePointCount(0, title.length()) + 2);
        insert.setDate(6, Date.valueOf(released));
        insert.setTimestamp(7, moment);
        insert.setTimestamp(8, moment);
        insert.setString(9, AREAS[copy / YEARS % AREAS.length]);
        insert.setString(10, hash(text));
        insert.addBatch();
    }

    private static String earlier(String text, int years) {
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) - years));
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Makes what was published visible: a service without a catalog has heard nothing. */
    static void hear(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update stats.feed set heard_until = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now()));
            update.executeUpdate();
        }
        connection.commit();
    }
}
