package org.dateline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * 20,000 monthly series with ten points each, and each point published five times with another value: a million
 * observations, as 20,000 releases of fifty figures state them. Made by the database itself, in the form in which the service
 * stores them; only what a figure is served as is left empty.
 */
final class SeriesRows {
    static final int SERIES = 20_000;
    static final int POINTS = 10;
    static final int VINTAGES = 5;

    /** Series that the same releases tell of. */
    private static final int TOGETHER = 50;

    private static final String AREAS =
            "(array['KR','US','JP','CN','DE','FR','GB','IT','ES','NL','BE','AT','CH','SE','NO',"
                    + "'DK','FI','PL','CZ','HU','PT','GR','IE','TR','RU','UA','BR','MX','CA','AR','CL','CO','PE','AU','NZ','IN','ID','TH',"
                    + "'VN','PH'])[1 + n % 40]";
    private static final String MEASURES =
            "(array['EXPORTS','IMPORTS','PRODUCTION','EXPORT_VOLUME','IMPORT_VOLUME'])[1 + n / 40 % 5]";
    private static final String SUBJECT = "'S' || n / 200";

    private SeriesRows() {}

    static void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("create temporary table key as select n, 'M' as frequency, " + AREAS + " as area, " + MEASURES
                    + " as indicator, " + SUBJECT + " as subject, concat_ws('.', 'M', " + AREAS + ", " + MEASURES + ", "
                    + SUBJECT + ", 'W', 'USD') as key from generate_series(0, " + (SERIES - 1) + ") n");
            sql.execute("create temporary table told as select b, p, v, md5(concat_ws('.', b, p, v))::uuid as release,"
                    + " date '2024-01-01' + make_interval(months => p) + make_interval(days => 20 + 31 * v) as moment"
                    + " from generate_series(0, " + (SERIES / TOGETHER - 1) + ") b, generate_series(0, " + (POINTS - 1)
                    + ") p, generate_series(0, " + (VINTAGES - 1) + ") v");
            sql.execute("insert into stats.revision (release, number, slug, language, status, title, text, body_start,"
                    + " released, moment, visible_from, substantive, area, currency, zone, agency, content_hash, gone,"
                    + " withdrawn, engine) select release, 1, 'release-' || release, 'en', 'published', 'Trade', 'Trade', 5,"
                    + " moment::date, moment, moment, true, 'KR', 'USD', 'UTC', 'Ministry', release::text, false, false,"
                    + " (select version from stats.engine limit 1) from told");
            sql.execute("insert into stats.series (frequency, area, indicator, subject, counterpart, unit, key)"
                    + " select frequency, area, indicator, subject, 'W', 'USD', key from key");
            String figures = " from told join key on n / " + TOGETHER + " = b";
            String id = "substr(md5(concat_ws('.', n, p, v)), 1, 16)";
            sql.execute(
                    "insert into stats.figure (release, revision, id, ordinal, kind, state, confidence, series, quote,"
                            + " view) select release, 1, " + id + ", n % " + TOGETHER + ", 'LEVEL', 'read', 0.97, key,"
                            + " 'In the month the value came to ' || n || '.' || v || ' billion dollars.', '{}'"
                            + figures);
            sql.execute("insert into stats.statement (release, revision, figure, key, period, status, value, lower,"
                    + " lower_open, upper, upper_open) select release, 1, " + id + ", key,"
                    + " to_char(date '2024-01-01' + make_interval(months => p), 'YYYY-MM'), 'published', amount,"
                    + " amount - 5000000, false, amount + 5000000, false" + figures
                    + ", lateral (select (1000 + n % 977 + p * 3 + v) * 10000000::numeric as amount) a");
        }
        ArchiveRows.hear(connection);
        connection.setAutoCommit(true);
    }
}
