package org.dateline.stats.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL finds out which rows are public: by the key of their revision, never by a table of all public revisions. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class PublicRowsPlanTest {

    @BeforeEach
    void manyRows() {
        Feed.empty();
        Database.execute("insert into stats.revision (release, number, slug, language, status, title, text, body_start,"
                + " released, moment, visible_from, area, currency, zone, agency, content_hash, gone, withdrawn)"
                + " select md5(n::text)::uuid, 1, n, 'en', 'published', n, n, 1, date '2024-01-01', now(), now(), 'KR', 'USD',"
                + " 'UTC', 'Ministry', n, false, false from generate_series(1, 2000) n;"
                + " insert into stats.figure (release, revision, id, ordinal, kind, state, confidence, series, quote, view)"
                + " select release, 1, slug, 0, 'LEVEL', 'read', 1, 'K', '', '{}' from stats.revision;"
                + " insert into stats.statement (release, revision, figure, key, period, status, value, lower_open,"
                + " upper_open) select release, 1, slug, 'K', '2024', 'published', 1, false, false from stats.revision;"
                + " analyze stats.revision; analyze stats.figure; analyze stats.statement");
    }

    @AfterAll
    static void noRows() {
        Feed.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "figure"})
    void theRevisionOfEachRowIsLookedUp(String table) throws SQLException {
        String plan = plan("select count(*) from " + table);

        assertTrue(plan.contains("visible_from"), plan);
        assertFalse(plan.contains("hashed SubPlan"), plan);
    }

    private static String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection reader = Database.connect("stats_reader");
                Statement explain = reader.createStatement();
                ResultSet lines = explain.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
